import { isJsonObject, readMessage, type JsonObject, type JsonValue } from '#envelope';
import { isUnreadable, type Caller, type Draft, type WorkEntry } from '#exchange';
import {
  DAY,
  digest,
  HsuError,
  isMember,
  isUuid7,
  MINUTE,
  utf8,
  type MessageRef,
  type UnitAddress,
} from '#kernel';
import { brokenRule, isCodeOf, latestKind, type Kind } from '#messages';
import { maySee, ownMember, seenBy } from '../callers/reading-rights.js';
import { textOf } from '../cases/message-answer.js';
import { workAnswer } from '../cases/work-answer.js';
import { takeBatch, type Taken } from '../drafts/take-batch.js';
import type { Gateway } from '../gateway.js';
import type { Told } from '../openapi/says.js';
import type { RescuedOne } from './person-answers.js';

type Parts = Pick<Gateway, 'ports' | 'rescues'>;

/** Referrals of a rescue follow it at once; another process of the sender may have a clock that is behind. */
const BEFORE_MS = 10 * MINUTE;
const AFTER_MS = 8 * DAY;
/** Referrals that are looked through for one page, at most: more is the next page's. */
const MOST_LOOKED = 2000;

export interface PersonsPage {
  readonly items: readonly Told<RescuedOne>[];
  readonly next: string | null;
}

/** When an id was written, ms (RFC 9562 section 5.7). */
const timeOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

/**
 * The persons of a rescue whose referrals the caller's unit is party of, in the order of the rows: those of its sender
 * that point at it. @throws HsuError E-NOT-FOUND where the rescue is not there or not for the caller
 */
export async function rescuedPersons(
  gateway: Gateway,
  caller: Caller,
  rescue: MessageRef,
  after: string | undefined,
  limit: number,
): Promise<PersonsPage> {
  await seenBy(gateway, caller, rescue);
  const { ports } = gateway;
  const now = ports.clock.now();
  const self = { member: ports.self.member, unit: caller.unit };
  const { found, next } = await look(gateway, caller, rescue, after, limit);
  const items = found.map((entry): Told<RescuedOne> => {
    const { conversation, state, ball, withMe, dueAt, clock, overdue } = workAnswer(entry, self, true, now);
    return { conversation, ...openPart(entry), state, ball, withMe, dueAt, clock, overdue };
  });
  return { items, next };
}

async function look(
  gateway: Parts,
  caller: Caller,
  rescue: MessageRef,
  after: string | undefined,
  limit: number,
): Promise<{ readonly found: readonly WorkEntry[]; readonly next: string | null }> {
  const stand = ownMember(gateway);
  const now = gateway.ports.clock.now();
  const at = timeOf(rescue.id);
  const times = { from: at - BEFORE_MS, until: at + AFTER_MS };
  const found: WorkEntry[] = [];
  let place = after;
  for (let looked = 0; looked < MOST_LOOKED;) {
    const entries = await gateway.rescues.referredFrom(rescue.member, caller.unit, times, place, limit);
    for (const entry of entries) {
      place = entry.cursor;
      if (
        !isUnreadable(entry.conversation.standing, entry.opening, now) &&
        pointsAt(readMessage(entry.opening.jws).json, rescue) &&
        maySee({ message: entry.opening }, stand, caller)
      )
        found.push(entry);
      if (found.length === limit) return { found, next: place };
    }
    looked += entries.length;
    if (entries.length < limit) return { found, next: null };
  }
  return { found, next: place ?? null };
}

function pointsAt({ references }: JsonObject, { member, id }: MessageRef): boolean {
  return (
    Array.isArray(references) &&
    references.some((one: JsonValue) => isJsonObject(one) && one['member'] === member && one['id'] === id)
  );
}

function openPart({
  opening,
}: WorkEntry): Pick<RescuedOne, 'victimRef' | 'sex' | 'ageBand' | 'isChild' | 'nationality'> {
  const { body } = readMessage(opening.jws).json;
  const { victimRef, sex, ageBand, isChild, countryOfOrigin } = isJsonObject(body) ? body : {};
  return {
    victimRef: textOf(victimRef),
    sex: isCodeOf('sex', sex) ? sex : null,
    ageBand: isCodeOf('ageBand', ageBand) ? ageBand : null,
    isChild: isChild !== false,
    nationality: textOf(countryOfOrigin),
  };
}

