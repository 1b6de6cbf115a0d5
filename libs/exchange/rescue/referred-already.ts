import { isJsonObject, type JsonObject } from '#envelope';
import type { Unit } from '#kernel';
import { listOf } from '../conversation/quoted.js';
import type { Ports } from '../ports/ports.js';
import { identityTokens } from '../protect/identity-tokens.js';
import { PERSON_KIND } from './rescue-drafts.js';
import type { WaitingReferral } from './rescue-port.js';

type Asking = Pick<Ports<unknown>, 'conflicts' | 'self'>;

/**
 * Which of these persons the unit has referred already, by their documents alone, for many have one name. A second
 * referral of one person would go out to her country, and nobody takes it back. An exercise leaves no tokens.
 */
export async function referredAlready<Key>(
  { conflicts, self }: Asking,
  unit: Unit,
  persons: readonly { readonly key: Key; readonly documents: readonly JsonObject[] }[],
): Promise<readonly Key[]> {
  const all = persons.map(({ key, documents }) => ({
    key,
    tokens: identityTokens('PROTECTED', { documents }, self.tokenKey),
  }));
  const tokens = all.flatMap((one) => one.tokens);
  const held = new Set(await conflicts.referredBy(unit, [PERSON_KIND], tokens));
  return all.filter((one) => one.tokens.some((token) => held.has(token))).map(({ key }) => key);
}

/** The same of referrals that wait, by their numbers. */
export async function waitingReferred(
  asking: Asking,
  unit: Unit,
  waiting: readonly WaitingReferral[],
): Promise<readonly number[]> {
  const live = waiting.filter(({ draft }) => draft['status'] === 'ACTUAL');
  const persons = live.map(({ n, draft }) => ({
    key: n,
    documents: listOf(draft['sealed']).flatMap((part) => {
      const content = isJsonObject(part) ? part['content'] : undefined;
      return isJsonObject(content) ? listOf(content['documents']).filter(isJsonObject) : [];
    }),
  }));
  return referredAlready(asking, unit, persons);
}
