import type { CodeOf } from '../codes/code-lists.js';
import type { Report } from '../form/kind.js';
import type { RuleId } from '../rules/table.js';

/** Of a claim what its state is judged by. */
interface Claim {
  readonly country: string;
  readonly state: CodeOf<'claimState'>;
  readonly verifiedByCountry?: string;
}

/** A country verifies its own nationals. */
export function judgeClaim(claim: Claim, path: string, report: Report): void {
  const { country, state, verifiedByCountry } = claim;
  if (state === 'VERIFIED' && verifiedByCountry === undefined)
    report('nationality.verified-by', `${path}/verifiedByCountry`);
  else if (verifiedByCountry !== undefined && verifiedByCountry !== country)
    report('nationality.verified-by-own', `${path}/verifiedByCountry`);
}

/** Rules that `judgeClaimStates` may find broken. */
export const CLAIM_RULES = [
  'nationality.one-state',
  'nationality.verified-by',
  'nationality.verified-by-own',
] as const satisfies readonly RuleId[];

/** And what it has refuted is not also shown by a document or verified. */
export function judgeClaimStates(claims: readonly Claim[], path: string, report: Report): void {
  claims.forEach((claim, i) => {
    judgeClaim(claim, `${path}/${i}`, report);
    const shown = ({ country, state }: Claim) =>
      country === claim.country && (state === 'DOCUMENTED' || state === 'VERIFIED');
    if (claim.state === 'REFUTED' && claims.some(shown))
      report('nationality.one-state', `${path}/${i}/state`);
  });
}
