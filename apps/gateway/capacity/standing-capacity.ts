import { setImmediate as others } from 'node:timers/promises';
import { asOf } from '#cases';
import { readMessage } from '#envelope';
import { isRecalled, type Conversation, type ListStore, type StoredMessage } from '#exchange';
import { parseRfc3339 } from '#kernel';
import { betterFit, fitOf, isWorthAWord, type RfCapacityOffer, type RfCapacityRequest } from '#messages';
import type { Told } from '../openapi/says.js';
import type { CapacityFit, CapacityItem } from './capacity-answers.js';

const TYPES = ['RF_CAPACITY_OFFER', 'RF_CAPACITY_REQUEST'] as const;
const PAGE = 100;
/** Open ones that are compared: each with each. */
const MOST = 1_000;
/** Of one member: whoever writes thousands must not push everybody else's off the list. */
const MOST_OF_ONE = 200;
/** The latest that are looked at, open or not. */
const MOST_PAGES = 50;
const MOST_FITS = 10;

/** An open offer or request as it stands. */
export interface Standing {
  readonly conversation: Conversation;
  readonly opening: StoredMessage;
  readonly body: RfCapacityOffer['body'] | RfCapacityRequest['body'];
  readonly subjectEn: string | undefined;
}

/** Offers and requests that are open at `now` (ms) and not past their expiry, newest first. */
export async function standingCapacity(
  lists: Pick<ListStore, 'openings'>,
  now: number,
): Promise<readonly Standing[]> {
  const standing: Standing[] = [];
  const counted = new Map<string, number>();
  let after: string | undefined;
  for (let pages = 0; pages < MOST_PAGES && standing.length < MOST; pages += 1) {
    const page = await lists.openings(TYPES, after, PAGE);
    for (const { conversation, opening } of page) {
      const { open } = asOf(conversation.standing, now);
      const expires = parseRfc3339(opening.expiresAt ?? undefined) ?? Infinity;
      if (!open || expires <= now || opening.status !== 'ACTUAL') continue;
      if (isRecalled(conversation.standing, opening.ref)) continue;
      const ofMember = (counted.get(opening.ref.member) ?? 0) + 1;
      if (ofMember > MOST_OF_ONE) continue;
      counted.set(opening.ref.member, ofMember);
      // It was checked by its kind when it was taken in.
      const { body, subjectEn } = readMessage(opening.jws).json as unknown as RfCapacityOffer;
      standing.push({ conversation, opening, body, subjectEn });
    }
    if (page.length < PAGE) break;
    after = page.at(-1)?.opening.ref.id;
  }
  return standing;
}

/** Each with what fits it on the other side, of other members, best first; other requests are answered in between. */
export async function capacityItems(
  all: readonly Standing[],
  now: number,
): Promise<readonly Told<CapacityItem>[]> {
  const items: Told<CapacityItem>[] = [];
  for (const one of all) {
    items.push(itemOf(one, all, now));
    await others();
  }
  return items;
}

function itemOf(one: Standing, all: readonly Standing[], now: number): Told<CapacityItem> {
  return {
    ref: one.opening.ref,
    side: isOffer(one) ? 'OFFER' : 'REQUEST',
    id: 'offerId' in one.body ? one.body.offerId : one.body.requestId,
    by: byOf(one),
    state: asOf(one.conversation.standing, now).state,
    subjectEn: one.subjectEn ?? null,
    topics: one.body.topics,
    audience: one.body.audience,
    format: one.body.format,
    languages: one.body.languages,
    period: one.body.period,
    seats: one.body.seats,
    matches: one.conversation.standing.lifecycles
      .filter(({ lifecycle }) => lifecycle === 'match')
      .map(({ key, state }) => ({ matchId: key, state })),
    fits: fitsOf(one, all),
  };
}

function fitsOf(one: Standing, all: readonly Standing[]): readonly Told<CapacityFit>[] {
  return all
    .filter((other) => isOffer(other) !== isOffer(one) && byOf(other).member !== byOf(one).member)
    .map((other) => ({
      other,
      fit: isOffer(one) ? fitOf(one.body, other.body) : fitOf(other.body, one.body),
    }))
    .filter(({ fit }) => isWorthAWord(fit))
    .sort((a, b) => betterFit(a.fit, b.fit))
    .slice(0, MOST_FITS)
    .map(({ other, fit }) => ({ ref: other.opening.ref, by: byOf(other), ...fit }));
}

const isOffer = ({ body }: Standing): boolean => 'offerId' in body;

function byOf({ opening: { from } }: Standing): Told<CapacityFit>['by'] {
  return { member: from.member, unit: from.unit };
}
