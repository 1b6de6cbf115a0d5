import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { MINUTE } from '#kernel';
import { brokenRule } from '#messages';
import { isOperational } from '../callers/open-routes.js';

/** Of one caller at one replica: 200 a second, and with batches of 500 a hundred thousand checks a second. */
export const REQUESTS_PER_MINUTE = 12_000;
/** Callers whose requests are counted at once; beyond them the ones unseen for longest are forgotten. */
const MAX_CALLERS = 10_000;

/**
 * Holds one caller to a number of requests a minute, so that a program gone wrong does not take the gateway from its
 * neighbours (T30). Each answer tells in `ratelimit-limit`, `ratelimit-remaining` and `ratelimit-reset` (seconds) how
 * much is left; past it 429 with `retry-after`. Call after the hook that judges callers and before the routes are made.
 */
export async function limitRequests(
  instance: FastifyInstance,
  perMinute: number = REQUESTS_PER_MINUTE,
): Promise<void> {
  await instance.register(rateLimit, {
    max: perMinute,
    timeWindow: MINUTE,
    cache: MAX_CALLERS,
    enableDraftSpec: true,
    keyGenerator: ({ caller, ip }) => caller?.name ?? ip,
    allowList: ({ routeOptions }) => isOperational(routeOptions.url),
    errorResponseBuilder: () => brokenRule('limit.requests'),
  });
}
