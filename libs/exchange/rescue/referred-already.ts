import { isJsonObject, type JsonObject } from '#envelope';
import type { Unit } from '#kernel';
import { listOf } from '../conversation/quoted.js';
import type { Ports } from '../ports/ports.js';
import { referralTokens } from '../protect/identity-tokens.js';
import type { Draft } from '../send/draft.js';
import { PERSON_KIND } from './rescue-drafts.js';
import type { WaitingReferral } from './rescue-port.js';

type Asking = Pick<Ports<unknown>, 'conflicts' | 'self'>;

/** Who a referral is about, as its sealed part says. */
export function identityIn(draft: Draft): JsonObject | undefined {
  const [part] = listOf(draft['sealed']);
  const content = isJsonObject(part) ? part['content'] : undefined;
  return isJsonObject(content) ? content : undefined;
}

/**
 * Which of these persons the unit has referred already: by their documents, and whoever has none by all that is told of
 * who it is, for many have one name. A second referral of one person would go out to her country, and nobody takes it
 * back. An exercise leaves no tokens.
 */
export async function referredAlready<Key>(
  { conflicts, self }: Asking,
  unit: Unit,
  persons: readonly { readonly key: Key; readonly draft: Draft }[],
): Promise<readonly Key[]> {
  const all = persons
    .filter(({ draft }) => draft['status'] === 'ACTUAL')
    .map(({ key, draft }) => ({ key, tokens: referralTokens(identityIn(draft) ?? {}, self.tokenKey) }));
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
  return referredAlready(
    asking,
    unit,
    waiting.map(({ n, draft }) => ({ key: n, draft })),
  );
}
