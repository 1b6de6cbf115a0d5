import { chromium, type Browser, type Page } from 'playwright-core';
import { browserFile } from './browser-file.js';

/** For every step of a page; a machine may be slow. */
export const PATIENCE_MS = 5 * 60_000;

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserFile(),
    // Not the package's own arguments: they put all in one process, which ends with the first context, and turn web
    // security off.
    args: ['--no-sandbox', '--font-render-hinting=none'],
    headless: true,
    timeout: PATIENCE_MS,
  });
}

export interface Visit {
  readonly page: Page;
  /** What went wrong in the page by itself: errors, refusals of the policy, requests to other hosts. */
  readonly wrong: string[];
}

export interface VisitOptions {
  readonly url: string;
  readonly signedIn?: boolean;
  readonly language?: string;
  readonly dark?: boolean;
  readonly width?: number;
}

/** A page of a fresh browser profile. */
export async function visit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const { url, signedIn = true, language = 'en', dark = false, width = 1440 } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    timezoneId: 'Asia/Bangkok',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  if (signedIn) await context.addCookies([{ name: 'hsu-session', value: '1', url, httpOnly: true }]);
  const page = await context.newPage();
  return { page, wrong: wrongOf(page, [url]) };
}

/** What goes wrong in the page by itself from now on; `known`: beginnings of the addresses that it may ask. */
export function wrongOf(page: Page, known: readonly string[]): string[] {
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (said) => {
    // A refused or interrupted request is told by the browser too; tests that ask for one look at the page instead.
    if (said.type() === 'error' && !said.text().startsWith('Failed to load resource'))
      wrong.push(said.text());
  });
  page.on('request', (request) => {
    if (![...known, 'data:'].some((start) => request.url().startsWith(start))) wrong.push(request.url());
  });
  return wrong;
}