/** What is answered of many persons at once: the draft of one, and who they are. */
export interface PostedAnswers {
  readonly draft: Draft;
  readonly persons: readonly MessageRef[];
}

export const MOST_ANSWERED = 100;

/** @throws HsuError E-SCHEMA-INVALID */
export function postedAnswers(body: JsonObject): PostedAnswers {
  const { draft, persons, ...rest } = body;
  const refs = (Array.isArray(persons) ? persons : []).flatMap((one: JsonValue): MessageRef[] => {
    if (!isJsonObject(one)) return [];
    const { member, id } = one;
    return isMember(member) && isUuid7(id) ? [{ member, id }] : [];
  });
  const isList = Array.isArray(persons) && refs.length === persons.length;
  if (
    !isList ||
    refs.length < 1 ||
    refs.length > MOST_ANSWERED ||
    new Set(refs.map(({ id }) => id)).size < refs.length
  )
    throw brokenRule('rescue-answer.persons', '/persons');
  if (!isJsonObject(draft) || kindOf(draft)?.opensConversation !== false)
    throw brokenRule('rescue-answer.draft', '/draft');
  if (Object.keys(rest).length > 0) throw brokenRule('rescue-answer.draft', '');
  return { draft, persons: refs };
}

/**
 * Answers for each of these persons in the conversation of that person: a message each, so that each path goes its own
 * way. Whose conversation is not one of the rescue is refused as what is not there. What became of each, in their
 * order. `key`: the caller's; each person's is made of it, so the same request again doubles nothing.
 */
export async function answerPersons(
  gateway: Gateway,
  caller: Caller,
  rescue: MessageRef,
  { draft, persons }: PostedAnswers,
  key: string,
): Promise<readonly Taken[]> {
  await seenBy(gateway, caller, rescue);
  const own = { member: gateway.ports.self.member, unit: caller.unit };
  const entries = await Promise.all(
    persons.map(async (ref) => {
      const opening = await openingOf(gateway, caller, rescue, ref);
      if (opening === undefined) return new HsuError('E-NOT-FOUND', 'no such person', { path: '' });
      const personKey = digest(utf8(JSON.stringify([key, ref.member, ref.id])));
      return { caller, idempotencyKey: `rescued/${personKey}`, draft: answerTo(opening, ref, draft, own) };
    }),
  );
  return takeBatch(gateway, { caller, all: false, entries });
}

async function openingOf(
  gateway: Parts,
  caller: Caller,
  rescue: MessageRef,
  ref: MessageRef,
): Promise<JsonObject | undefined> {
  const view = await gateway.ports.store.view(ref);
  if (view === undefined || !maySee(view, ownMember(gateway), caller)) return undefined;
  const { json } = readMessage(view.message.jws);
  return pointsAt(json, rescue) ? json : undefined;
}

function kindOf({ type }: Draft): Kind | undefined {
  return typeof type === 'string' ? latestKind(type) : undefined;
}

/** What a draft says of all, in the conversation of one: to the other side, of its case and its victim. */
function answerTo(opening: JsonObject, conversation: MessageRef, draft: Draft, own: UnitAddress): Draft {
  const { from, to, case: caseNumber, body: referral, handling } = opening;
  const { member = null, unit = null } = isJsonObject(from) ? from : {};
  const isOpener = member === own.member && unit === own.unit;
  const { body } = draft;
  const victimRef = isJsonObject(referral) ? referral['victimRef'] : undefined;
  const isReferral = kindOf(draft)?.family === 'referral';
  return {
    ...draft,
    conversation: { ...conversation },
    to: isOpener ? (to ?? null) : [{ member, unit }],
    ...(isReferral ? { case: caseNumber ?? null, handling: draft['handling'] ?? handling ?? null } : {}),
    body: {
      ...(isJsonObject(body) ? body : {}),
      ...(isReferral && victimRef !== undefined ? { victimRef } : {}),
    },
  };
}
