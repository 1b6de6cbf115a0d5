import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isConsoleRoute, serveConsole } from './console-page.js';
import { Metrics, openLog } from '#telemetry';
import { ProblemFilter } from './problem.filter.js';
import { isOpen } from '../callers/open-routes.js';

describe('the console at the gateway', () => {
  let folder: string;
  let instance: FastifyInstance;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'console-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>HSU Exchange</title>');
    writeFileSync(join(folder, 'assets', 'app-1.js'), 'export {}');
    instance = Fastify();
    await serveConsole(instance, folder);
  });
  afterAll(async () => {
    await instance.close();
    rmSync(folder, { recursive: true });
  });

  it('gives one page for every screen, never from a cache, and its files for good', async () => {
    for (const url of ['/', '/work', '/cases/TH/01990000-0000-7000-8000-000000000001', '/check']) {
      const page = await instance.inject(url);
      expect([url, page.statusCode]).toEqual([url, 200]);
      expect(page.body).toContain('HSU Exchange');
      expect(page.headers['cache-control'] ?? '').not.toContain('immutable');
    }
    const file = await instance.inject('/assets/app-1.js');
    expect([file.statusCode, file.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
  });

  it('gives it for every address that the console itself has, so that each can be kept and loaded again', async () => {
    const router = readFileSync(
      join(import.meta.dirname, '..', '..', 'console', 'shell', 'router.tsx'),
      'utf8',
    );
    const paths = [...router.matchAll(/^ +path: '([^']+)'/gm)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(12);
    for (const path of paths) {
      const page = await instance.inject(path.replaceAll(/\$\w+/g, 'x'));
      expect([path, page.statusCode]).toEqual([path, 200]);
    }
  });

  it('answers no other address, and no path out of its folder', async () => {
    for (const url of ['/v1/work', '/nothing', '/assets/../index.html', '/assets/%2e%2e/index.html'])
      expect((await instance.inject(url)).statusCode).toBeGreaterThanOrEqual(400);
  });

  it('answers a stranger’s bad name as a name that is not there, and never as a fault of its own', async () => {
    const strict = Fastify();
    const problems = new ProblemFilter(openLog('silent', 'TH'), new Metrics());
    strict.setErrorHandler((error, request, reply) => {
      problems.answer(error, request, reply);
    });
    await serveConsole(strict, folder);
    for (const name of ['', '%00', 'a%00.js', 'x'.repeat(300), '/etc/passwd', `${'x/'.repeat(500)}y`])
      expect([name, (await strict.inject(`/assets/${name}`)).statusCode]).toEqual([name, 404]);
    const range = await strict.inject({ url: '/assets/app-1.js', headers: { range: 'bytes=900-' } });
    expect(range.statusCode).toBeLessThan(500);
    await strict.close();
  });

  it('needs no caller for its files, and opens nothing else', () => {
    expect(isOpen('/work')).toBe(true);
    expect(isOpen('/assets/*')).toBe(true);
    for (const route of ['/v1/work', '/v1/cases/:member/:id', '/v1/messages/:member/:id', undefined])
      expect([isOpen(route), isConsoleRoute(route)]).toEqual([false, false]);
  });

  it('serves programs only where no console was built', async () => {
    const alone = Fastify();
    await serveConsole(alone, join(folder, 'nowhere'));
    expect((await alone.inject('/')).statusCode).toBe(404);
    await alone.close();
  });
});
