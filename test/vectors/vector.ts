import type { ErrorCode } from '#kernel';
import type { JsonObject } from '#envelope';

/** A long text given short: `head`, then `fill` written `times` times, then `tail`. */
export type LongText =
  string | { readonly head: string; readonly fill: string; readonly times: number; readonly tail: string };

export type Form =
  | 'message'
  | 'receipt'
  | 'part'
  | 'sealed-part'
  | 'link'
  | 'parcel'
  | 'chunk'
  | 'attachment'
  | 'statement'
  | 'pulse';

export interface Input {
  readonly [name: string]: LongText | number | JsonObject | readonly string[];
}

interface Named {
  readonly name: string;
  readonly form: Form;
  readonly input: Input;
}
interface Good extends Named {
  readonly expect: 'good';
  readonly facts: JsonObject;
}
interface Refused extends Named {
  readonly expect: 'refuse';
  readonly code: ErrorCode;
}
export type Vector = Good | Refused;

export const good = (form: Form, name: string, input: Input, facts: JsonObject): Vector => ({
  name,
  form,
  input,
  expect: 'good',
  facts,
});

export const bad = (form: Form, name: string, code: ErrorCode, input: Input): Vector => ({
  name,
  form,
  input,
  expect: 'refuse',
  code,
});

export function long(text: LongText): string {
  return typeof text === 'string' ? text : text.head + text.fill.repeat(text.times) + text.tail;
}
