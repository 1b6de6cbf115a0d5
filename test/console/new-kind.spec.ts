import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Request } from 'playwright-core';
import { openBrowser, visit } from './browser.js';
import { TreeCopy } from './invented-kinds/copy.js';

// Two invented kinds, an alert and a referral, in a copy of this tree. Their names begin with no family's letters and
// hold words that mean something else in other kinds, so whoever guesses from a name guesses wrong. What still does is
// told by test/architecture/named-kinds.spec.ts.

const FILES = join(import.meta.dirname, 'invented-kinds');
const STORY = 'libs/messages/boats';
const [ALERT, OFFER] = ['ZZ_HIT_INFORMATION', 'ZZ_INFORMATION_HIT_OFFER'] as const;
/** What `npm run write` may change or add for them; shared.proto where another kind's form is now nested twice. */
const WRITTEN = [
  'libs/messages/kind-files.ts',
  'libs/messages/rule-files.ts',
  'libs/messages/trial-files.ts',
  'libs/messages/rules/published.lock.json',
  `schemas/${ALERT}/1.json`,
  `schemas/${OFFER}/1.json`,
  'proto/hsu/messages/v1/shared.proto',
  `proto/hsu/messages/v1/${ALERT.toLowerCase()}.proto`,
  `proto/hsu/messages/v1/${OFFER.toLowerCase()}.proto`,
  'proto/numbers.lock.json',
  'docs/clocks.md',
  'docs/lifecycles.md',
  'docs/errors.md',
  'clients/typescript/openapi.ts',
  'apps/console/dev/kinds.json',
  `test/vectors/kinds/${ALERT}.json`,
];

interface Doors {
  readonly alert: unknown;
  readonly refused: unknown;
  readonly offer: unknown;
  readonly listed: readonly { readonly type: string; readonly writing: unknown }[];
  readonly schemas: unknown;
  readonly shown: unknown;
}

