import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers, stage, until } from './stage.js';

/** By keys alone: from the question to the purpose, and off. */
async function askByKeys(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label).focus();
  await page.keyboard.insertText(text);
  const purpose = page.getByRole('combobox', { name: 'Purpose' });
  await purpose.focus();
  // The first stroke opens the list. On a busy machine it marks no choice yet; whoever sees that presses once more.
  const chosen = page.locator('[role="option"][data-combobox-selected]').filter({ visible: true });
  await page.keyboard.press('ArrowDown');
  await page.getByRole('listbox').filter({ visible: true }).waitFor();
  await until(async () => {
    if ((await chosen.count()) === 1) return true;
    await page.keyboard.press('ArrowDown');
    return false;
  });
  await page.keyboard.press('Enter');
  await until(async () => (await purpose.inputValue()) !== '');
  await page.getByRole('button', { name: 'Check', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Answer' }).waitFor();
}

describe('what a check could not read', () => {
  const { enter, server } = stage();

  it('is shown where it stands in a pasted zone, with what it may be, and never as nothing found', async () => {
    const { page, wrong } = await enter('/check');
    await page.getByText('MRZ', { exact: true }).click();
    const first = 'P<THANOBODY<<MALEE<<<<<<<<<<<<<<<<<<<<<<<<<<';
    const second = 'AA1234S677THA9001018F3001017<<<<<<<<<<<<<<00';
    await askByKeys(page, 'Machine-readable zone', `${first}\n${second}`);
    const unread = page.getByRole('region', { name: 'Not all of the question could be read' });
    await unread.getByText('Line 2, position 10:').waitFor();
    expect(await unread.locator('mark').allInnerTexts()).toEqual(['S', '7']);
    expect(await unread.getByRole('listitem', { name: 'Line 2' }).innerText()).toBe(second);
    expect(await unread.innerText()).toContain('5 in place of S (line 2, position 7)');
    expect(await page.locator('main').innerText()).toContain('not all of the question could be read');
    expect(await barriers(page)).toEqual([]);
    expect(wrong).toEqual([]);
    const asked = server().gateway.asked.findLast(({ url }) => url === '/v1/checks');
    expect(JSON.parse(asked?.body ?? '')).toMatchObject({
      queries: [{ kind: 'MRZ', text: `${first}\n${second}` }],
    });
    await page.context().close();
  });

  it('is told of a letter of another alphabet, beside what was found with it', async () => {
    const { page, wrong } = await enter('/check');
    await askByKeys(page, 'Document number', 'В7654321');
    const otherwise = page.getByRole('region', { name: 'Read otherwise than it stands' });
    await otherwise.getByText('B in place of В (line 1, position 1)').waitFor();
    expect(await otherwise.locator('mark').allInnerTexts()).toEqual(['В']);
    await page.getByText('Found by the number of the document.').waitFor();
    await page.getByRole('row', { name: 'Number В7654321 В7654321 agrees' }).waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('is nothing where a name is asked in its own script', async () => {
    const { page } = await enter('/check');
    await page.getByText('Person', { exact: true }).click();
    await askByKeys(page, 'Name, all parts', 'สมชาย ใจดี');
    await page.getByText('Found by the name.').first().waitFor();
    expect(await page.getByText('สมชาย ใจดี').first().isVisible()).toBe(true);
    expect(await page.locator('mark').count()).toBe(0);
    await page.context().close();
  });
});
