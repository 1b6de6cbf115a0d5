import 'reflect-metadata';
import type { Schema } from './draft-schema.js';
import { shape } from './schema-shapes.js';

const SAYS = Symbol('Says');

/** An answer as its class says it: a plain object with the same members. */
export type Told<Answer> = Pick<Answer, keyof Answer>;

type Said = readonly (readonly [name: string, schema: Schema])[];

/** Stands at each member of an answer's class: what OpenAPI says of it. An answer has all its members, and no other. */
export function Says(schema: Schema): PropertyDecorator {
  return (answer, name) => {
    Reflect.defineMetadata(SAYS, [...saidOf(answer), [String(name), schema]], answer);
  };
}

/** The schemas of these classes, under the names of the classes. */
export function schemasOf(...answers: readonly (new () => object)[]): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    answers.map((answer) => [answer.name, shape(Object.fromEntries(saidOf(answer.prototype as object)))]),
  );
}

function saidOf(answer: object): Said {
  return (Reflect.getMetadata(SAYS, answer) as Said | undefined) ?? [];
}
