import { meaningOf, isCodeListName } from '../codes/code-lists.js';
import { fieldsOf, type Field } from '../form/field-metadata.js';
import type { Form } from '../form/nesting.js';
import { plainWords } from './plain-words.js';

/** One line of what a person reads of a message: a heading without a value, or a member with its value in words. */
export interface ReadableRow {
  /** 0: a member of the object itself; one more for each object that it stands in. */
  readonly depth: number;
  readonly label: string;
  readonly value?: string;
  /** Somebody wrote the value; else it is a code's meaning, a number or a time. */
  readonly written?: boolean;
}

/**
 * What an object of this form says, in the order of the form, in English words: codes by their meaning, texts as they
 * were written. A member that the form does not know is left out: what is signed was checked against the form.
 */
export function readableRows(form: Form, object: object, depth = 0): readonly ReadableRow[] {
  const values = object as Readonly<Record<string, unknown>>;
  return fieldsOf(form).flatMap((field) => rowsOf(field, values[field.name], depth));
}

function rowsOf(field: Field, value: unknown, depth: number): readonly ReadableRow[] {
  if (value === undefined) return [];
  const label = plainWords(field.name);
  const { one, item } = field.nesting ?? {};
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    if (item === undefined) return [{ depth, label, ...said(field, value) }];
    return value.flatMap((each: object, index) => [
      { depth, label: value.length === 1 ? label : `${label} ${String(index + 1)}` },
      ...readableRows(item, each, depth + 1),
    ]);
  }
  if (one !== undefined && typeof value === 'object' && value !== null)
    return [{ depth, label }, ...readableRows(one, value, depth + 1)];
  return [{ depth, label, ...said(field, [value]) }];
}

function said(field: Field, values: readonly unknown[]): Pick<ReadableRow, 'value' | 'written'> {
  const list = field.checks.find(({ name }) => name === 'isCode')?.constraints[0];
  const value = values.map((each) => wordFor(list, each)).join('; ');
  const written = field.checks.some(({ name }) => name === 'isText' || name === 'matches');
  return { value, ...(written && { written }) };
}

function wordFor(list: unknown, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (!isCodeListName(list)) return text;
  const meaning = meaningOf(list, text);
  return meaning === undefined ? text : `${meaning} (${text})`;
}
