import { createHash } from 'node:crypto';
import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import { DAY, rfc3339, type MessageRef } from '#kernel';
import { durationOf } from './scenario.js';

/** What placeholders of a scenario stand for in one run of it. */
export interface Known {
  /** Names the run: the same name gives the same ids. */
  readonly run: string;
  /** ms of the run's start. */
  readonly startedAt: number;
  readonly now: number;
  /** Where steps went. */
  readonly refs: ReadonlyMap<string, MessageRef>;
}

/** A placeholder that stands for nothing. */
export interface Unfilled {
  readonly path: string;
  readonly text: string;
}

/**
 * A draft with its placeholders filled: `$now`, `$now+2d`, `$day-3` (a date), `$id:name` (an id, the same by this name
 * throughout the run), `$ref:step` (a reference to the message of a step) and `$refId:step` (its id alone).
 */
export function filled(draft: JsonObject, known: Known, unfilled: Unfilled[]): JsonObject {
  return fill(draft, '', known, unfilled) as JsonObject;
}

function fill(value: JsonValue, path: string, known: Known, unfilled: Unfilled[]): JsonValue {
  if (Array.isArray(value))
    return value.map((one: JsonValue, at) => fill(one, `${path}/${at}`, known, unfilled));
  if (isJsonObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, fill(one, `${path}/${name}`, known, unfilled)]),
    );
  if (typeof value !== 'string' || !value.startsWith('$')) return value;
  const stands = standsFor(value, known);
  if (stands === undefined)
    unfilled.push({
      path,
      text: `${value} stands for nothing: write $now+2d, $day-3, $id:name, $ref:step or $refId:step of a step before`,
    });
  return stands ?? value;
}

function standsFor(text: string, { run, startedAt, now, refs }: Known): JsonValue | undefined {
  const [, sign, length] = /^\$now(?:([+-])(\w+))?$/.exec(text) ?? [];
  if (text === '$now') return rfc3339(now);
  if (sign !== undefined) {
    const ms = durationOf(length);
    return ms === undefined ? undefined : rfc3339(sign === '+' ? now + ms : now - ms);
  }
  const [, days] = /^\$day([+-]\d{1,4})$/.exec(text) ?? [];
  if (days !== undefined) return rfc3339(now + Number(days) * DAY).slice(0, 10);
  const [, what, name = ''] = /^\$(id|ref|refId):([a-z0-9-]{1,40})$/.exec(text) ?? [];
  if (what === 'id') return idOf(run, startedAt, name);
  const ref = refs.get(name);
  if (what === undefined || ref === undefined) return undefined;
  return what === 'ref' ? { ...ref } : ref.id;
}

/** A UUIDv7 of the run's start. */
export function idOf(run: string, startedAt: number, name: string): string {
  const bytes = createHash('sha256').update(`${run} ${name}`).digest().subarray(0, 16);
  bytes.writeUIntBE(startedAt, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