describe('a new kind touches its folder alone', () => {
  let tree: TreeCopy;
  let doors: Doors;
  const text = (path: string): string => readFileSync(join(tree.folder, path), 'utf8');

  beforeAll(() => {
    tree = new TreeCopy();
    tree.add(FILES, STORY);
    tree.run('setup.mjs', 'write');
    doors = JSON.parse(tree.run('test/console/invented-kinds/doors.main.ts')) as Doors;
  });
  afterAll(() => tree.remove());

  it('and what is written from the kinds', () => {
    const others = tree
      .changed()
      .map((line) => line.split(' ')[1] ?? '')
      .filter((path) => !path.startsWith(`${STORY}/`));
    expect(others.filter((path) => !WRITTEN.includes(path))).toEqual([]);
    expect(others).toEqual(expect.arrayContaining(WRITTEN.filter((path) => !path.endsWith('shared.proto'))));
  });

  it('and drafts of it are taken, judged by the other member, and held to its rules', () => {
    expect(doors.alert).toMatchObject({ received: ['ACCEPTED'], state: 'ACTIVE', ball: null, clocks: [] });
    expect(doors.offer).toMatchObject({
      received: ['ACCEPTED'],
      state: 'SENT',
      ball: 'KH',
      clocks: ['ACK', 'ANSWER'],
    });
    expect(doors.refused).toEqual(['E-SCHEMA-INVALID seaman-book.crew /body/crew']);
  });

  it('and a check at a border finds the alert, and never the referral', () => {
    expect(doors.alert).toMatchObject({ found: [ALERT] });
    expect(doors.offer).toMatchObject({ found: [] });
  });

  it('and OpenAPI, /v1/schemas, the client, proto, vectors and documents have it', () => {
    expect(doors.schemas).toEqual([true, true]);
    expect(doors.shown).toEqual({ alert: true, referral: true });
    expect(doors.listed).toMatchObject([
      { type: ALERT, family: 'alert', opensConversation: true, writing: { to: 'EVERYONE' } },
      { type: OFFER, family: 'referral', opensConversation: true, writing: { purpose: 'PROTECT_VICTIM' } },
    ]);
    for (const type of [ALERT, OFFER])
      expect(text('clients/typescript/openapi.ts')).toContain(` ${type}: {\n`);
    expect(text(`proto/hsu/messages/v1/${ALERT.toLowerCase()}.proto`)).toContain('\nmessage SeamanBook {\n');
    expect(text(`proto/hsu/messages/v1/${OFFER.toLowerCase()}.proto`)).toContain(
      '\nmessage HarbourBerth {\n',
    );
    expect(text(`test/vectors/kinds/${ALERT}.json`)).toContain('"/body/crew"');
    expect(text('docs/lifecycles.md')).toMatch(/\[\*\] --> ACTIVE: .*ZZ_HIT_INFORMATION/);
    expect(text('docs/lifecycles.md')).toMatch(/\[\*\] --> SENT: .*ZZ_INFORMATION_HIT_OFFER/);
    expect(text('docs/errors.md')).toContain('seaman-book.crew');
    const clocks = text('docs/clocks.md');
    expect(clocks).toMatch(/^\| `ACK` .*`ZZ_INFORMATION_HIT_OFFER`/m);
    expect(clocks).toMatch(/^\| `ANSWER` .*`ZZ_INFORMATION_HIT_OFFER` where measure is CHECK_WELFARE/m);
    expect(clocks).toMatch(
      /^\| `ZZ_INFORMATION_HIT_OFFER` +\| `OPENER` where measure is PROTECT_OCCUPANTS; else `ADDRESSEE` /m,
    );
  });

  describe('on the console', () => {
    let browser: Browser;
    let url: string;

    beforeAll(async () => {
      tree.run('node_modules/vite/bin/vite.js', 'build', 'apps/console', '--logLevel', 'warn');
      [url, browser] = await Promise.all([
        tree.serve('test/console/invented-kinds/serve.main.ts'),
        openBrowser(),
      ]);
    });
    afterAll(() => browser.close());

    async function chosen(family: string, name: string): Promise<Page> {
      const { page } = await visit(browser, { url });
      await page.goto(`${url}/compose`);
      const link = page.getByRole('region', { name: family }).getByRole('link', { name });
      await link.click();
      await page.getByLabel('Subject in English').fill('Told at the harbour');
      return page;
    }

    /** What is posted there once the form is checked, and again once it is sent. */
    async function posted(page: Page, button: string): Promise<{ path: string; draft: unknown }> {
      const asks = page.waitForRequest((request: Request) => request.method() === 'POST');
      await page.getByRole('button', { name: button, exact: true }).click();
      const request = await asks;
      return { path: new URL(request.url()).pathname, draft: JSON.parse(request.postData() ?? '') };
    }

    it('the alert stands among the alerts, begins to everyone for its own purpose, and is posted as an alert', async () => {
      const page = await chosen('Alerts: ', 'Zz hit information');
      // Not protective: its words may be meant against a person.
      await page.getByRole('combobox', { name: 'Action requested' }).click();
      await page.getByRole('option', { name: /arrest/i }).waitFor();
      await page.keyboard.press('Escape');
      const begun = await posted(page, 'Check and preview');
      expect(begun).toMatchObject({
        path: '/v1/drafts/preview',
        draft: { type: ALERT, to: { all: true }, purpose: 'BORDER_CHECK' },
      });
      expect(await posted(page, 'Send')).toMatchObject({ path: '/v1/alerts' });
    });

    it('the referral stands among the referrals, begins to units for its own purpose, and offers nothing against a person', async () => {
      const page = await chosen('Referrals: ', 'Zz information hit offer');
      await page.getByRole('combobox', { name: 'Measure' }).click();
      await page
        .getByRole('option', { name: /welfare/i })
        .first()
        .waitFor();
      expect(await page.getByRole('option', { name: /arrest/i }).count()).toBe(0);
      await page.keyboard.press('Escape');
      await page.getByLabel('Berth', { exact: true }).check();
      const begun = await posted(page, 'Check and preview');
      expect(begun).toMatchObject({
        path: '/v1/drafts/preview',
        draft: { type: OFFER, to: [], purpose: 'PROTECT_VICTIM', sealed: [{ part: 'berth' }] },
      });
      expect(await posted(page, 'Send')).toMatchObject({ path: '/v1/referrals' });
    });
  });
});
