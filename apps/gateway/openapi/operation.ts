import { SetMetadata, type INestApplication } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { Kind } from '#messages';
import type { Schema } from './draft-schema.js';

/** What OpenAPI says of a route that the code cannot. */
export interface OperationText {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly body?:
    Kind['family'] | 'batch' | 'withdrawal' | 'return' | 'decision' | 'subscription' | 'check' | 'draft';
  /** Takes `after` and `limit`. */
  readonly paged?: true;
  /** What else its address takes, by name. */
  readonly query?: Readonly<Record<string, Schema>>;
  /** Name in `answer-schemas.ts`, the media type of an answer that is no JSON, or nothing for one without body. */
  readonly answers: string;
  /** What a stream tells: names in `message-schemas.ts` by the events' own. */
  readonly events?: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly problems: readonly number[];
  /** Asks for no credential. */
  readonly open?: true;
}

const OPERATION = Symbol('Operation');

/** Stands at each route, above its address. */
export const Operation = (text: OperationText) => SetMetadata(OPERATION, text);

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
      const text = Reflect.getMetadata(OPERATION, routes[method] ?? {}) as OperationText | undefined;
      if (text !== undefined) operations.set(`${String(name)}_${method}`, text);
    }
  }
  return operations;
}

/** Problems of a route that reads. */
export const READ = [401, 404, 503];
/** Problems of a route that sends a message. */
export const WRITE = [400, 401, 403, 404, 409, 413, 415, 422, 503];

export const ACCEPTED = { answers: 'Accepted', status: 202, problems: WRITE } as const;
export const SUBMITTED = { answers: 'Submitted', status: 202, problems: WRITE } as const;
export const DURABLE =
  '202 means that the message is checked, signed and stored, and will not be lost. The same Idempotency-Key with the same draft gives the same message.';
