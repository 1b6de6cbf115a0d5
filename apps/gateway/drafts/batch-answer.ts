import { HsuError } from '#kernel';
import { hrefOf } from '../callers/reading-rights.js';
import { Problem, problemOf } from '../http/problem.js';
import type { Schema } from '../openapi/draft-schema.js';
import { propertiesOf, ref, Says, type AnswerClass, type Told } from '../openapi/says.js';
import { described, list, oneOf, only, shape, type SchemaOf } from '../openapi/schema-shapes.js';
import { Accepted, Proposed, type Submitted } from './accepted.js';
import type { Taken } from './take-batch.js';

/** What the same draft would have been answered alone, with its status. */
export type BatchEntry = ({ readonly status: 202 } & Submitted) | Told<Problem>;

const entry: SchemaOf<BatchEntry> = oneOf(taken(Accepted), taken(Proposed), ref(Problem));

/** What is answered of one draft that was taken or refused. */
export function batchEntry(one: Taken, requestId: string): BatchEntry {
  if (one === undefined) throw new HsuError('E-INTERNAL', 'a draft was withheld for nothing');
  if (one instanceof HsuError) return problemOf(one, requestId);
  if ('approval' in one) return { status: 202, ...one, state: 'PENDING_APPROVAL' };
  return { status: 202, ...one.ref, href: hrefOf(one.ref), replayed: one.replayed };
}

export class BatchAnswer {
  @Says(described(list(entry), 'One for each draft, in their order')) readonly results: readonly BatchEntry[];
}

function taken<Answer extends object>(
  answer: AnswerClass<Answer>,
): SchemaOf<{ readonly status: 202 } & Told<Answer>> {
  const schema: Schema = shape({ status: only(202), ...propertiesOf(answer) });
  return schema;
}
