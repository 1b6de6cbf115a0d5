import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '#exchange';
import { HsuError } from '#kernel';
import type { Gateway } from './gateway.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard before anything else sees the request. */
    caller: Caller | null;
  }
}

/** Routes that anyone who reaches the port may ask: nothing personal, nothing of any message. */
const OPEN_ROUTES: ReadonlySet<string> = new Set([
  '/health/live',
  '/health/ready',
  '/metrics',
  '/openapi.json',
  '/docs',
  '/docs/:file',
]);

/**
 * Every route but the open ones asks for a key. A hook of Fastify's and no guard of Nest's: those run when the body has been
 * read and parsed, and a stranger must not make us do that (T30).
 */
export function guardByApiKey(instance: FastifyInstance, { apiKeys, log }: Gateway): void {
  instance.decorateRequest('caller', null);
  instance.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url;
    if (request.is404 || (route !== undefined && OPEN_ROUTES.has(route))) {
      done();
      return;
    }
    const caller = apiKeys.caller(request.headers.authorization);
    if (caller === undefined) {
      log.warn({ request: request.id, route }, 'no valid API key');
      done(new HsuError('E-UNAUTHENTICATED'));
      return;
    }
    request.caller = caller;
    done();
  });
}

/** @throws HsuError E-UNAUTHENTICATED, should a route have escaped the guard */
export function callerOf(request: FastifyRequest): Caller {
  if (request.caller === null) throw new HsuError('E-UNAUTHENTICATED');
  return request.caller;
}

/** The caller of a request, as an argument of a route. */
export const CallerOfRequest = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
