import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../apps/console/dev/invented.js';
import { barriers, isFocused, kept, stage, until } from './stage.js';

const CASE = `/cases/TH/${idOf(3)}`;
describe('writing a message', () => {
  const { enter, server } = stage();
  const posted = (path: string) =>
    server().gateway.asked.filter(({ url, method }) => method === 'POST' && url === path);

  it('shows the gateway’s words at the field, warns of a leak, previews for each addressee, and sends once', async () => {
    const { page, wrong } = await enter(`${CASE}/compose/RF_ASSISTANCE_CONFIRMATION`);
    await page.getByRole('button', { name: 'Check and preview' }).click();
    const faults = page.getByRole('alert').filter({ hasText: 'The gateway does not accept this yet' });
    await faults.getByRole('button', { name: /Subject/ }).click();
    const subject = page.getByLabel('Subject in English');
    expect(await isFocused(subject)).toBe(true);
    expect(await subject.getAttribute('aria-invalid')).toBe('true');
    expect(await barriers(page)).toEqual([]);

    await subject.fill('Passport 12345678 found');
    await page.getByRole('button', { name: 'Check and preview' }).click();
    await page.getByText('Open text that looks like personal data').waitFor();
    expect(await page.getByRole('button', { name: 'Send', exact: true }).count()).toBe(0);

    await subject.fill('Shelter has started');
    await page.getByRole('button', { name: 'Check and preview' }).click();
    const preview = page.getByRole('region', { name: 'What each addressee will see' });
    await preview.getByText('Cambodia · National desk').click();
    await preview.getByText('Shelter has started').waitFor();
    expect(posted('/v1/referrals')).toHaveLength(0);

    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('What you can do next').waitFor();
    expect(page.url()).toBe(`${server().url}${CASE}`);
    const [sent, ...more] = posted('/v1/referrals');
    expect(more).toEqual([]);
    expect(sent?.headers['x-hsu-request']).toBe('1');
    expect(sent?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({
      type: 'RF_ASSISTANCE_CONFIRMATION',
      status: 'ACTUAL',
      to: [{ member: 'KH', unit: 'DESK' }],
      conversation: { member: 'TH', id: idOf(3) },
      case: 'HSU-TH-2026-000123-K',
      originUserRef: 'th-atu-analyst-1',
      subjectEn: 'Shelter has started',
      body: { victimRef: idOf(0xf00), needId: idOf(0xe1) },
    });
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('offers nothing that was refused because the case has moved on, but the case itself', async () => {
    const { page } = await enter(`${CASE}/compose/RF_ASSISTANCE_CONFIRMATION`);
    await page.route('**/v1/referrals', (route) =>
      route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: 'urn:hsu:error:E-NOT-NOW',
          title: 'Not now',
          status: 409,
          code: 'E-NOT-NOW',
        }),
      }),
    );
    const send = page.getByRole('button', { name: 'Send', exact: true });
    const subject = page.getByLabel('Subject in English');
    const check = page.getByRole('button', { name: 'Check and preview' });
    await subject.fill('Shelter has started');
    await check.click();
    await send.click();
    await page.getByText('E-NOT-NOW').waitFor();
    expect(await send.count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Look at the case' }).getAttribute('href')).toBe(CASE);
    await subject.fill('Shelter has ended');
    await check.click();
    await send.waitFor();
    await page.context().close();
  });

  it('offers to send what was checked, and nothing that was written while it was', async () => {
    const { page } = await enter(`${CASE}/compose/RF_ASSISTANCE_CONFIRMATION`);
    const { promise: told, resolve: tell } = Promise.withResolvers<undefined>();
    await page.route('**/v1/drafts/preview', async (route) => {
      await told;
      await route.continue();
    });
    const check = page.getByRole('button', { name: 'Check and preview' });
    const send = page.getByRole('button', { name: 'Send', exact: true });
    const subject = page.getByLabel('Subject in English');
    await subject.fill('Shelter has started');
    const answer = page.waitForResponse('**/v1/drafts/preview');
    await check.click();
    await subject.fill('Shelter has ended');
    tell(undefined);
    await (await answer).finished();
    await until(async () => (await check.getAttribute('data-loading')) === null);
    expect(await send.count()).toBe(0);

    await check.click();
    const preview = page.getByRole('region', { name: 'What each addressee will see' });
    await preview.getByText('Cambodia · National desk').click();
    await preview.getByText('Shelter has ended').waitFor();
    expect(await send.count()).toBe(1);
    await page.context().close();
  });

  it('seals what is sealed to the units named, and keeps nothing of it in the browser', async () => {
    const { page } = await enter('/compose/RF_VICTIM_IDENTIFICATION');
    await page.getByRole('combobox', { name: 'To units' }).click();
    await page.getByRole('option', { name: 'KH · National desk' }).click();
    await page.keyboard.press('Escape');
    await page.getByLabel('Subject in English').fill('A person found');
    await page.getByLabel('Account', { exact: true }).check();
    await page.getByRole('textbox', { name: /^Text/ }).fill('Her name is Canary-7');
    await page.getByRole('button', { name: 'Check and preview' }).click();
    await page.getByText('May open: narrative').waitFor();
    const draft = JSON.parse(posted('/v1/drafts/preview').at(-1)?.body ?? '') as { sealed: object[] };
    expect(draft.sealed).toMatchObject([
      {
        part: 'narrative',
        units: [{ member: 'KH', unit: 'DESK' }],
        content: { text: 'Her name is Canary-7' },
      },
    ]);
    expect(await kept(page)).not.toContain('Canary-7');
    expect(server().gateway.asked.filter(({ url }) => url.includes('Canary'))).toEqual([]);
    await page.context().close();
  });

  it('brings back what was removed', async () => {
    const { page } = await enter('/compose/RF_VICTIM_IDENTIFICATION');
    const claims = page.getByRole('group', { name: 'Nationality claims' });
    const countries = claims.getByRole('combobox', { name: 'Country' });
    await claims.getByRole('button', { name: 'Add' }).click();
    await until(async () => (await countries.count()) === 2);
    await claims.getByRole('button', { name: 'Remove' }).last().click();
    await until(async () => (await countries.count()) === 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await until(async () => (await countries.count()) === 2);
    await page.context().close();
  });

  it('asks before words are lost that the gateway could not save', async () => {
    const { page } = await enter('/compose/AL_TRAVEL_DOCUMENT');
    await page.route('**/v1/drafts/*', (route) => route.abort());
    await page.getByLabel('Subject in English').fill('Passport withheld');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole('link', { name: 'Directory' }).click();
    await until(() => Promise.resolve(asked.length === 1));
    expect(await page.getByLabel('Subject in English').inputValue()).toBe('Passport withheld');
    await page.context().close();
  });

  it('tells where a wanted person’s alert goes: to a second person', async () => {
    const { page } = await enter('/compose/AL_WANTED_SUSPECT');
    await page.getByLabel('Subject in English').fill('Recruiter');
    await page.getByRole('button', { name: 'Check and preview' }).click();
    await page.getByText('needs a second person').waitFor();
    await page.getByRole('button', { name: 'Send for approval' }).click();
    await page.getByRole('heading', { name: 'Approvals' }).waitFor();
    await page.context().close();
  });
});
