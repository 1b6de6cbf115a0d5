import { afterAll, beforeAll } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, visit, type Visit, type VisitOptions } from './browser.js';
import { until as wait } from '../setup/until.js';
import { serveConsole, type ConsoleServer } from './console-server.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Stage {
  readonly server: () => ConsoleServer;
  /** A fresh profile, at this path; `wrong` must be empty at the end. */
  readonly enter: (path: string, options?: Partial<VisitOptions>) => Promise<Visit>;
}

/** A browser and the built console for one file of tests. `size`: conversations that wait. */
export function stage(size = 40): Stage {
  let server: ConsoleServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serveConsole(size), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const there = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('the stage is not set');
    return thing;
  };
  return {
    server: () => there(server),
    enter: async (path, options = {}) => {
      const { url } = there(server);
      const visited = await visit(there(browser), { url, ...options });
      await visited.page.goto(`${url}${path}`);
      await visited.page.locator('main h1').first().waitFor();
      return visited;
    },
  };
}

/** What axe-core finds wrong, as `rule: element`. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`,
  );
}

/** All that the page keeps in the browser. */
export function kept(page: Page): Promise<string> {
  return page.evaluate<string>(
    `indexedDB.databases().then((databases) =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases]))`,
  );
}

/** What these few functions use of the page they run in. */
interface InPage {
  readonly document: { readonly activeElement: unknown };
  getComputedStyle(element: unknown): Readonly<Record<string, string>>;
}

export function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one === (globalThis as unknown as InPage).document.activeElement);
}

/** As the browser draws it. */
export function styleOf(element: Locator, property: string): Promise<string | undefined> {
  return element.evaluate(
    (one, name) => (globalThis as unknown as InPage).getComputedStyle(one)[name],
    property,
  );
}

/** Waits for what no event tells. The page's policy forbids `waitForFunction`, which evaluates text in the page. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  await wait('the change on the page', holds);
}
