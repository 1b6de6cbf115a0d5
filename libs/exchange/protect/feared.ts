import { isJsonObject, readMessage, type JsonObject } from '#envelope';
import { refKey, type Fault, type MessageRef } from '#kernel';
import { ruleFault, type ConsentWord } from '#messages';
import type { Sharing } from '#policy';
import { valueAt } from '../conversation/facts.js';
import type { ReadStore } from '../ports/read-store.js';
import type { FearsSeen, StoredMessage } from '../ports/records.js';
import { personOf } from './consent.js';

type Told = Pick<Sharing, 'persons' | 'countries'>;

const CONCERN = '/body/internationalProtectionConcern';

/** Whether a stored message tells that its person's return is feared. */
export function tellsFear({ facts }: Pick<StoredMessage, 'facts'>): boolean {
  return facts[CONCERN] === true;
}

/** All that the fear for a person's return is judged by, in one order: another message or word gives another list. */
export function fearsOf(concerns: readonly MessageRef[], words: readonly ConsentWord[]): readonly string[] {
  if (concerns.length === 0) return [];
  const said = words.map(({ by, person, scope }) => `${refKey(by)} ${person} ${scope}`);
  return [...concerns.map(refKey), ...said].sort();
}

/** What was seen of it, for the commit to ask again: null where the message tells no state of origin of anybody. */
export interface Judged {
  readonly fault: Fault | undefined;
  readonly seen: FearsSeen | null;
}

/**
 * INV-10: where this gateway knows of a concern about a person's return, from whatever conversation, nothing of that
 * person is told to a country of origin, whoever asks and under whatever exception. A message that leaves the concern
 * out makes it no smaller; only the person's own later word ends it, as the member that recorded the concern tells. The
 * commit asks again (`seen`), for what was stored meanwhile.
 */
export async function fearedFault(
  store: Pick<ReadStore, 'concernsAbout' | 'consents' | 'views'>,
  { persons, countries }: Told,
  status: StoredMessage['status'],
): Promise<Judged> {
  if (countries.length === 0 || persons.length === 0) return { fault: undefined, seen: null };
  const refs = await store.concernsAbout(persons, status);
  const words = refs.length === 0 ? [] : await store.consents(persons, status);
  const seen = { persons, known: fearsOf(refs, words) };
  const concerns = await store.views(refs);
  const telling = concerns
    .map(({ message }) => message)
    .filter(({ jws }) => originsOf(readMessage(jws).json).some((country) => countries.includes(country)));
  const stands = (concern: StoredMessage): boolean =>
    !words.some((word) => word.person === personOf(concern) && ended(concern, word));
  return { fault: telling.some(stands) ? ruleFault('protection.feared', '/to') : undefined, seen };
}

/** ISO 3166-1 alpha-3: whose national the person may be, as the message has it. */
function originsOf(message: JsonObject): readonly string[] {
  const claims = valueAt(message, '/body/nationalityClaims');
  const claimed = Array.isArray(claims) ? claims.filter(isJsonObject).map(({ country }) => country) : [];
  return [valueAt(message, '/body/countryOfOrigin'), ...claimed].filter((one) => typeof one === 'string');
}

/** By a later word of the person to the member that recorded the concern. */
function ended({ ref, sentAt }: StoredMessage, { member, scope, state, at }: ConsentWord): boolean {
  const agrees = scope === 'SHARE_WITH_ORIGIN' && state === 'GIVEN';
  return agrees && member === ref.member && Date.parse(at) > Date.parse(sentAt);
}
