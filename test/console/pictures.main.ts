// Remakes docs/screens: the built console with invented answers behind it. `npm run pictures`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { idOf } from '../../apps/console/dev/invented.js';
import { openBrowser, visit, type VisitOptions } from './browser.js';
import { serveConsole } from './console-server.js';

interface Picture extends Partial<VisitOptions> {
  readonly name: string;
  readonly path: string;
  readonly role?: string;
  readonly stale?: readonly string[];
  /** Words that tell that the screen has come. */
  readonly shows: string;
  readonly before?: (page: Page) => Promise<void>;
}

const CASE = `/cases/TH/${idOf(3)}`;

const PICTURES: readonly Picture[] = [
  { name: 'sign-in', path: '/', signedIn: false, shows: 'Sign in with your state account' },
  { name: 'work', path: '/work', shows: 'Possible victim found' },
  { name: 'work-thai', path: '/work', language: 'th', shows: 'Possible victim found' },
  { name: 'case', path: CASE, shows: 'What you can do next' },
  { name: 'case-khmer', path: CASE, language: 'km', shows: 'Possible victim found' },
  { name: 'exercise-dark', path: `/cases/TH/${idOf(6)}`, dark: true, shows: 'EXERCISE' },
  { name: 'sealed-part', path: CASE, shows: 'What you can do next', before: openFirstPart },
  { name: 'compose', path: '/compose/RF_VICTIM_IDENTIFICATION', shows: 'Country of origin' },
  { name: 'alerts', path: '/alerts', shows: 'Passport withheld by an exploiter' },
  { name: 'corridors', path: '/alerts', shows: 'Passport withheld by an exploiter', before: showMap },
  { name: 'check', path: '/check', shows: 'Purpose', stale: ['MM'], before: checkPerson },
  { name: 'approvals', path: '/approvals', role: 'SUPERVISOR', shows: 'I have checked' },
  { name: 'capacity', path: '/capacity', shows: 'Digital evidence' },
  { name: 'deliveries', path: '/deliveries', role: 'SUPERVISOR', stale: ['MM'], shows: 'AWAY' },
  { name: 'directory', path: '/directory', shows: 'Yangon' },
];

async function openFirstPart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).first().click();
  await page.getByRole('button', { name: 'Open and log it' }).click();
  await page.getByText('Shown until you close it').waitFor();
}

async function showMap(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Map of corridors' }).click();
  await page.locator('svg[role=img]').waitFor();
}

async function checkPerson(page: Page): Promise<void> {
  await page.getByText('Person', { exact: true }).click();
  await page.getByLabel('Name, all parts').fill('Nguyen Van Than');
  await page.getByLabel('Year of birth').fill('1983');
  await page.getByRole('combobox', { name: 'Purpose' }).click();
  await page.getByRole('option', { name: 'Check at a border' }).click();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByText('Protect this person').waitFor();
}

const folder = join(import.meta.dirname, '../../docs/screens');
mkdirSync(folder, { recursive: true });
const [server, browser] = await Promise.all([serveConsole(60), openBrowser()]);
for (const { name, path, role = 'ANALYST', stale = [], shows, before, ...options } of PICTURES) {
  server.gateway.role = role;
  server.gateway.stale = stale;
  const { page } = await visit(browser, { url: server.url, ...options });
  await page.goto(`${server.url}${path}`);
  await page.getByText(shows).first().waitFor();
  await before?.(page);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.context().close();
}
await browser.close();
await server.close();
process.stdout.write(`${PICTURES.length} pictures in docs/screens\n`);
