import { Problem } from '../http/problem.js';
import type { Schema } from '../openapi/draft-schema.js';
import { propertiesOf, ref, Says, type AnswerClass, type Told } from '../openapi/says.js';
import { described, list, oneOf, only, shape, type SchemaOf } from '../openapi/schema-shapes.js';
import { Accepted, Proposed, type Submitted } from './accepted.js';

/** What the same draft would have been answered alone, with its status. */
export type BatchEntry = ({ readonly status: 202 } & Submitted) | Told<Problem>;

const entry: SchemaOf<BatchEntry> = oneOf(taken(Accepted), taken(Proposed), ref(Problem));

export class BatchAnswer {
  @Says(described(list(entry), 'One for each draft, in their order')) readonly results: readonly BatchEntry[];
}

function taken<Answer extends object>(
  answer: AnswerClass<Answer>,
): SchemaOf<{ readonly status: 202 } & Told<Answer>> {
  const schema: Schema = shape({ status: only(202), ...propertiesOf(answer) });
  return schema;
}
