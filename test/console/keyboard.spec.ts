import { describe, expect, it } from '@jest/globals';
import { isFocused, stage, styleOf, until } from './stage.js';

describe('by keyboard alone', () => {
  const { enter } = stage();

  it('a duty officer goes from the list to a case, to its next act, and elsewhere', async () => {
    const { page, wrong } = await enter('/work');
    const row = (place: number) => page.locator(`[data-place="${place}"]`);
    await row(0).waitFor();
    await page.keyboard.press('j');
    await until(() => isFocused(row(0)));
    await page.keyboard.press('j');
    await until(() => isFocused(row(1)));
    await page.keyboard.press('k');
    await until(() => isFocused(row(0)));
    await page.keyboard.press('j');
    await until(() => isFocused(row(1)));
    await page.keyboard.press('j');
    await until(() => isFocused(row(2)));
    await page.keyboard.press('Enter');
    await page.getByText('What you can do next').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/cases\/TH\//);
    // Focus comes to the new screen, not to the page's beginning.
    await until(() => isFocused(page.locator('#content')));
    await page.keyboard.press('a');
    await until(() => isFocused(page.getByRole('link', { name: 'Confirm assistance' })));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Confirm assistance' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.getByRole('heading', { name: 'Check' }).waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('unfolds exercises below live work, and finds them so the next time', async () => {
    const { page } = await enter('/work');
    const training = page.getByText('Training case: domestic worker');
    const line = page.getByRole('switch', { name: 'Show 1 exercise or test' });
    await line.waitFor();
    expect([await line.isChecked(), await training.count()]).toEqual([false, 0]);
    await page.getByText('39 of 39', { exact: true }).waitFor();
    await page.keyboard.press('x');
    await until(() => line.isChecked());
    await page.getByLabel('Find in this list').fill('worker');
    await training.waitFor();
    await page.reload();
    await line.waitFor();
    expect(await line.isChecked()).toBe(true);
    await line.focus();
    await page.keyboard.press('Space');
    await until(async () => !(await line.isChecked()));
    await page.context().close();
  });

  it('skips the navigation, and sees where the focus is', async () => {
    const { page } = await enter('/directory');
    const find = page.getByLabel('Find a member or unit');
    const plain = await styleOf(find, 'borderColor');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    expect(await isFocused(skip)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await until(() => isFocused(find));
    await until(async () => (await styleOf(find, 'borderColor')) !== plain);
    await page.context().close();
  });

  it('shows the keys on ?, and lets single letters be turned off', async () => {
    const { page } = await enter('/work');
    await page.locator('[data-place="0"]').waitFor();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog');
    await keys.getByText('Find', { exact: true }).waitFor();
    await keys.getByLabel('Single-letter keys').press('Space');
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.keyboard.press('?');
    await keys.waitFor();
    expect(new URL(page.url()).pathname).toBe('/work');
    await page.context().close();
  });

  it('does not take letters for keys while somebody types', async () => {
    const { page } = await enter('/work');
    await page.locator('[data-place="0"]').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('agency');
    await page.getByText('1 of 39').waitFor();
    expect(await page.getByLabel('Find in this list').inputValue()).toBe('agency');
    expect(new URL(page.url()).pathname).toBe('/work');
    await page.context().close();
  });
});
