import { newId, type Clock, type ErrorCode } from '#kernel';
import { ruleFault, type RuleId } from '#messages';
import { columnNames, isColumn, usualColumn, type ColumnName } from './columns.js';
import { readCell } from './read-cell.js';

/** The most persons that one rescue may bring. */
export const MOST_PERSONS = 2000;

/** What a file or a list of JSON rows tells, before it is read. Personal data: it stands in no log and no error. */
export interface Table {
  readonly headings: readonly string[];
  /** `row`: as the file numbers it, from 1. A cell that is null holds a formula. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly (string | null)[] }[];
}

/** What a column's cells are; null: they are left out. */
export type Mapping = Readonly<Record<string, ColumnName | null>>;

/** One person as a row tells it; every value as `readCell` reads it. */
export interface PersonRow {
  readonly row: number;
  /** UUIDv7, drawn once and kept: the same in the list of the origin and in the person's own referral. */
  readonly victimRef: string;
  readonly text: (name: ColumnName) => string | undefined;
  readonly list: (name: ColumnName) => readonly string[] | undefined;
  readonly flag: (name: ColumnName) => boolean | undefined;
  readonly age: { readonly min: number; readonly max: number } | undefined;
}

/** What is wrong in a row, in words; it quotes nothing of the row. */
export interface RowFault {
  readonly row: number;
  /** Null: no single cell is at fault. */
  readonly column: ColumnName | null;
  readonly code: ErrorCode;
  readonly rule?: string;
  readonly text?: string;
}

export interface ReadTable {
  readonly columns: readonly { readonly heading: string; readonly column: ColumnName | null }[];
  readonly persons: readonly PersonRow[];
  readonly faults: readonly RowFault[];
}

export function rowFault(row: number, column: ColumnName | null, rule: RuleId): RowFault {
  const { code, text } = ruleFault(rule, '');
  return { row, column, code, rule, text };
}

/** Reads every cell once. `mapping`: what some headings mean here, before what they usually mean. */
export function readTable(table: Table, mapping: Mapping, clock: Clock): ReadTable {
  const columns = table.headings.map((heading) => ({
    heading,
    column: Object.hasOwn(mapping, heading) ? (mapping[heading] ?? null) : usualColumn(heading),
  }));
  const faults: RowFault[] = [];
  for (const name of columnNames)
    if (columns.filter(({ column }) => column === name).length > 1)
      faults.push(rowFault(0, name, 'rescue-row.column-once'));
  const persons = table.rows.flatMap(({ row, cells }): PersonRow[] => {
    if (cells.every((cell) => cell?.trim() === '')) return [];
    const values = new Map<ColumnName, Exclude<ReturnType<typeof valueIn>, undefined>>();
    columns.forEach(({ column }, at) => {
      if (column === null) return;
      const value = valueIn(column, cells[at] ?? (cells[at] === null ? null : ''), (rule) =>
        faults.push(rowFault(row, column, rule)),
      );
      if (value !== undefined) values.set(column, value);
    });
    return [personOf(row, values, newId(clock))];
  });
  return { columns, persons, faults };
}

function valueIn(column: ColumnName, cell: string | null, fault: (rule: RuleId) => void) {
  if (cell === null) {
    fault('rescue-row.formula');
    return undefined;
  }
  const read = readCell(column, cell);
  if ('rule' in read) fault(read.rule);
  return 'value' in read ? read.value : undefined;
}

function personOf(row: number, values: ReadonlyMap<ColumnName, unknown>, victimRef: string): PersonRow {
  return {
    row,
    victimRef,
    text: (name) => {
      const value = values.get(name);
      return typeof value === 'string' ? value : undefined;
    },
    list: (name) => {
      const value = values.get(name);
      return Array.isArray(value) ? (value as readonly string[]) : undefined;
    },
    flag: (name) => {
      const value = values.get(name);
      return typeof value === 'boolean' ? value : undefined;
    },
    age: values.get('age') as PersonRow['age'],
  };
}

/** JSON rows as a table; a member that is no text, number, flag or list of texts is told as an unreadable cell. */
export function tableOf(rows: readonly Readonly<Record<string, unknown>>[]): Table {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    headings,
    rows: rows.map((row, index) => ({
      row: index + 1,
      cells: headings.map((heading) => cellOf(Object.hasOwn(row, heading) ? row[heading] : undefined)),
    })),
  };
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((one: unknown) => cellOf(one)).join(';');
  // An object is no cell; whatever column it stands in refuses this.
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '={}';
}

/** @returns undefined where a value names no column */
export function mappingOf(value: Readonly<Record<string, unknown>>): Mapping | undefined {
  const entries = Object.entries(value);
  if (entries.some(([, column]) => column !== null && !isColumn(column))) return undefined;
  return Object.fromEntries(entries) as Mapping;
}
