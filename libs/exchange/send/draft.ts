import type { Directory } from '#directory';
import { makePart, type MadePart, type JsonObject, type JsonValue, isJsonObject } from '#envelope';
import {
  asHsuError,
  HsuError,
  isMember,
  isUnit,
  newIdAfter,
  pointerStep,
  rfc3339,
  type Clock,
  type Fault,
  type MessageRef,
  type Unit,
  type UnitAddress,
} from '#kernel';
import {
  authoredMembers,
  brokenRule,
  findKind,
  type Kind,
  latestKind,
  type Role,
  ruleFault,
  type RuleId,
} from '#messages';
import type { StoredPart } from '../ports/records.js';

/** Who submits: a unit of this member in one of its roles. `name`: the caller's own, for idempotency and the log. */
export interface Caller {
  readonly name: string;
  readonly unit: Unit;
  readonly role: Role;
}

/**
 * What a police system or a person writes. Members are those of the message (wire.md "Message") but for what the
 * gateway sets (`id`, `schema`, `from`, `after`, `createdAt`, `sentAt`); `sealed` carries the content of each part in
 * clear.
 */
export type Draft = JsonObject;

export interface CompletedDraft {
  readonly kind: Kind;
  /** The message as it will be signed. */
  readonly message: JsonObject;
  readonly parts: readonly StoredPart[];
  /** Contents of the parts, for their own check: [index in `sealed`, part name, content]. */
  readonly contents: readonly {
    readonly index: number;
    readonly part: string;
    readonly content: JsonValue;
  }[];
}

/** In this order they are signed; order carries no meaning but makes messages easy to read. */
const DRAFT_MEMBERS = ['status', 'to', 'conversation', ...authoredMembers, 'body'] as const;

/** The kind a draft names; refuses a draft that is none. @throws HsuError E-SCHEMA-INVALID, E-SCHEMA-UNKNOWN */
export function kindOf(draft: Draft): Kind {
  const { type, version } = draft;
  if (typeof type !== 'string') throw brokenRule('draft.kind', '/type');
  if (version !== undefined && typeof version !== 'number') throw brokenRule('draft.version', '/version');
  const kind = version === undefined ? latestKind(type) : findKind(type, version);
  if (kind === undefined) throw brokenRule('draft.known-kind', version === undefined ? '/type' : '/version');
  return kind;
}

/**
 * The message of a draft, with its parts made and committed to. Only the shape of `sealed` is checked here; everything
 * else is the kind's business. `last`: the id that its own is to come after. @throws HsuError E-SCHEMA-INVALID with
 * every fault of the frame
 */
export function completeDraft(
  draft: Draft,
  kind: Kind,
  caller: Caller,
  self: string,
  heads: readonly MessageRef[],
  clock: Clock,
  last = '',
): CompletedDraft {
  const faults: Fault[] = [];
  const known = new Set<string>(['type', 'version', 'sealed', ...DRAFT_MEMBERS]);
  for (const name of Object.keys(draft))
    if (!known.has(name)) faults.push(ruleFault('draft.member', `/${pointerStep(name)}`));
  const id = newIdAfter(clock, last);
  const from = { member: self, unit: caller.unit, role: caller.role };
  const sealed = readSealed(draft['sealed'], faults);
  if (faults.length > 0) throw new HsuError('E-SCHEMA-INVALID', 'the draft is not usable', { faults });

  const parts = sealed.map(({ part, units, content }, index): StoredPart => {
    const made = madePart({ from, id, part, content }, index);
    return { part, units, commitment: made.commitment, bytes: made.bytes };
  });
  const at = rfc3339(clock.now());
  const message: Record<string, JsonValue> = {
    id,
    type: kind.type,
    version: kind.version,
    schema: kind.schema,
  };
  for (const name of DRAFT_MEMBERS) {
    const value = draft[name];
    if (name === 'to') {
      message['from'] = from;
      if (value !== undefined) message['to'] = value;
    } else if (name === 'conversation') {
      message['conversation'] = kind.opensConversation ? { member: self, id } : (value ?? null);
      message['after'] = heads.map(({ member, id: head }) => ({ member, id: head }));
    } else if (name === 'expiresAt') {
      message['createdAt'] = at;
      message['sentAt'] = at;
      if (value !== undefined) message[name] = value;
    } else if (value !== undefined) message[name] = value;
  }
  if (parts.length > 0)
    message['sealed'] = parts.map(({ part, units, commitment }) => ({
      part,
      units: units.map(({ member, unit }) => ({ member, unit })),
      commitment,
    }));
  return {
    kind,
    message,
    parts,
    contents: sealed.map(({ part, content }, index) => ({ index, part, content })),
  };
}

