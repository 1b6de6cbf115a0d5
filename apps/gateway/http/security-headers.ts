import type { FastifyInstance } from 'fastify';

/**
 * What a page of this gateway may do. Scripts come from files of ours only; nothing is evaluated. Styles may stand in
 * the page: the console's components write theirs when they are drawn, and a style sees nothing and sends nothing where
 * pictures and fonts come from here alone.
 */
export const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': PAGE_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const YEAR_SECONDS = 31_536_000;

/** On every answer; a route that has set one of them itself keeps its own. */
export function sendSecurityHeaders(instance: FastifyInstance, publicUrl: string): void {
  const headers = Object.entries({
    ...HEADERS,
    ...(publicUrl.startsWith('https:') ? { 'strict-transport-security': `max-age=${YEAR_SECONDS}` } : {}),
  });
  instance.addHook('onSend', (_request, reply, _payload, done) => {
    for (const [name, value] of headers) if (!reply.hasHeader(name)) reply.header(name, value);
    done();
  });
}
