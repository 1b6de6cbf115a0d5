import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { callerOf } from '../callers/caller-hook.js';
import { idempotencyKey } from './posted-draft.js';

/** For routes that ask for an idempotency key and keep none: what they do can be done once only, whatever its key. */
@Injectable()
export class KeyGuard implements CanActivate {
  /** @throws HsuError E-NOT-PERMITTED, E-IDEMPOTENCY */
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    // An auditor hears first that the route is not for auditors, as at every other.
    callerOf(request);
    idempotencyKey(request);
    return true;
  }
}
