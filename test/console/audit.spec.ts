import { describe, expect, it } from '@jest/globals';
import { barriers, stage } from './stage.js';

describe('an auditor’s day', () => {
  const { enter, server } = stage();
  const asked = (): string[] =>
    server().gateway.asked.map(({ method, url }) => `${method} ${url.split('?')[0] ?? ''}`);

  it('begins at what calls for a look, offers nothing that would only refuse, and asks for nothing of it', async () => {
    server().gateway.role = 'AUDITOR';
    const { page, wrong } = await enter('/');
    await page.getByRole('heading', { name: 'Audit', exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/audit');
    const links = page.getByRole('navigation').getByRole('listitem');
    expect(await links.allTextContents()).toEqual(['Audit', 'Directory']);
    await page.getByText('met persons protected here 3 times').waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
    const forOfficers = ['GET /v1/work', 'GET /v1/approvals', 'GET /v1/events', 'GET /v1/drafts'];
    expect(asked().filter((one) => forOfficers.includes(one))).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('reads by keyboard alone who opened and was refused what, and who looked up what for which purpose', async () => {
    server().gateway.role = 'AUDITOR';
    const { page } = await enter('/audit');
    await page.getByRole('tab', { name: 'Alarms' }).focus();
    await page.keyboard.press('ArrowRight');
    const openings = page.getByRole('table', { name: 'Openings and refusals' });
    await openings.getByRole('row').filter({ hasText: 'th-desk-liaison-2' }).waitFor();
    expect(await openings.getByRole('row').count()).toBe(5);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.getByRole('radio', { name: 'Part refused' }).focus();
    await page.keyboard.press('Space');
    await openings.getByRole('row').filter({ hasText: 'th-desk-liaison-2' }).waitFor({ state: 'detached' });
    expect(await openings.getByRole('row').nth(1).innerText()).toMatch(/th-ps[^]*E-NOT-FOUND/);

    await page.getByRole('tab', { name: 'Openings and refusals' }).focus();
    await page.keyboard.press('ArrowRight');
    const lookups = page.getByRole('table', { name: 'Look-ups' });
    await lookups.getByRole('row').filter({ hasText: 'aranyaprathet-17' }).first().waitFor();
    expect(await lookups.getByText('q7XkV0s9').count()).toBe(2);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('table', { name: 'Certificates owed' }).getByText('overdue').waitFor();
    await page.context().close();
  });

  it('fits a telephone, and is told to nobody else', async () => {
    server().gateway.role = 'AUDITOR';
    const { page } = await enter('/audit', { width: 390 });
    await page.getByText('met persons protected here 3 times').waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(390);
    await page.context().close();
    server().gateway.role = 'SUPERVISOR';
    const other = await enter('/audit');
    await other.page.locator('main').getByText('met persons').waitFor({ state: 'detached' });
    expect(await other.page.getByRole('link', { name: 'Audit' }).count()).toBe(0);
    expect(asked().filter((one) => one === 'GET /v1/alarms').length).toBeGreaterThan(0);
    await other.page.context().close();
  });
});
