import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { idOf } from '../../apps/console/dev/invented.js';
import { barriers, stage, styleOf } from './stage.js';

async function ask(page: Page, name: string, birthYear = ''): Promise<void> {
  await page.getByText('Person', { exact: true }).click();
  await page.getByLabel('Name, all parts').fill(name);
  await page.getByLabel('Year of birth').fill(birthYear);
  await page.getByRole('combobox', { name: 'Purpose' }).click();
  await page.getByRole('option', { name: 'Check at a border' }).click();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
}

async function choose(form: Locator, label: string, option: string): Promise<void> {
  await form.getByRole('combobox', { name: label }).click();
  await form.page().getByRole('option', { name: option, exact: true }).click();
}

describe('checks, hits and decisions', () => {
  const { enter, server } = stage();

  it('asks for a purpose, shows what differs, and never takes a machine’s likeness for a hit', async () => {
    const { page, wrong } = await enter('/check');
    await page.getByLabel('Document number').fill('N01234567');
    expect(await page.getByRole('button', { name: 'Check', exact: true }).isDisabled()).toBe(true);
    await ask(page, 'Nguyen Van Than', '1983');
    const suspect = page.locator('article[data-banner=SUSPECT]').first();
    await suspect.getByRole('row', { name: 'Year of birth 1983 1984 differs' }).waitFor();
    await suspect.getByText('Found by the name.').waitFor();
    const missing = page.locator('article[data-banner=PROTECT]');
    await missing
      .getByRole('row', { name: 'Year of birth not shown: the alert protects this person agrees' })
      .waitFor();
    // What was not asked is not compared.
    expect(await page.getByRole('row', { name: /^Sex/ }).count()).toBe(0);
    expect(await suspect.innerText()).toContain('91');
    expect(await page.locator('main').innerText()).toContain('is no proof');
    expect(server().gateway.asked.filter(({ url }) => url === '/v1/controls')).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('says that nothing found is no clearance, and less while members are not heard of', async () => {
    const { page } = await enter('/check');
    server().gateway.stale = ['VN'];
    await ask(page, 'Nobody Here');
    const stale = page.getByRole('alert').filter({ hasText: 'STALE' });
    await stale.waitFor();
    expect(await styleOf(stale, 'backgroundImage')).toContain('gradient');
    expect(await page.locator('main').innerText()).toContain('the answer is not complete');
    server().gateway.stale = [];
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    // The old answer goes at once; the new one takes its time.
    await page.getByText('This is not a clearance').waitFor();
    expect(await stale.count()).toBe(0);
    await page.context().close();
  });

  it('reports a hit, counts the owner’s ten minutes down, and shows CONFIRMED only when the owner says so', async () => {
    const { page, wrong } = await enter('/check');
    await ask(page, 'Nguyen Van Than');
    const suspect = page.locator('article[data-banner=SUSPECT]').first();
    await suspect.getByRole('button', { name: 'Report hit and ask to confirm' }).click();
    const report = page.getByRole('dialog');
    await report.getByLabel('Province or border post').fill('TH-10');
    const reason = report.getByLabel('Why it cannot wait');
    expect(await reason.inputValue()).toContain('Located');
    await choose(report, 'What you have done so far', 'Held');
    await choose(report, 'Ground in your own law', 'Found committing a crime');
    await reason.fill('He is at our counter and his bus leaves.');
    await report.getByRole('button', { name: 'Report and start the clock' }).click();
    const standing = suspect.getByRole('status');
    await standing.getByText(/^09:\d\d left$/).waitFor();
    expect(await suspect.innerText()).not.toContain('CONFIRMED');
    const [hit, request] = server()
      .gateway.asked.filter(({ url }) => url === '/v1/controls')
      .map(({ body }) => JSON.parse(body) as { type: string; to: object; body: Record<string, unknown> });
    expect(hit).toMatchObject({
      type: 'CT_HIT',
      urgency: 'U',
      urgencyReason: 'He is at our counter and his bus leaves.',
      to: [
        { member: 'VN', unit: 'PS' },
        { member: 'VN', unit: 'ATU' },
        { member: 'VN', unit: 'DESK' },
      ],
      body: {
        alertId: idOf(0x4001),
        alertVersion: 2,
        actionTaken: 'DETAINED',
        ground: 'IN_THE_ACT',
        place: { country: 'THA', admin1: 'TH-10' },
      },
    });
    expect(request).toMatchObject({ type: 'CT_HIT_CONFIRM_REQUEST', body: { priority: 'URGENT' } });

    const reported = server().gateway.hits.at(-1)!;
    reported.answer = 'YES';
    server().gateway.tell('message', { member: 'VN', id: reported.alert });
    await standing.getByText('CONFIRMED: the owner says it is the same').waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('lets nobody hold whoever may be a victim, and tells a hit that can wait as one that can', async () => {
    const { page } = await enter('/check');
    await ask(page, 'Nguyen Van Than');
    const suspect = page.locator('article[data-banner=SUSPECT]').first();
    await suspect.getByRole('button', { name: 'Report hit and ask to confirm' }).click();
    const report = page.getByRole('dialog');
    await report.getByLabel('Province or border post').fill('TH-10');
    await choose(report, 'What you have done so far', 'Arrested');
    await report.getByLabel('Signs that the person is a victim').check();
    const done = report.getByRole('combobox', { name: 'What you have done so far' });
    expect(await done.inputValue()).toBe('Brought to safety');
    expect(await report.getByText('Told as an emergency').count()).toBe(1);
    await done.click();
    expect(await page.getByRole('option', { name: 'Arrested' }).count()).toBe(0);
    await done.click();
    await report.getByLabel('Signs that the person is a victim').uncheck();
    await choose(report, 'What you have done so far', 'Located');
    await choose(report, 'How it was found', 'Told by somebody');
    expect(await report.getByLabel('Why it cannot wait').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await report.getByRole('button', { name: 'Report and start the clock' }).click();
    await report.waitFor({ state: 'hidden' });
    const told = server()
      .gateway.asked.filter(({ url }) => url === '/v1/controls')
      .slice(-2)
      .map(({ body }) => JSON.parse(body) as { urgency: string; body: Record<string, unknown> });
    expect(told).toMatchObject([
      { urgency: 'R', body: { actionTaken: 'LOCATED', how: 'TIP_OFF' } },
      { urgency: 'R', body: { priority: 'ROUTINE' } },
    ]);
    await page.context().close();
  });

  it('lets a supervisor release only what was looked at in every point, and return with a reason', async () => {
    server().gateway.role = 'SUPERVISOR';
    const { page } = await enter('/approvals');
    const release = page.getByRole('button', { name: 'Release and send' });
    expect(await release.isDisabled()).toBe(true);
    const points = page.getByRole('group', { name: 'I have checked' }).getByRole('checkbox');
    for (let i = 0; i < (await points.count()); i++) await points.nth(i).check();
    await release.click();
    await page.getByText('Released: it is signed').waitFor();
    await page.getByRole('button', { name: 'Return', exact: true }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Return' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Reason').fill('The warrant is not dated.');
    await dialog.getByRole('button', { name: 'Return' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const asked = server().gateway.asked.filter(
      ({ method, url }) => method === 'POST' && url.startsWith('/v1/approvals/'),
    );
    expect(asked.map(({ url }) => url.split('/').at(-1))).toEqual(['release', 'return']);
    expect(asked.every(({ headers }) => headers['x-hsu-request'] === '1')).toBe(true);
    server().gateway.role = 'ANALYST';
    await page.context().close();
  });

  it('sees in a narrow window what is due when, and that the page is not live', async () => {
    const { page } = await enter('/work', { width: 390 });
    const row = page.locator('[data-place="0"]');
    await row.waitFor();
    const due = row.locator(':scope > *').nth(4);
    const { x, width } = (await due.boundingBox())!;
    expect(await due.innerText()).toMatch(/left|over/);
    expect(x).toBeGreaterThan(56);
    expect(x + width).toBeLessThanOrEqual(390);
    await page.locator('[role=status][data-live=true]').waitFor();
    await page.context().route('**/v1/events*', (route) => route.abort());
    server().gateway.cut();
    const words = page.getByText('Not live: reconnecting');
    await words.waitFor();
    expect((await words.boundingBox())!.width).toBeGreaterThan(20);
    await page.context().close();
  });

  it('shows a change by itself, without being asked', async () => {
    const { page } = await enter('/work');
    await page.getByText('Live', { exact: true }).waitFor();
    await page.locator('[data-place="0"]').waitFor();
    const again = page.waitForResponse((response) => response.url().includes('/v1/work'));
    server().gateway.tell('work', { member: 'TH', id: idOf(3) });
    expect((await again).status()).toBe(200);
    await page.context().close();
  });
});
