import type { JsonObject } from '#envelope';
import { DAY, rfc3339, type Member } from '#kernel';
import { countryOf, latestKind, sampleMessage, samplePart } from '#messages';
import type { DemoClientId } from '../demo/demo-clients.js';
import type { Import } from './references.js';

const KEPT_DAYS = 300;
const REVIEW_DAYS = 200;
/** Members that the gateway sets, and those that tell of the sample's own country. */
const LEFT_OUT = [
  ...['id', 'version', 'schema', 'from', 'after', 'createdAt', 'sentAt', 'conversation'],
  ...['translations', 'case', 'legalBasis', 'sealed', 'subjectEn'],
];

/**
 * One draft, posted by a member's system; every one after the first of its story goes into the first's conversation.
 */
export interface DemoStep {
  readonly at: Member;
  readonly client: DemoClientId;
  readonly draft: JsonObject;
}

/** What a draft of the stories says otherwise than the sample of its kind. */
export interface DemoWords {
  readonly members?: JsonObject;
  readonly body?: JsonObject;
  /** Members of the sample's body that it does not carry. */
  readonly without?: readonly string[];
  /** Changes to a sealed part, by name; `to` holds who may read it. */
  readonly parts?: Readonly<Record<string, JsonObject>>;
  readonly to?: { readonly member: Member; readonly unit: string };
}

/** A draft out of the sample of its kind: EXERCISE, so that no clock of it rings and every screen says so. */
export function demoDraft(run: Import, type: string, words: DemoWords): JsonObject {
  const { members = {}, body = {}, without = [], parts = {}, to } = words;
  const sample = sampleMessage(type) as JsonObject;
  const kept = Object.entries(sample).filter(([name]) => !LEFT_OUT.includes(name));
  const said = Object.entries(sample['body'] as JsonObject).filter(([name]) => !without.includes(name));
  const sealed = Object.entries(parts).map(([part, content]) => ({
    part,
    units: to === undefined ? [] : [{ ...to }],
    content: { ...(samplePart(part) as JsonObject), ...content },
  }));
  return {
    ...Object.fromEntries(kept),
    status: 'EXERCISE',
    originUserRef: 'demo',
    // Control messages in a conversation carry neither.
    ...(sample['legalBasis'] === undefined ? {} : { legalBasis: [{ code: 'ACTIP_14' }] }),
    ...(sample['expiresAt'] === undefined
      ? {}
      : { expiresAt: after(run, KEPT_DAYS), reviewAt: after(run, REVIEW_DAYS) }),
    ...(to === undefined ? {} : { to: [{ ...to }] }),
    ...(sealed.length === 0 ? {} : { sealed }),
    ...members,
    body: { ...Object.fromEntries(said), ...body },
  };
}

/** RFC 3339 UTC, so many days after the first run. */
export function after({ startedAt }: Import, days: number): string {
  return rfc3339(startedAt + days * DAY);
}

/** The day alone. */
export function dayAfter(run: Import, days: number): string {
  return after(run, days).slice(0, 10);
}

/** ISO 3166-1 alpha-3. */
export function stateOf(member: Member): string {
  return countryOf(member) ?? 'XXX';
}

/** The route that takes this draft. */
export function routeOf({ type }: JsonObject): '/v1/alerts' | '/v1/referrals' | '/v1/controls' {
  const family = typeof type === 'string' ? latestKind(type)?.family : undefined;
  if (family === 'alert') return '/v1/alerts';
  return family === 'referral' ? '/v1/referrals' : '/v1/controls';
}
