import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isJsonObject, type JsonArray, type JsonObject, type JsonValue } from '#envelope';
import type { Caller, SubmitRequest } from '#exchange';
import { HsuError, type Fault } from '#kernel';
import { brokenRule, ruleFault } from '#messages';
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
    .map(() => ruleFault('batch.member', ''));
  if (typeof all !== 'boolean') faults.push(ruleFault('batch.all', '/all'));
  if (!Array.isArray(drafts) || drafts.length < 1 || drafts.length > MAX_BATCH)
    faults.push(ruleFault('batch.drafts', '/drafts'));
  if (faults.length > 0) throw new HsuError('E-SCHEMA-INVALID', 'this is no batch', { faults });
  return {
    caller,
    all: all === true,
    entries: (drafts as JsonArray).map((entry) => entryOf(caller, entry)),
  };
}

function entryOf(caller: Caller, entry: JsonValue): SubmitRequest | HsuError {
  if (!isJsonObject(entry)) return brokenRule('batch.entry');
  const { idempotencyKey, draft } = entry;
  if (Object.keys(entry).some((name) => name !== 'idempotencyKey' && name !== 'draft'))
    return brokenRule('batch.entry');
  if (!isIdempotencyKey(idempotencyKey)) return brokenRule('idempotency.key', '/idempotencyKey');
  if (!isJsonObject(draft)) return brokenRule('batch.draft', '/draft');
  return { caller, idempotencyKey, draft };
}
