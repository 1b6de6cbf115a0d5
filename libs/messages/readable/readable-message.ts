import { fieldsOf } from '../form/field-metadata.js';
import type { Kind } from '../form/kind.js';
import { readableRows, type ReadableRow } from './readable-rows.js';

/** What the body of a message of this kind says, in English words. */
export function readableMessage(kind: Kind, body: object): readonly ReadableRow[] {
  const form = fieldsOf(kind.form).find(({ name }) => name === 'body')?.nesting?.one;
  return form === undefined ? [] : readableRows(form, body);
}

/** What the content of a sealed part says; of a part that the kind does not carry, nothing. */
export function readablePart(kind: Kind, part: string, content: object): readonly ReadableRow[] {
  const form = kind.parts[part]?.form;
  return form === undefined ? [] : readableRows(form, content);
}
