import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import words from '../../apps/console/language/en.js';
import type { JsonObject } from '#envelope';
import { sampleMessage } from '#messages';
import { CANARY, canaryIn } from '../medium/canary-forms.js';
import { canaryIdentity } from '../medium/canary-identity.js';
import { until } from '../setup/exchanges.js';
import { hidingPlaces, keptBy, watch, type Watched } from './canary-profile.js';
import { countries } from './countries.js';
import { fillForm } from './form-filling.js';
import type { Seat } from './seat.js';

const SUBJECT = 'Possible victim found at a landing site, name sealed';

/**
 * A canary that is typed into a sealed identity, read on the screen of the officer it is for, and kept nowhere (T42).
 */
describe('a canary in a sealed identity, at real screens', () => {
  const stage = countries(['BN', 'ID']);
  const seats = new Map<string, { readonly seat: Seat; readonly watched: Watched }>();
  let path = '';

  async function sit(person: string): Promise<Page> {
    const seat = await stage.signIn(person.slice(0, 2).toUpperCase(), person);
    seats.set(person, { seat, watched: watch(seat.page) });
    return seat.page;
  }
  function at(person: string): { readonly page: Page; readonly watched: Watched } {
    const found = seats.get(person);
    if (found === undefined) throw new Error(`${person} does not sit there`);
    return { page: found.seat.page, watched: found.watched };
  }

  /** Nothing of it is kept by the profile or went over any other way. */
  async function expectNothingKept(person: string): Promise<void> {
    const { page, watched } = at(person);
    await watched.settled();
    const kept = await keptBy(page);
    expect({ person, kept: canaryIn(kept), text: canaryIn(kept).length > 0 ? kept : '' }).toEqual({
      person,
      kept: [],
      text: '',
    });
    expect(Math.min(watched.around.length, watched.bodies.length)).toBeGreaterThan(0);
    expect(watched.around.filter((text) => canaryIn(text).length > 0)).toEqual([]);
    expect(watched.bodies.filter((text) => canaryIn(text).length > 0)).toEqual([]);
    expect(seats.get(person)?.seat.wrong).toEqual([]);
  }

  async function goThrough(person: string, paths: readonly string[]): Promise<void> {
    const { page } = at(person);
    for (const to of paths) {
      await page.goto(`${stage.of(person.slice(0, 2).toUpperCase()).url}${to}`);
      await page.locator('main h1').first().waitFor();
      expect({ person, to, forms: canaryIn(await page.content()) }).toEqual({ person, to, forms: [] });
    }
  }

  beforeAll(async () => {
    await stage.acquainted();
    await Promise.all(
      [
        'bn-atu-analyst-1',
        'bn-desk-liaison-1',
        'id-atu-analyst-1',
        'id-desk-liaison-1',
        'id-desk-supervisor-1',
      ].map(sit),
    );
  });

  it('is typed into a form, seen in its preview and sent, and the browser of its author keeps none of it', async () => {
    const { page } = at('bn-atu-analyst-1');
    const to = [{ member: 'ID', unit: 'ATU' }];
    const body = sampleMessage('RF_VICTIM_IDENTIFICATION')['body'] as JsonObject;
    const sealed = [{ part: 'identity', content: canaryIdentity() }];
    await page.goto(`${stage.of('BN').url}/compose/RF_VICTIM_IDENTIFICATION`);
    await page.getByRole('form').waitFor();
    const wording = { to, subjectEn: SUBJECT, case: 'HSU-TH-2026-000123-K', body, sealed };
    await fillForm(page, 'RF_VICTIM_IDENTIFICATION', wording, 'Asia/Brunei');
    await page.getByRole('button', { name: words.compose.preview }).click();
    const send = page.getByRole('button', { name: words.compose.send, exact: true });
    await send.waitFor();
    await expectNothingKept('bn-atu-analyst-1');
    await send.click();
    await page.getByRole('region', { name: words.case.ball }).waitFor();
    path = new URL(page.url()).pathname;
    expect(path).toMatch(/^\/cases\/BN\/[0-9a-f-]{36}$/);
    await page.getByText(SUBJECT).first().waitFor();
    expect(canaryIn(await page.content())).toEqual([]);
    await expectNothingKept('bn-atu-analyst-1');
  });

  it('is shown to the officer who opens the part, for as long as it is open, and kept nowhere meanwhile', async () => {
    const { page } = at('id-atu-analyst-1');
    await page
      .getByRole('link', { name: new RegExp(SUBJECT) })
      .first()
      .click();
    const message = page.locator('article').first();
    await message.getByText(words.case.show).click();
    await message.getByRole('button', { name: words.part.open, exact: true }).click();
    await page.getByRole('button', { name: words.part.confirm }).click();
    await message.getByText(`${CANARY}1 Dara`).first().waitFor();
    const shown = await message.innerText();
    for (let field = 1; field <= 11; field += 1) expect(shown).toContain(`${CANARY}${field}`);
    await expectNothingKept('id-atu-analyst-1');

    await message.getByRole('button', { name: words.part.hide }).click();
    expect(canaryIn(await page.content())).toEqual([]);
    await goThrough('id-atu-analyst-1', ['/work', path, '/work']);
    await page.goBack();
    await page.locator('main h1').first().waitFor();
    expect(canaryIn(await page.content())).toEqual([]);
    await expectNothingKept('id-atu-analyst-1');
  });

  it('is on no screen of another unit or of other people of either country, whatever address they type', async () => {
    const screens = [
      '/',
      '/work',
      '/alerts',
      '/check',
      '/approvals',
      '/deliveries',
      '/directory',
      '/compose',
    ];
    for (const person of ['bn-desk-liaison-1', 'id-desk-liaison-1', 'id-desk-supervisor-1']) {
      await goThrough(person, [...screens, path, `${path}?part=identity`, path]);
      // The desk may read the open message of its country; so the screen is there, and the part stays shut.
      const { page } = at(person);
      await page.getByText(SUBJECT).first().waitFor();
      expect(await page.getByRole('button', { name: words.part.open, exact: true }).count()).toBe(0);
      const address = path.replace('/cases/', '/v1/messages/');
      const asked = await page.request.get(`${new URL(page.url()).origin}${address}/parts/identity`);
      expect({ person, status: asked.status() }).toEqual({ person, status: 404 });
      await goThrough(person, [path]);
      await expectNothingKept(person);
    }
    expect(JSON.stringify(await stage.api('ID').get(path.replace('/cases/', '/v1/messages/')))).toContain(
      'E-NOT-FOUND',
    );
  });

  it('is in no log of a gateway or of the sign-in service', async () => {
    await until('the opening in the log', () =>
      Promise.resolve(stage.of('ID').log().includes('part opened')),
    );
    for (const log of [stage.of('BN').log(), stage.of('ID').log(), stage.signInLog()]) {
      expect(log.split('\n').length).toBeGreaterThan(1);
      expect(log.split('\n').filter((line) => canaryIn(line).length > 0)).toEqual([]);
    }
  });

  it('would be found wherever a page can keep something', async () => {
    const { page } = at('bn-desk-liaison-1');
    expect(canaryIn(await keptBy(page))).toEqual([]);
    for (const [put, take] of hidingPlaces(`${CANARY}1`)) {
      await page.evaluate(put);
      expect({ put, found: canaryIn(await keptBy(page)).length > 0 }).toEqual({ put, found: true });
      await page.evaluate(take);
      expect({ take, found: canaryIn(await keptBy(page)) }).toEqual({ take, found: [] });
    }
  });
});
