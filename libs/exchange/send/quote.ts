import { readMessage, type JsonObject, type JsonValue } from '#envelope';
import { HsuError, refKey, sameUnit, type Fault, type MessageRef, type UnitAddress } from '#kernel';
import {
  brokenRule,
  goesTo,
  isForAllOf,
  isPartyOf,
  type Kind,
  MOST_QUOTED,
  quotedName,
  ruleFault,
} from '#messages';
import { personOf } from '../protect/consent.js';
import { addressees, text } from '../conversation/facts.js';
import { contentOf, quotesRecalled } from '../conversation/quotes-recalled.js';
import { isUnreadable } from '../conversation/recalled.js';
import { listOf, quotation, stringsOf, type QuotedBytes } from '../conversation/quoted.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore } from '../ports/read-store.js';
import type { MessageView } from '../ports/records.js';
import type { Caller, Draft } from './draft.js';

type Reading = Pick<Ports<ReadStore>, 'clock' | 'self' | 'store'>;

/** Members that what is handed over keeps of the opening. */
const KEPT = ['handling', 'handlingNote', 'expiresAt', 'reviewAt'] as const;

/**
 * The draft with the messages of others that its kind quotes, as this gateway holds them for the unit that writes it:
 * nobody writes these by hand (INV-07). A draft of another kind as it is.
 */
export async function withQuoted(reading: Reading, caller: Caller, draft: Draft, kind: Kind): Promise<Draft> {
  if (kind.quotes === undefined) return draft;
  if (draft['sealed'] !== undefined) throw brokenRule('forward.original-sealed', '/sealed');
  const own = { member: reading.self.member, unit: caller.unit };
  return kind.quotes === 'NAMED' ? passedOn(reading, own, draft) : handedOver(reading, own, draft);
}

async function passedOn({ clock, store }: Reading, own: UnitAddress, draft: Draft): Promise<Draft> {
  const body = draft['body'];
  if (!isObject(body)) return draft;
  const of = refOf(body['of']);
  const view = of && (await store.view(of));
  if (view === undefined || !holds(view, own, clock.now())) throw brokenRule('forward.holder', '/body/of');
  const faults: Fault[] = [];
  const parts: QuotedBytes[] = [];
  for (const [i, name] of stringsOf(body['parts']).entries()) {
    const part = await store.part(view.message.ref, name, own);
    if (part === undefined) faults.push(ruleFault('forward.holder', `/body/parts/${i}`));
    else parts.push(part);
  }
  const leaves: string[] = [];
  for (const [i, value] of listOf(body['leaves']).entries()) {
    const ref = refOf(value);
    const leave = ref && (await store.view(ref));
    if (leave === undefined || !holds(leave, own, clock.now()))
      faults.push(ruleFault('forward.leave', `/body/leaves/${i}`));
    else leaves.push(leave.message.jws);
  }
  const [first] = faults;
  if (first !== undefined) throw new HsuError(first.code, undefined, { faults });
  const person = personOf(view.message);
  const addressed = unitsIn(draft['to']);
  const units = addressed.filter((unit) => !sameUnit(unit, view.message.from) && !sameUnit(unit, own));
  if (addressed.length > 0 && units.length === 0) throw brokenRule('forward.to-another', '/to');
  return {
    ...draft,
    body: { digest: view.message.digest, ...(person === undefined ? {} : { victimRef: person }), ...body },
    ...sealedTo(units, [quotation(view.message.jws, parts, leaves)]),
  };
}

/** What the unit holds of a case: the opening, and the newest of the others in which something is sealed to it. */
async function handedOver({ clock, store }: Reading, own: UnitAddress, draft: Draft): Promise<Draft> {
  const ref = refOf(draft['conversation']);
  const body = draft['body'];
  const thread = ref && (await store.conversation(ref));
  const [unit] = isObject(body) ? unitsIn([body['unit'] ?? null]) : [];
  if (thread === undefined || unit === undefined) return draft;
  const views = await store.views(thread.entries.map((entry) => entry.ref));
  const isOpening = ({ message }: MessageView): boolean =>
    refKey(message.ref) === refKey(message.conversation);
  const held = views.filter((view) => holds(view, own, clock.now()));
  const opening = held.filter(isOpening);
  const sealed = held.filter((view) => !isOpening(view) && namesOf(view, own).length > 0);
  const contents: JsonObject[] = [];
  for (const view of [...opening, ...sealed.slice(-(MOST_QUOTED - opening.length))]) {
    const parts: QuotedBytes[] = [];
    for (const name of namesOf(view, own)) {
      const part = await store.part(view.message.ref, name, own);
      if (part !== undefined && !(await quotesRecalled(store, contentOf(part.bytes), clock.now())))
        parts.push(part);
    }
    contents.push(quotation(view.message.jws, parts, []));
  }
  const [first] = opening;
  const json = first === undefined ? {} : readMessage(first.message.jws).json;
  const kept = KEPT.flatMap((name) => (json[name] === undefined ? [] : [[name, json[name]] as const]));
  return { ...Object.fromEntries(kept), ...draft, ...sealedTo([unit], contents) };
}

function sealedTo(units: readonly UnitAddress[], contents: readonly JsonObject[]): Draft {
  if (units.length === 0 || contents.length === 0) return {};
  return {
    sealed: contents.map((content, index) => ({
      part: quotedName(index),
      units: units.map(({ member, unit }) => ({ member, unit })),
      content,
    })),
  };
}

/**
 * It signed the message, or was sent it by name or as one of all; what is recalled or has expired nobody holds any
 * more.
 */
function holds({ message, conversation }: MessageView, own: UnitAddress, now: number): boolean {
  if (isUnreadable(conversation, message, now)) return false;
  return isPartyOf(message, own) || (isForAllOf(message.to, own.member) && goesTo(message.to, own.member));
}

function namesOf({ parts }: MessageView, own: UnitAddress): readonly string[] {
  return parts.flatMap(({ part, units }) => (units.some((unit) => sameUnit(unit, own)) ? [part] : []));
}

function unitsIn(value: JsonValue | undefined): readonly UnitAddress[] {
  try {
    const named = addressees(value);
    return 'all' in named ? [] : named;
  } catch {
    return [];
  }
}

function refOf(value: JsonValue | undefined): MessageRef | undefined {
  if (!isObject(value)) return undefined;
  const { member, id } = value;
  return typeof member === 'string' && typeof id === 'string'
    ? { member: text(member, ''), id: text(id, '') }
    : undefined;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
