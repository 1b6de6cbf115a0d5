import 'reflect-metadata';
import type { Schema } from './draft-schema.js';
import { shape, type SchemaOf } from './schema-shapes.js';

const SAYS = Symbol('Says');

/** A class that says what an answer, or a part of one, holds. */
export type AnswerClass<Answer extends object = object> = new () => Answer;

/** An answer as its class says it: a plain object with the same members. */
export type Told<Answer> = Pick<Answer, keyof Answer>;

type Said = readonly { readonly name: string; readonly schema: Schema; readonly optional: boolean }[];

/**
 * Stands at each member of an answer's class: what OpenAPI says of it. An answer has all its members, but for those
 * that are optional, and no other. The member's type must be one that the schema takes, or it does not compile.
 */
export function Says<Value>(
  schema: SchemaOf<Value>,
): <Name extends string>(answer: { readonly [N in Name]: Value }, name: Name) => void;
export function Says<Value>(
  schema: SchemaOf<Value>,
  options: { readonly optional: true },
): <Name extends string>(answer: { readonly [N in Name]?: Value }, name: Name) => void;
export function Says(schema: Schema, { optional }: { readonly optional: boolean } = { optional: false }) {
  return (answer: object, name: string): void => {
    Reflect.defineMetadata(SAYS, [...saidOf(answer), { name, schema, optional }], answer);
  };
}

/** What a class says, to stand where it is used, under no name of its own. */
export function schemaOf<Answer extends object>(answer: AnswerClass<Answer>): SchemaOf<Told<Answer>> {
  const optional = saidOf(answer.prototype as object).filter((said) => said.optional);
  const schema: Schema = shape(propertiesOf(answer), ...optional.map(({ name }) => name));
  return schema;
}

/** The schemas of these classes, under the names of the classes. */
export function schemasOf(...answers: readonly AnswerClass[]): Readonly<Record<string, Schema>> {
  return Object.fromEntries(answers.map((answer) => [answer.name, schemaOf(answer)]));
}

/** What stands in the document under the name of a class, or under a name that has none. */
export function ref<Answer extends object>(answer: AnswerClass<Answer>): SchemaOf<Told<Answer>>;
export function ref(name: string): Schema;
export function ref(answer: AnswerClass | string): Schema {
  return { $ref: `#/components/schemas/${typeof answer === 'string' ? answer : answer.name}` };
}

/** The members of a class, in their order. */
export function propertiesOf(answer: AnswerClass): Readonly<Record<string, Schema>> {
  return Object.fromEntries(saidOf(answer.prototype as object).map(({ name, schema }) => [name, schema]));
}

function saidOf(answer: object): Said {
  return (Reflect.getMetadata(SAYS, answer) as Said | undefined) ?? [];
}
