import type { Browser, Page } from 'playwright-core';
import type { Clock } from '#kernel';
import { PATIENCE_MS, wrongOf } from '../console/browser.js';

/** A person at a browser profile of their own. */
export interface Seat {
  readonly page: Page;
  /**
   * What went wrong in the page by itself: errors, refusals of the policy, requests to other hosts. Must be empty at
   * the end.
   */
  readonly wrong: string[];
  /** Signs the same person in once more: a session ends after its idle time. */
  again(path?: string): Promise<void>;
}

export interface SeatOptions {
  /** Of the gateway. */
  readonly url: string;
  readonly signInAt: string;
  readonly person: string;
  readonly path: string;
  readonly language?: string;
  readonly clock: Clock;
}

/** Opens a profile, and signs in by the console's own link and the provider's own page. */
export async function enter(browser: Browser, options: SeatOptions): Promise<Seat> {
  const { url, signInAt, person, path, language = 'en', clock } = options;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: language,
    timezoneId: 'Asia/Bangkok',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.clock.install({ time: clock.now() });
  const page = await context.newPage();
  const wrong = wrongOf(page, [url, signInAt]);
  const again = async (to = path): Promise<void> => {
    await page.goto(`${url}${to}`);
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.locator(`[value="${person}"]`).click();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('main h1').first().waitFor();
  };
  await again();
  return { page, wrong, again };
}