interface SealedDraft {
  readonly part: string;
  readonly units: readonly UnitAddress[];
  readonly content: JsonObject;
}

function readSealed(value: JsonValue | undefined, faults: Fault[]): SealedDraft[] {
  if (value === undefined) return [];
  const fault = (rule: RuleId, path: string): void => {
    faults.push(ruleFault(rule, path));
  };
  if (!Array.isArray(value)) {
    fault('draft.sealed', '/sealed');
    return [];
  }
  const names = new Set<string>();
  return value.flatMap((entry: JsonValue, index): SealedDraft[] => {
    const path = `/sealed/${index}`;
    if (!isJsonObject(entry)) {
      fault('draft.part', path);
      return [];
    }
    const before = faults.length;
    for (const name of Object.keys(entry))
      if (!['part', 'units', 'content'].includes(name))
        fault('draft.part-member', `${path}/${pointerStep(name)}`);
    const { part, content } = entry;
    if (typeof part !== 'string' || !/^[a-z][a-z0-9-]{0,39}$/.test(part))
      fault('draft.part-name', `${path}/part`);
    else if (names.has(part)) fault('sealed.part-once', `${path}/part`);
    else names.add(part);
    if (!isJsonObject(content)) fault('draft.content', `${path}/content`);
    const units = readUnits(entry['units'], `${path}/units`, fault);
    return faults.length > before || typeof part !== 'string' || !isJsonObject(content)
      ? []
      : [{ part, units, content }];
  });
}

function readUnits(
  value: JsonValue | undefined,
  path: string,
  fault: (rule: RuleId, path: string) => void,
): UnitAddress[] {
  if (!Array.isArray(value) || value.length === 0) {
    fault('draft.units', path);
    return [];
  }
  return value.flatMap((entry: JsonValue, index) => {
    if (isJsonObject(entry)) {
      const { member, unit } = entry;
      if (isMember(member) && isUnit(unit) && Object.keys(entry).length === 2) return [{ member, unit }];
    }
    fault('draft.unit', `${path}/${index}`);
    return [];
  });
}

/** Faults of addressees and sealed parts that the directory does not list. */
export function recipientFaults(
  message: JsonObject,
  parts: readonly StoredPart[],
  directory: Directory,
  now: number,
): Fault[] {
  const faults: Fault[] = [];
  const unknown = (rule: RuleId, path: string): void => {
    faults.push(ruleFault(rule, path));
  };
  const { to } = message;
  if (Array.isArray(to))
    to.forEach((entry: JsonValue, index) => {
      if (!isJsonObject(entry)) return;
      const { member, unit } = entry;
      if (typeof member !== 'string' || !directory.members.includes(member))
        unknown('recipient.member', `/to/${index}/member`);
      else if (typeof unit !== 'string' || directory.unit({ member, unit }) === undefined)
        unknown('recipient.unit', `/to/${index}/unit`);
    });
  else if (isJsonObject(to) && Array.isArray(to['except']))
    to['except'].forEach((member: JsonValue, index) => {
      if (typeof member !== 'string' || !directory.members.includes(member))
        unknown('recipient.member', `/to/except/${index}`);
    });
  parts.forEach(({ units }, index) => {
    units.forEach((unit, at) => {
      if (directory.unit(unit) === undefined) unknown('recipient.unit', `/sealed/${index}/units/${at}`);
      else if (directory.sealingKey(unit, now) === undefined)
        unknown('recipient.sealing-key', `/sealed/${index}/units/${at}`);
    });
  });
  return faults;
}

/** @throws HsuError E-TOO-LARGE, pointing at the part */
function madePart(of: Parameters<typeof makePart>[0], index: number): MadePart {
  try {
    return makePart(of);
  } catch (error) {
    throw asHsuError(error).code === 'E-TOO-LARGE' ? brokenRule('size.part', `/sealed/${index}`) : error;
  }
}
