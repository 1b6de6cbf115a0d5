import type { Json, JsonObject } from '../../api/types-case.js';
import { resolved, shapeOf, type Defs, type Schema } from './schema.js';

/** What a form holds: JSON in which anything may still be missing. */
export type Held = Json | undefined;

/**
 * A form before anybody has filled it: the members that must be there, lists with as many blanks as they need, new
 * references. Nothing is ticked and no code chosen: whoever writes decides.
 */
export function initial(schema: Schema, defs: Defs, newId: () => string): Held {
  const whole = resolved(schema, defs);
  switch (shapeOf(whole)) {
    case 'object':
      return Object.fromEntries(
        Object.entries(whole.properties ?? {}).flatMap(([name, member]): [string, Json][] => {
          if (!(whole.required ?? []).includes(name)) return [];
          const value = initial(member, defs, newId);
          return value === undefined ? [] : [[name, value]];
        }),
      );
    case 'list':
      return Array.from({ length: whole.minItems ?? 0 }, () => initial(whole.items ?? {}, defs, newId) ?? {});
    case 'codes':
    case 'words':
      return [];
    case 'uuid':
      return newId();
    case 'fixed':
      return whole.const;
    case 'code':
    case 'country':
    case 'text':
    case 'longText':
    case 'flag':
    case 'number':
    case 'moment':
    case 'day':
    case 'unit':
    case 'reference':
      return undefined;
  }
}

/** Without what was left empty: a draft says only what somebody wrote. Lists stay, for an empty one says something. */
export function cleaned(value: Held): Held {
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((one) => {
      const kept = cleaned(one);
      return kept === undefined ? [] : [kept];
    });
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value as JsonObject).flatMap(([name, one]): [string, Json][] => {
    const kept = cleaned(one);
    return kept === undefined ? [] : [[name, kept]];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/**
 * Where a place of what `cleaned` made stands in what was cleaned: rows that were left blank count here and not there.
 */
export function placeInForm(value: Held, pointer: string): string {
  let held = value;
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => {
      if (!Array.isArray(held)) {
        held = typeof held === 'object' && held !== null ? (held as JsonObject)[unescaped(name)] : undefined;
        return name;
      }
      const rows = held as readonly Json[];
      const kept = rows.flatMap((row, place) => (cleaned(row) === undefined ? [] : [place]));
      const place = /^\d+$/.test(name) ? kept[Number(name)] : undefined;
      held = place === undefined ? undefined : rows[place];
      return place === undefined ? name : String(place);
    });
  return ['', ...names].join('/');
}

/** RFC 6901 section 4. */
function unescaped(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** A UUIDv7: the time in front, the rest random. */
export function newId(now = Date.now(), random = crypto.getRandomValues(new Uint8Array(10))): string {
  const time = now.toString(16).padStart(12, '0');
  const [a = 0, b = 0, c = 0, d = 0, ...rest] = random;
  const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
  const tail = rest.map(hex).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-${hex(0x70 | (a & 0x0f))}${hex(b)}-${hex(0x80 | (c & 0x3f))}${hex(d)}-${tail}`;
}
