import { describe, expect, it } from '@jest/globals';
import { CANARY, idOf } from '../../apps/console/dev/invented.js';
import { barriers, kept, stage } from './stage.js';

const CASE = `/cases/TH/${idOf(3)}`;

describe('a sealed part', () => {
  const { enter, server } = stage();
  const openings = () => server().gateway.asked.filter(({ url }) => url.includes('/parts/'));

  it('is not asked for until somebody opens it on purpose, and is gone from the page when it is closed', async () => {
    const { page, wrong } = await enter(CASE);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    const part = page.locator('article').filter({ hasText: 'Nationality verified' });
    await part.getByRole('button', { name: 'Open', exact: true }).click();
    const question = page.getByRole('dialog');
    await question.getByText('is told by a signed receipt').waitFor();
    expect(await barriers(page)).toEqual([]);
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'hidden' });
    expect(openings()).toHaveLength(0);
    expect(await page.content()).not.toContain(CANARY);

    await part.getByRole('button', { name: 'Open', exact: true }).click();
    await question.getByRole('button', { name: 'Open and log it' }).click();
    await part.getByText(CANARY).waitFor();
    expect(openings()).toHaveLength(1);
    expect(await kept(page)).not.toContain(CANARY);
    expect(await page.title()).toBe('Case');
    expect(page.url()).toBe(`${server().url}${CASE}`);
    expect(addresses.join(' ')).not.toMatch(/Canary|SOK/i);
    // What hides in a text is shown (T40).
    expect(await part.getByText('U+202E').count()).toBe(1);

    await part.getByRole('button', { name: 'Close the part' }).click();
    expect(await page.content()).not.toContain(CANARY);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('is not opened by a reload, by going back, or by an address', async () => {
    const { page } = await enter(CASE);
    const before = openings().length;
    const part = page.locator('article').filter({ hasText: 'Nationality verified' });
    await part.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('button', { name: 'Open and log it' }).click();
    await part.getByText(CANARY).waitFor();
    await page.getByRole('link', { name: 'Directory' }).click();
    await page.getByRole('heading', { name: 'Directory' }).waitFor();
    await page.goBack();
    await part.getByRole('button', { name: 'Open', exact: true }).waitFor();
    await page.reload();
    await part.getByRole('button', { name: 'Open', exact: true }).waitFor();
    expect(await page.content()).not.toContain(CANARY);
    expect(openings()).toHaveLength(before + 1);
    await page.context().close();
  });
});
