import type { ErrorCode } from '#kernel';
import { ref, Says, type Told } from '../openapi/says.js';
import {
  among,
  code,
  flag,
  list,
  shape,
  text,
  textOrNull,
  time,
  whole,
  type SchemaOf,
  type ValueOf,
} from '../openapi/schema-shapes.js';

const place = shape({ topic: text, partition: whole, offset: text });
const state = among('HELD', 'DEFERRED', 'RELEASED', 'SETTLED');
const wants: SchemaOf<object | null> = { type: ['object', 'null'] };
const outcome = among('ACCEPTED', 'RECEIPT', 'RECEIPTS', 'REJECTED', 'DUPLICATE', 'DEFERRED', 'UNAUTHENTIC');

/** What was not accepted, without its bytes. */
export class QuarantineRow {
  @Says(whole) readonly number: number;
  @Says(place) readonly place: ValueOf<typeof place>;
  @Says(time) readonly at: string;
  @Says(state) readonly state: ValueOf<typeof state>;
  @Says(code) readonly code: ErrorCode;
  @Says(text) readonly path: string;
  @Says(textOrNull) readonly from: string | null;
  @Says(textOrNull) readonly id: string | null;
  @Says(flag) readonly whole: boolean;
  @Says(wants) readonly wants: object | null;
  @Says(whole) readonly tries: number;
}

export class Quarantine {
  @Says(list(ref(QuarantineRow))) readonly rows: readonly Told<QuarantineRow>[];
  @Says(textOrNull) readonly next: string | null;
}

/** What became of a row that was judged again. */
export class Requeued {
  @Says(whole) readonly number: number;
  @Says(outcome) readonly outcome: ValueOf<typeof outcome>;
  @Says(code, { optional: true }) readonly code?: ErrorCode;
  @Says(text, { optional: true }) readonly path?: string;
}
