import type { Directory, Filling, KindEntry, Me, Ref, UnitAddress } from '../api/types.js';
import type { Case, Json, JsonObject, SignedText } from '../api/types-case.js';
import { cleaned, initial, newId, placeInForm, type Held } from './form/initial.js';
import { resolved, type KindSchema } from './form/schema.js';
import { hitAtHand, hitReports, outcomeOf } from './hits.js';

const DAY = 86_400_000;
const KEEP_DAYS = 180;
/** A hit goes to at most five units. */
const MOST_PEOPLE = 4;

export interface PartDraft {
  readonly units: readonly UnitAddress[];
  readonly content: Held;
}

/** What somebody has written so far. */
export interface Writing {
  readonly everyone: boolean;
  readonly except: readonly string[];
  readonly to: readonly UnitAddress[];
  /** Members of the envelope, by name. */
  readonly envelope: Readonly<Record<string, Held>>;
  readonly body: Held;
  /** By part's name; those that are included. */
  readonly parts: Readonly<Record<string, PartDraft>>;
}

/** A new message of this kind, with what is known already: of the case that it answers, else of its kind. */
export function beginning(
  kind: KindEntry,
  schema: KindSchema,
  me: Me,
  directory: Directory,
  answered: Case | undefined,
  now = Date.now(),
): Writing {
  const opening = answered?.messages.find(({ id }) => id === answered.conversation.id)?.message;
  const at = (days: number): string => new Date(now + days * DAY).toISOString();
  const body = withMoment(initial(schema.properties?.['body'] ?? {}, schema.$defs, newId), schema, now);
  const opened = kind.writing?.to === 'AS_OPENED' ? opening?.to : undefined;
  const broadcast = opened !== undefined && 'all' in opened ? opened : undefined;
  return {
    everyone: kind.writing?.to === 'EVERYONE' || broadcast !== undefined,
    except: broadcast?.except ?? [],
    to: answered === undefined || broadcast !== undefined ? [] : addresseesOf(kind, answered, me, directory),
    envelope: {
      status: answered?.status ?? 'ACTUAL',
      urgency: opening?.urgency ?? 'R',
      urgencyReason: opening?.urgencyReason,
      handling: opening?.handling ?? ['H1', 'H2'],
      handlingNote: opening?.handlingNote,
      evaluation: { source: 'X', info: '4', scheme: '4X4' },
      purpose: kind.writing?.purpose ?? opening?.purpose ?? 'PROTECT_VICTIM',
      legalBasis: [{ code: 'ACTIP_14' }],
      expiresAt: opening?.expiresAt ?? at(KEEP_DAYS),
      reviewAt: at(KEEP_DAYS / 2),
      language: 'eng',
      case: opening?.case,
    },
    body:
      answered === undefined
        ? firstVersion(body, schema, me, now)
        : withReferences(body, kind, schema, answered, me),
    parts: {},
  };
}

/** What an alert begins with, where its kind has a place for it: its first version, now, and the own unit to call. */
function firstVersion(body: Held, schema: KindSchema, { unit }: Me, now: number): Held {
  const { properties = {} } = resolved(schema.properties?.['body'] ?? {}, schema.$defs);
  if (properties['alertVersion'] === undefined || properties['contactDuty'] === undefined) return body;
  const { contactDuty, ...rest } = body as JsonObject;
  return {
    ...rest,
    alertVersion: 1,
    validFrom: new Date(now).toISOString(),
    contactDuty: { ...(contactDuty as JsonObject | undefined), unit },
  };
}

/** What is told happens now, until somebody says otherwise. */
function withMoment(body: Held, schema: KindSchema, now: number): Held {
  const { properties = {}, required = [] } = resolved(schema.properties?.['body'] ?? {}, schema.$defs);
  const { at } = properties;
  const isMoment = [at, ...(at?.anyOf ?? [])].some((one) => one?.format === 'date-time');
  return isMoment && required.includes('at')
    ? { ...(body as JsonObject), at: new Date(now).toISOString() }
    : body;
}

/** The draft to post: what the kind's schema has a place for, and nothing that was left empty. */
export function draftOf(
  { everyone, except, to, envelope, body, parts }: Writing,
  schema: KindSchema,
  me: Me,
  conversation: Ref | undefined,
): JsonObject {
  const sealed = Object.entries(parts).map(([part, { units, content }]) => ({
    part,
    units,
    content: cleaned(content),
  }));
  const all: Record<string, unknown> = {
    ...envelope,
    ...(isDated(schema, parts) ? {} : UNDATED),
    urgencyReason:
      envelope['urgency'] === 'E' || envelope['urgency'] === 'U' ? envelope['urgencyReason'] : undefined,
    type: schema.title,
    originUserRef: me.officer,
    conversation,
    to: everyone ? { all: true, except } : to,
    body: cleaned(body) ?? {},
    sealed: sealed.length === 0 ? undefined : sealed,
    attachments: attachmentsOf(parts),
  };
  const members = Object.entries(all).flatMap(([name, value]): [string, Json][] => {
    const kept = schema.properties?.[name] === undefined ? undefined : cleanedMember(name, value as Held);
    return kept === undefined ? [] : [[name, kept]];
  });
  return Object.fromEntries(members);
}

const UNDATED = { expiresAt: undefined, reviewAt: undefined };

/** Where its kind leaves that open, only sealed parts are kept for a time of their own. */
export function isDated({ required = [] }: KindSchema, parts: Writing['parts']): boolean {
  return required.includes('expiresAt') || Object.keys(parts).length > 0;
}

