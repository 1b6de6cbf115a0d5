import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

/** Made by the build; absent where somebody runs the gateway alone, which then serves programs only. */
const CONSOLE_FOLDER = join(dirname(findPackageJSON(import.meta.url) ?? ''), 'dist', 'console');

/**
 * Screens of the console (apps/console): the address tells which one, the page itself is the same. A closed list, so
 * that any other unknown address stays a problem for programs.
 */
const SCREENS = [
  '/',
  '/work',
  '/cases/:member/:id',
  '/cases/:member/:id/compose/:type',
  '/cases/:member/:id/compose/:type/:draft',
  '/compose',
  '/compose/:type',
  '/compose/:type/:draft',
  '/rescue',
  '/rescues/:member/:id',
  '/alerts',
  '/check',
  '/letters',
  '/approvals',
  '/directory',
  '/deliveries',
  '/capacity',
  '/audit',
] as const;

const PAGES: ReadonlySet<string> = new Set([...SCREENS, '/assets/*', '/icon.svg']);

/** Whether a route is one of the console's files: the same for everyone, and nothing of any message in it. */
export function isConsoleRoute(route: string | undefined): boolean {
  return route !== undefined && PAGES.has(route);
}

/**
 * Serves the built console. Its files carry their digest in their names and may be kept; the page itself is asked for
 * anew.
 */
export async function serveConsole(instance: FastifyInstance, folder = CONSOLE_FOLDER): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await instance.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: true,
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  for (const url of SCREENS)
    instance.get(url, (_request, reply) => reply.sendFile('index.html', folder, { cacheControl: false }));
  instance.get('/icon.svg', (_request, reply) => reply.sendFile('icon.svg', folder));
}
