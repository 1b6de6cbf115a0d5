import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SubmitRequest } from '#exchange';
import { brokenRule } from '#messages';
import { callerOf } from '../callers/caller-hook.js';
import { jsonObject } from '../http/json-body.js';

const HEADER = 'idempotency-key';

/** Caller, idempotency key and JSON object of a POST. @throws HsuError E-IDEMPOTENCY, E-JSON */
export function postedDraft(request: FastifyRequest): SubmitRequest {
  return {
    caller: callerOf(request),
    idempotencyKey: idempotencyKey(request),
    draft: jsonObject(request.body),
  };
}

export const PostedDraft = createParamDecorator((_: unknown, context: ExecutionContext): SubmitRequest =>
  postedDraft(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** A caller's own name for a request. */
export function isIdempotencyKey(key: unknown): key is string {
  return typeof key === 'string' && /^[\x21-\x7e]{1,100}$/.test(key);
}

/** @throws HsuError E-IDEMPOTENCY */
export function idempotencyKey({ headers }: FastifyRequest): string {
  const key = headers[HEADER];
  if (!isIdempotencyKey(key)) throw brokenRule('idempotency.key', `/headers/${HEADER}`);
  return key;
}