/** The files that the parts name. */
function attachmentsOf(parts: Writing['parts']): readonly JsonObject[] | undefined {
  const ids = ['files', 'photos'].flatMap((name) => {
    const entries = (parts[name]?.content as Readonly<Record<string, unknown>> | undefined)?.[name];
    return Array.isArray(entries) ? entries.map((entry: JsonObject) => entry['attachment']) : [];
  });
  const named = ids.filter((id) => typeof id === 'string').map((id) => ({ id }));
  return named.length === 0 ? undefined : named;
}

/** Where the form has what a fault of its draft points at. */
export function placeInWriting({ to, envelope, body, parts }: Writing, path: string): string {
  const sealed = Object.values(parts).map(({ units, content }) => ({ units, content }));
  return placeInForm({ ...envelope, to, body, sealed } as unknown as Held, path);
}

/** Addressees and content are told even where they are empty: the gateway says what is missing. */
function cleanedMember(name: string, value: Held): Held {
  return name === 'to' || name === 'body' || name === 'sealed' ? value : cleaned(value);
}

/** The finder alone hears what the owner says of a hit; other hits of the alert are not its business. */
function addresseesOf(kind: KindEntry, answered: Case, me: Me, directory: Directory): readonly UnitAddress[] {
  // What was not for all is held by whoever was named since, too: by a unit that it was handed on to.
  if (kind.writing?.to === 'AS_OPENED' || kind.writing?.to === 'EVERY_PARTY') return everyParty(answered, me);
  const hit = kind.writing?.to === 'FINDER' ? hitAtHand(answered) : undefined;
  if (hit === undefined) return otherSide(answered, me, directory);
  const { member, unit } = hit.message.from;
  return [{ member, unit }];
}

/** Each unit that signed or was addressed by name in what this unit sees of the case, but itself. */
function everyParty({ messages }: Case, me: Me): readonly UnitAddress[] {
  const named = messages.flatMap(({ message: { from, to } }) => [
    from,
    ...(Array.isArray(to) ? (to as readonly UnitAddress[]) : []),
  ]);
  const parties = new Map(named.map(({ member, unit }) => [`${member}/${unit}`, { member, unit }]));
  parties.delete(`${me.member}/${me.unit}`);
  return [...parties.values()].filter(({ unit }) => unit !== 'GATEWAY');
}

/**
 * Whoever this unit speaks with: the other member's side, or the unit of it that spoke last, as a finder does about an
 * alert of ours.
 */
function otherSide(
  { owner, counterpart, messages }: Case,
  me: Me,
  directory: Directory,
): readonly UnitAddress[] {
  const side = [owner, counterpart].find((one) => one !== null && one.member !== me.member);
  if (side) return withPeople(side, directory);
  const last = messages.findLast(({ message }) => message.from.member !== me.member)?.message.from;
  if (last !== undefined) return [{ member: last.member, unit: last.unit }];
  const own = [owner, counterpart].find((one) => one !== null && one.unit !== me.unit);
  return own ? [own] : [];
}

/** A police system cannot answer a person: its member's specialist unit and desk are told as well. */
export function withPeople(unit: UnitAddress, { members }: Directory): readonly UnitAddress[] {
  const units = members.find(({ member }) => member === unit.member)?.units ?? [];
  if (units.find((one) => one.unit === unit.unit)?.kind !== 'POLICE_SYSTEM') return [unit];
  const people = units.filter(({ kind }) => kind === 'SPECIALIST' || kind === 'DESK').slice(0, MOST_PEOPLE);
  return [unit, ...people.map((one) => ({ member: unit.member, unit: one.unit }))];
}

/** References to what the case is about, where an answer must name them. */
function withReferences(body: Held, kind: KindEntry, schema: KindSchema, answered: Case, me: Me): Held {
  const { properties = {} } = resolved(schema.properties?.['body'] ?? {}, schema.$defs);
  const bodies = answered.messages.toReversed().map(({ message }) => message);
  const known: Record<string, Held> = {
    victimRef:
      answered.lifecycles.find(({ lifecycle }) => lifecycle === 'path')?.key ?? found(bodies, 'victimRef'),
    needId: found(bodies, 'needId'),
    planId: found(bodies, 'planId'),
    actDigest: found(bodies, 'actDigest'),
    alertId: found(bodies, 'alertId'),
    alertVersion: found(bodies, 'alertVersion'),
    target: { ...answered.conversation },
    ...(properties['outcomeOf'] === undefined ? {} : outcomeOf(answered, me.member)),
    ...Object.fromEntries(
      Object.entries(kind.writing?.fills ?? {}).map(([name, from]) => {
        const value = filledFrom(answered, from);
        const isList = properties[name]?.type === 'array' && value !== undefined && !Array.isArray(value);
        return [name, isList ? [value] : value];
      }),
    ),
  };
  const told = Object.entries(known).filter(
    ([name, value]) => value !== undefined && properties[name] !== undefined,
  );
  return { ...(body as JsonObject), ...(Object.fromEntries(told) as JsonObject) };
}

/** Nothing where the kind begins it, or the case has none. */
function filledFrom(answered: Case, from: Filling): Held {
  if (from === 'NEW') return undefined;
  if (from === 'KIND') return answered.kind ?? undefined;
  if (from === 'OPENING') return refTo(answered.conversation);
  if (from === 'OPEN_HIT') return refTo(hitAtHand(answered) ?? hitReports(answered).at(-1));
  if ('lastOf' in from) return refOf(answered, from.lastOf);
  return found(
    answered.messages.toReversed().map(({ message }) => message),
    from.said,
  );
}

function found(messages: readonly SignedText[], name: string): Json | undefined {
  return messages.find(({ body }) => body[name] !== undefined)?.body[name];
}

function refOf({ messages }: Case, type: string): Held {
  return refTo(messages.findLast(({ message }) => message.type === type));
}

function refTo(entry: Ref | undefined): Held {
  return entry === undefined ? undefined : { member: entry.member, id: entry.id };
}
