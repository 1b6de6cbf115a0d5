import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../apps/console/dev/invented.js';
import { barriers, isFocused, stage, until } from './stage.js';

const CASE = `/cases/TH/${idOf(3)}`;

describe('the steps of a message', () => {
  const { enter } = stage();

  it('tell by keyboard what is open and what is to be mended, and lead there', async () => {
    const { page, wrong } = await enter(`${CASE}/compose/RF_ASSISTANCE_CONFIRMATION`);
    const steps = page.getByRole('navigation', { name: 'Parts of this message' });
    const who = steps.getByRole('button', { name: /Addressees and subject/ });
    expect(await who.innerText()).toMatch(/1 still open/);
    await who.focus();
    await page.keyboard.press('Enter');
    expect(await isFocused(page.getByRole('combobox', { name: 'To units' }))).toBe(true);
    await page.getByLabel('Subject in English').fill('Shelter has started');
    await until(async () => /complete/.test(await who.innerText()));
    expect(await barriers(page)).toEqual([]);

    await page.getByLabel('Subject in English').fill('');
    await page.getByRole('button', { name: 'Check and preview' }).click();
    await until(async () => /1 to mend/.test(await who.innerText()));
    await who.focus();
    await page.keyboard.press('Enter');
    expect(await isFocused(page.getByLabel('Subject in English'))).toBe(true);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('fit a telephone', async () => {
    const { page } = await enter('/compose/RF_VICTIM_IDENTIFICATION', { width: 390 });
    await page.getByRole('navigation', { name: 'Parts of this message' }).waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(390);
    await page.context().close();
  });
});
