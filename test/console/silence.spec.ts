import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { stage, until } from './stage.js';

/** As the navigation calls it; its heading where that is another. */
const SCREENS: readonly (readonly [string, string?])[] = [
  ['My work'],
  ['New message'],
  ['Alerts'],
  ['Check'],
  ['Letters', 'Check a letter'],
  ['Approvals'],
  ['Capacity'],
  ['Directory'],
];

describe('while the gateway does not answer', () => {
  const { enter, server } = stage();
  const isLive = (page: Page) => page.getByText('Live', { exact: true }).waitFor();
  const stale = (page: Page) =>
    page.getByRole('alert').filter({ hasText: 'The gateway has not answered for' });
  const link = (page: Page, name: string) =>
    page.getByRole('navigation').getByRole('link', { name: new RegExp(`^${name}`) });
  const scripts = (page: Page) =>
    page.evaluate<number>(
      `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length`,
    );
  /** Until every screen has come while nothing else was to do. */
  const settled = async (page: Page): Promise<void> => {
    let before = -1;
    await until(async () => {
      const now = await scripts(page);
      const same = now === before && now > SCREENS.length;
      before = now;
      await page.waitForTimeout(1_500);
      return same;
    });
  };

  it('every screen is reached after it died, says how old it is, and comes back by itself', async () => {
    const { page, wrong } = await enter('/work');
    await isLive(page);
    await settled(page);
    server().die();
    await stale(page).getByText('STALE').waitFor();
    // Work that had come stays to be read.
    expect(await page.locator('[data-place]').count()).toBeGreaterThan(0);
    for (const [name, heading = name] of SCREENS) {
      await link(page, name).click();
      await page.locator('main h1').filter({ hasText: heading }).first().waitFor();
      expect(await link(page, 'My work').isVisible()).toBe(true);
      expect(await stale(page).count()).toBe(1);
    }
    server().revive();
    await isLive(page);
    await stale(page).waitFor({ state: 'detached' });
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('a screen that had not come yet says so beside the navigation, and comes when it is asked for again', async () => {
    const { page } = await enter('/work');
    await isLive(page);
    server().die();
    await link(page, 'Capacity').click();
    await page.getByRole('heading', { name: 'This screen did not come' }).waitFor();
    expect(await link(page, 'My work').isVisible()).toBe(true);
    server().revive();
    await page.locator('main').getByRole('button', { name: 'Try again' }).last().click();
    await page.getByRole('heading', { name: 'Capacity' }).first().waitFor();
    await page.context().close();
  });

  it('one that hangs is told from one that lives, and a question to it ends with a way to ask again', async () => {
    const { page } = await enter('/work');
    await isLive(page);
    await settled(page);
    server().gateway.hangs = true;
    await stale(page).waitFor();
    await link(page, 'Alerts').click();
    await page.locator('main').getByText('E-OFFLINE').first().waitFor();
    server().gateway.hangs = false;
    await page.locator('main').getByRole('button', { name: 'Try again' }).last().click();
    await page.locator('main').getByText('E-OFFLINE').waitFor({ state: 'detached' });
    await isLive(page);
    await page.context().close();
  });
});
