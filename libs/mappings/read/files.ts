import { parse } from 'csv-parse/sync';
import { HsuError } from '#kernel';
import type { Leaf } from './foreign-record.js';
import type { Element } from './xml.js';

/** The leaves of one record, and where it stands in its file. */
export interface Leaves {
  readonly place: string;
  readonly leaves: readonly Leaf[];
}

/** A notice has three levels. */
const DEEPEST = 24;

const refused = (why: string): HsuError => new HsuError('E-CONFIG', why);

/**
 * Each row of a table as a record; `fieldOf` names a column as the standard does, or not at all: then it is told by its
 * number, for what stands in the first line of a table without names is somebody's.
 */
export function rowsOf(text: string, fieldOf: (column: string) => string | undefined): Leaves[] {
  const [head, ...rows] = tableOf(text);
  const fields = (head?.record ?? []).map((column, at) => fieldOf(column) ?? `column ${at + 1}`);
  if (!fields.some((field) => !field.startsWith('column ')))
    throw refused('its first line names no field of the standard, separated by commas');
  return rows.map(({ info, record }) => ({
    place: `line ${info.lines}`,
    leaves: record.map((value, at) => {
      const field = fields[at] ?? '';
      return { field, place: `line ${info.lines}, ${field}`, text: value };
    }),
  }));
}

interface TableRow {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

function tableOf(text: string): TableRow[] {
  try {
    const rows: unknown = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      max_record_size: 65_536,
    });
    return rows as TableRow[];
  } catch (error) {
    // Its own words may quote a value.
    const { lines } = error as { lines?: number };
    throw refused(
      `it is no table of comma-separated values${lines === undefined ? '' : `; see line ${lines}`}`,
    );
  }
}

/** Names of members and elements are made by programs; what does not look so is not told. */
export const told = (name: string): string => (/^[A-Za-z_][\w.-]{0,59}$/.test(name) ? name : '*');

/** Members of a JSON value down to its texts and numbers; a list's items share the name of the list. */
export function membersOf(value: unknown, field: string, place: string, depth = 0): Leaf[] {
  if (depth > DEEPEST) throw refused(`it is nested deeper than ${DEEPEST} members`);
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value))
    return value.flatMap((item, at) => membersOf(item, field, `${place}[${at + 1}]`, depth + 1));
  if (typeof value === 'string') return [{ field, place, text: value }];
  if (typeof value !== 'object') return [{ field, place, text: JSON.stringify(value) }];
  return Object.entries(value).flatMap(([name, member]) =>
    membersOf(member, `${field}/${told(name)}`, `${place}/${told(name)}`, depth + 1),
  );
}

export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refused('it is no JSON');
  }
}

/** A text of an element, and the names that lead to it. */
export interface ElementText {
  readonly names: readonly string[];
  readonly place: string;
  readonly text: string;
}

/** Elements down to their texts; a pair of `valueName` and `value` is one text, `name=value`. */
export function textsOf(element: Element, names: readonly string[], place: string): ElementText[] {
  if (typeof element === 'string') return [{ names, place, text: element }];
  const [name, value] = [element['valueName']?.[0], element['value']?.[0]];
  if (typeof name === 'string' && typeof value === 'string')
    return [{ names, place, text: `${name}=${value}` }];
  return Object.entries(element).flatMap(([child, list]) =>
    list.flatMap((one, at) =>
      textsOf(one, [...names, child], `${place}/${told(child)}${list.length > 1 ? `[${at + 1}]` : ''}`),
    ),
  );
}

/** `006: SOMMUT` or `006 Surname: SOMMUT`; a label has no digits, so that no time of day is taken for one. */
const LINE = /^\s*(\d{3})(?:\s*[:.]\s*|\s+(?:\p{L}[^:\d]{0,80}:\s+)?)(.*)$/u;

/** A field a line; a line without a number goes on with the one before. */
export function numberedLines(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, at) => {
    const [, number, value = ''] = LINE.exec(line) ?? [];
    const last = leaves.at(-1);
    if (number !== undefined) leaves.push({ field: number, place: `line ${at + 1}, ${number}`, text: value });
    else if (last !== undefined && line.trim() !== '')
      leaves[leaves.length - 1] = { ...last, text: `${last.text} ${line.trim()}`.trim() };
  });
  return leaves;
}
