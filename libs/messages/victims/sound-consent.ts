import type { Report } from '../form/kind.js';
import type { Consent } from '../shapes/victim.js';
import type { RuleId } from '../rules/table.js';

/** Rules that `soundConsent` may find broken. */
export const CONSENT_RULES = [
  'consent.given',
  'consent.scopes-only-given',
] as const satisfies readonly RuleId[];

/** What a consent record says of itself must hold together, whatever it is for. */
export function soundConsent(consent: Consent, path: string, report: Report): void {
  const { state, scopes, givenAt, by } = consent;
  if (state === 'GIVEN' && (scopes.length === 0 || givenAt === undefined || by === undefined))
    report('consent.given', path);
  if (state !== 'GIVEN' && scopes.length > 0) report('consent.scopes-only-given', `${path}/scopes`);
}
