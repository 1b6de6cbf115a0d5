import { isConsoleRoute } from '../http/console-page.js';

/** For the launcher, load balancers and monitoring, who may know this process by another name than its public one. */
const OPERATIONAL: ReadonlySet<string> = new Set(['/health/live', '/health/ready', '/metrics']);

/** Routes that anyone who reaches the port may ask: nothing personal, nothing of any message. */
const OPEN: ReadonlySet<string> = new Set([
  '/openapi.json',
  '/docs',
  '/docs/:file',
  '/auth/sign-in',
  '/auth/callback',
]);

/** `route`: as Fastify has it, with its parameters' names. */
export function isOperational(route: string | undefined): boolean {
  return route !== undefined && OPERATIONAL.has(route);
}

export function isOpen(route: string | undefined): boolean {
  return route !== undefined && (OPEN.has(route) || isConsoleRoute(route));
}
