import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { openBrowser, visit } from './browser.js';
import { serveConsole, type ConsoleServer } from './console-server.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Screens that whoever signs in may open, with invented answers behind them. */
const SCREENS = ['/work', '/compose', '/alerts', '/check', '/approvals', '/directory', '/deliveries'];

describe('the console in a browser', () => {
  let server: ConsoleServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveConsole();
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  }, 30_000);

  it('offers to sign in, and shows nothing else, to whoever has not', async () => {
    const { page, wrong } = await visit(browser, { url: server.url, signedIn: false });
    await page.goto(`${server.url}/work`);
    await page
      .getByRole('link', { name: /sign in/i })
      .or(page.getByRole('button', { name: /sign in/i }))
      .first()
      .waitFor();
    expect(await page.locator('table, [role=grid], [role=list] a[href^="/cases"]').count()).toBe(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  }, 60_000);

  it.each(SCREENS)(
    'shows %s without an error, readable by a screen reader',
    async (path) => {
      const { page, wrong } = await visit(browser, { url: server.url });
      await page.goto(`${server.url}${path}`);
      await page.locator('main h1').first().waitFor();
      await page.evaluate(axe);
      const found = await page.evaluate<readonly { id: string; impact: string; nodes: number }[]>(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.length })))`,
      );
      expect({ path, found }).toEqual({ path, found: [] });
      expect(wrong).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it('opens a case from the work list, with nothing personal in title, address or storage', async () => {
    const { page, wrong } = await visit(browser, { url: server.url });
    await page.goto(`${server.url}/work`);
    await page.locator('main h1').first().waitFor();
    await page.locator('main a[href^="/cases/"]').first().click();
    await page.waitForURL(/\/cases\/[A-Z]{2}\/[0-9a-f-]{36}$/);
    // The address changes before the screen does.
    await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor({ state: 'detached' });
    await page.locator('main h1').first().waitFor();
    const text = await page.locator('main').innerText();
    expect(text).not.toMatch(/\b(wanted|arrest)/i);
    expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).not.toMatch(
      /SOK|Dara|canary/i,
    );
    expect(await page.title()).not.toMatch(/SOK|Dara|HSU-[A-Z]{2}-/);
    expect(wrong).toEqual([]);
    await page.context().close();
  }, 60_000);
});
