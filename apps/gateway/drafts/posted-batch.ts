import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isJsonObject, type JsonArray, type JsonObject, type JsonValue } from '#envelope';
import type { Caller, SubmitRequest } from '#exchange';
import { HsuError, type Fault } from '#kernel';
import { callerOf } from '../callers/caller-hook.js';
import { jsonObject } from '../http/json-body.js';
import { isIdempotencyKey } from './posted-draft.js';

export const MAX_BATCH = 100;

/** A batch of drafts of one caller. An entry that is none, or has no key, stands here as its refusal. */
export interface Batch {
  readonly caller: Caller;
  /** All drafts are sent or none. */
  readonly all: boolean;
  readonly entries: readonly (SubmitRequest | HsuError)[];
}

export const PostedBatch = createParamDecorator((_: unknown, context: ExecutionContext): Batch => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const caller = callerOf(request);
  return batchOf(caller, jsonObject(request.body));
});

/** @throws HsuError E-SCHEMA-INVALID where the body is no batch: then nothing of it is looked at */
export function batchOf(caller: Caller, body: JsonObject): Batch {
  const { all = false, drafts } = body;
  const faults: Fault[] = Object.keys(body)
    .filter((name) => name !== 'all' && name !== 'drafts')
    .map(() => ({ code: 'E-SCHEMA-INVALID', path: '', text: 'a batch has the members all and drafts' }));
  if (typeof all !== 'boolean')
    faults.push({ code: 'E-SCHEMA-INVALID', path: '/all', text: 'not true or false' });
  if (!Array.isArray(drafts) || drafts.length < 1 || drafts.length > MAX_BATCH)
    faults.push({
      code: 'E-SCHEMA-INVALID',
      path: '/drafts',
      text: `not a list of 1 to ${MAX_BATCH} drafts`,
    });
  if (faults.length > 0) throw new HsuError('E-SCHEMA-INVALID', 'this is no batch', { faults });
  return {
    caller,
    all: all === true,
    entries: (drafts as JsonArray).map((entry) => entryOf(caller, entry)),
  };
}

function entryOf(caller: Caller, entry: JsonValue): SubmitRequest | HsuError {
  const invalid = (text: string, path = ''): HsuError => new HsuError('E-SCHEMA-INVALID', text, { path });
  if (!isJsonObject(entry)) return invalid('not an object');
  const { idempotencyKey, draft } = entry;
  if (Object.keys(entry).some((name) => name !== 'idempotencyKey' && name !== 'draft'))
    return invalid('an entry has the members idempotencyKey and draft');
  if (!isIdempotencyKey(idempotencyKey))
    return new HsuError('E-IDEMPOTENCY', 'the key must be 1 to 100 visible characters', {
      path: '/idempotencyKey',
    });
  if (!isJsonObject(draft)) return invalid('not an object', '/draft');
  return { caller, idempotencyKey, draft };
}
