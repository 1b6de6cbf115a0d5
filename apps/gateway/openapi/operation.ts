import { SetMetadata, type INestApplication } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { Kind } from '#messages';
import { Accepted } from '../drafts/accepted.js';
import type { Schema } from './draft-schema.js';
import type { AnswerClass, Told } from './says.js';

/** What OpenAPI says of a route that the code cannot. */
export interface OperationText<Answer extends object = object> {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly body?:
    | Kind['family']
    | 'batch'
    | 'withdrawal'
    | 'return'
    | 'decision'
    | 'subscription'
    | 'check'
    | 'draft'
    | 'kept-draft'
    | 'letter'
    | 'range'
    | 'rescue'
    | 'rescue-preview'
    | 'rescue-answers';
  /** Takes `after` and `limit`. */
  readonly paged?: true;
  /** What else its address takes, by name. */
  readonly query?: Readonly<Record<string, Schema>>;
  /** Takes whatever somebody else's program adds to its address, as an OpenID provider does. */
  readonly anyQuery?: true;
  /** Headers that it needs, by name: their parameters. */
  readonly headers?: Readonly<Record<string, Schema>>;
  /**
   * The answer's class; of one that has none its name in `answer-schemas.ts`; the media type of an answer that is no
   * JSON; or nothing for one without body.
   */
  readonly answers: AnswerClass<Answer> | string;
  /** What a stream tells: classes by the events' names. */
  readonly events?: Readonly<Record<string, AnswerClass>>;
  readonly status?: number;
  readonly problems: readonly number[];
  /** Asks for no credential. */
  readonly open?: true;
}

const OPERATION = Symbol('Operation');

type Answers<Answer> = (...asked: never[]) => Told<Answer> | Promise<Told<Answer>>;

/** Stands at each route, above its address. A route that answers something else than it says does not compile. */
export function Operation(text: OperationText & { readonly answers: string }): MethodDecorator;
export function Operation<Answer extends object>(
  text: OperationText<Answer> & { readonly answers: AnswerClass<Answer> },
): <Route extends Answers<Answer>>(
  controller: object,
  name: string,
  route: TypedPropertyDescriptor<Route>,
) => void;
export function Operation(text: OperationText): MethodDecorator {
  return SetMetadata(OPERATION, text);
}

/** What a route says of itself; undefined of one that says nothing. */
export function operationOf(route: object): OperationText | undefined {
  return Reflect.getMetadata(OPERATION, route) as OperationText | undefined;
}

/** The members that the query of a route may have. */
export function queryOf({ paged, query = {} }: OperationText): readonly string[] {
  return [...(paged === true ? ['after', 'limit'] : []), ...Object.keys(query)];
}

/**
 * The text of every route by controller and method, as Nest's swagger package names a route:
 * `DraftsController_alerts`.
 */
export function operationsOf(app: INestApplication): ReadonlyMap<string, OperationText> {
  const scanner = new MetadataScanner();
  const operations = new Map<string, OperationText>();
  const controllers = [...app.get(ModulesContainer).values()].flatMap((one) => [...one.controllers.values()]);
  for (const { name, metatype } of controllers) {
    const routes = metatype?.prototype as Readonly<Record<string, object>>;
    for (const method of scanner.getAllMethodNames(routes)) {
      const text = operationOf(routes[method] ?? {});
      if (text !== undefined) operations.set(`${String(name)}_${method}`, text);
    }
  }
  return operations;
}

/** Problems of a route that reads. */
export const READ = [401, 404, 503];
/** Problems of a route that sends a message. */
export const WRITE = [400, 401, 403, 404, 409, 413, 415, 422, 503];

export const ACCEPTED = { answers: Accepted, status: 202, problems: WRITE } as const;
export const SUBMITTED = { answers: 'Submitted', status: 202, problems: WRITE } as const;
export const DURABLE =
  '202 means that the message is checked, signed and stored, and will not be lost. The same Idempotency-Key with the same draft gives the same message.';
