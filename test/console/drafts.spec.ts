import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { idOf } from '../../apps/console/dev/invented.js';
import { barriers, kept, stage } from './stage.js';

const CASE = `/cases/TH/${idOf(3)}`;
const TYPE = 'RF_ASSISTANCE_CONFIRMATION';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}';

describe('what is being written', () => {
  const { enter, server } = stage();
  const subject = (page: Page) => page.getByLabel('Subject in English');
  const saved = (page: Page) =>
    page.getByRole('status').filter({ hasText: 'Saved by the gateway at' }).waitFor();
  const pathOf = (page: Page): string => new URL(page.url()).pathname;

  it('is saved as it is written, survives a reload, and goes on at another workstation', async () => {
    const { page, wrong } = await enter(`${CASE}/compose/${TYPE}`);
    expect(pathOf(page)).toMatch(new RegExp(`^${CASE}/compose/${TYPE}/${UUID}$`));
    await page.getByText('What you write is saved by the gateway').waitFor();
    await subject(page).fill('Canary shelter begun');
    await saved(page);
    await page.reload();
    await subject(page).waitFor();
    expect(await subject(page).inputValue()).toBe('Canary shelter begun');
    expect(await kept(page)).not.toContain('Canary');

    const other = await enter('/compose');
    const row = other.page.getByRole('listitem').filter({ hasText: 'Canary shelter begun' });
    await row.getByText('an answer in a case').waitFor();
    expect(await barriers(other.page)).toEqual([]);
    await row.getByRole('link', { name: 'Go on writing' }).click();
    expect(await subject(other.page).inputValue()).toBe('Canary shelter begun');
    expect(pathOf(other.page)).toBe(pathOf(page));
    expect(await barriers(other.page)).toEqual([]);
    expect([...wrong, ...other.wrong]).toEqual([]);
    expect(server().gateway.asked.filter(({ url }) => url.includes('Canary'))).toEqual([]);
    await page.context().close();
    await other.page.context().close();
  });

  it('is kept twice where two pages write on it, and each is told', async () => {
    const { page } = await enter(`${CASE}/compose/${TYPE}`);
    await subject(page).fill('Of both');
    await saved(page);
    const other = await enter(pathOf(page));
    await subject(other.page).fill('Of the second page');
    await saved(other.page);
    await subject(page).fill('Of the first page');
    const told = page.getByRole('alert').filter({ hasText: 'changed, sent or thrown away elsewhere' });
    await told.waitFor();
    await saved(page);
    expect(await subject(page).inputValue()).toBe('Of the first page');
    expect(pathOf(page)).not.toBe(pathOf(other.page));
    expect(await barriers(page)).toEqual([]);
    await told.getByRole('link', { name: 'Look at the other one' }).click();
    await page.waitForURL(`**${pathOf(other.page)}`);
    expect(await subject(page).inputValue()).toBe('Of the second page');
    await page.goto(`${server().url}/compose`);
    for (const words of ['Of the first page', 'Of the second page'])
      await page.getByRole('listitem').filter({ hasText: words }).waitFor();
    await page.context().close();
    await other.page.context().close();
  });

  it('is brought back after it was thrown away', async () => {
    const { page } = await enter(`${CASE}/compose/${TYPE}`);
    await subject(page).fill('Thrown away');
    // Left at once: what is unsaved is saved first, and nobody is asked.
    await page.getByRole('navigation').getByRole('link', { name: 'New message' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Thrown away' });
    await row.getByRole('button', { name: 'Throw away' }).click();
    await row.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await row.waitFor();
    await page.context().close();
  });

  it('says that it is not saved while the gateway is silent, and is saved when it is back', async () => {
    const { page } = await enter(`${CASE}/compose/${TYPE}`);
    await subject(page).fill('Before');
    await saved(page);
    server().die();
    await subject(page).fill('In the dark');
    await page.getByRole('status').filter({ hasText: 'Not saved' }).waitFor();
    server().revive();
    await saved(page);
    await page.reload();
    await subject(page).waitFor();
    expect(await subject(page).inputValue()).toBe('In the dark');
    await page.context().close();
  });

  it('is erased when it was sent', async () => {
    const { page } = await enter(`${CASE}/compose/${TYPE}`);
    await subject(page).fill('To be sent');
    await saved(page);
    const id = pathOf(page).split('/').at(-1);
    await page.getByRole('button', { name: 'Check and preview' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('What you can do next').waitFor();
    expect(
      server().gateway.asked.filter(({ url, method }) => method === 'DELETE' && url.endsWith(id ?? '?')),
    ).toHaveLength(1);
    await page.getByRole('navigation').getByRole('link', { name: 'New message' }).click();
    await page.getByText('What do you want to send?').waitFor();
    expect(await page.getByText('To be sent').count()).toBe(0);
    await page.context().close();
  });
});
