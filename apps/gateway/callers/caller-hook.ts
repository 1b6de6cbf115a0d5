import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '#exchange';
import { refused, refuseUnlisted, whyRefused, type HeldSession, type SignedCaller } from '#identity';
import { HsuError } from '#kernel';
import { brokenRule } from '#messages';
import type { Gateway } from '../gateway.js';
import { isOpen, isOperational } from './open-routes.js';
import { refuseOtherHosts, refuseOtherPages } from './own-pages.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by this hook before anything else sees the request. */
    caller: SignedCaller | null;
  }
}

/**
 * Every route but the open ones asks who calls. A hook of Fastify's and no guard of Nest's: those run when the body has
 * been read and parsed, and a stranger must not make us do that (T30).
 */
export function judgeCallers(instance: FastifyInstance, gateway: Gateway): void {
  const { publicUrl } = gateway.authentication;
  instance.decorateRequest('caller', null);
  instance.addHook('onRequest', async (request) => {
    const route = request.routeOptions.url;
    if (request.is404 || isOperational(route)) return;
    refuseOtherHosts(request.headers, publicUrl);
    if (isOpen(route)) return;
    try {
      request.caller = await signedCaller(request, gateway);
    } catch (error) {
      throw noted(error, request, gateway);
    }
  });
}

/** By token where one is shown, else by session. @throws HsuError E-UNAUTHENTICATED, E-NOT-PERMITTED, E-UNAVAILABLE */
async function signedCaller(
  { method, headers }: FastifyRequest,
  { authentication, ports }: Gateway,
): Promise<SignedCaller> {
  const { tokens, sessions, cookies, publicUrl } = authentication;
  let caller: SignedCaller;
  if (headers.authorization === undefined) {
    const secret = cookies.session.read(headers.cookie);
    if (secret === undefined) throw refused('NONE');
    refuseOtherPages(method, headers, publicUrl);
    caller = await sessions.caller(secret);
  } else caller = await tokens.caller(headers.authorization);
  refuseUnlisted(ports.directory.current(), ports.self.member, caller);
  return caller;
}

/** The session by which the hook let a request in; undefined where it came by token. */
export function sessionOf({ headers }: FastifyRequest, { authentication }: Gateway): HeldSession | undefined {
  const { sessions, cookies } = authentication;
  const secret = headers.authorization === undefined ? cookies.session.read(headers.cookie) : undefined;
  return secret === undefined ? undefined : sessions.held(secret);
}

/**
 * The error to answer with: a refused credential is logged without it and counted, and too many of one address are told
 * so.
 */
export function noted(
  error: unknown,
  request: FastifyRequest,
  { authentication, log }: Pick<Gateway, 'authentication' | 'log'>,
): unknown {
  const why = whyRefused(error);
  // Who shows nothing tries nothing.
  if (why === undefined || why === 'NONE') return error;
  if (authentication.failures.note(request.ip)) return brokenRule('limit.refused-credentials');
  log.warn({ request: request.id, route: request.routeOptions.url, why }, 'a credential was refused');
  return error;
}

/** @throws HsuError E-UNAUTHENTICATED, should a route have escaped the hook */
export function signedOf({ caller }: FastifyRequest): SignedCaller {
  if (caller === null) throw new HsuError('E-UNAUTHENTICATED');
  return caller;
}

/**
 * Who may act in messages. An auditor may not, and what auditors may see has routes of its own. @throws HsuError
 * E-NOT-PERMITTED
 */
export function callerOf(request: FastifyRequest): Caller {
  const { name, unit, role } = signedOf(request);
  if (role === 'AUDITOR') throw brokenRule('role.no-auditor');
  return { name, unit, role };
}

/** The caller of a request, as an argument of a route. */
export const CallerOfRequest = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** Whoever has signed in, auditors too. */
export const SignedCallerOfRequest = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedCaller =>
    signedOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
