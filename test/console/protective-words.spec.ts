import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../apps/console/dev/invented.js';
import { stage } from './stage.js';

const CASE = `/cases/TH/${idOf(3)}`;
const SOUGHT = /wanted|arrest/i;
const UNFOLD = `document.querySelectorAll('details').forEach((one) => { one.open = true; })`;
describe('a victim’s screens', () => {
  const { enter, server } = stage();

  it('never speak of a person as sought: the case with all that unfolds, and an open part', async () => {
    const { page } = await enter(CASE);
    await page.getByText('What you can do next').waitFor();
    await page.getByRole('button', { name: 'Open', exact: true }).first().click();
    await page.getByRole('button', { name: 'Open and log it' }).click();
    await page.getByText('Shown until you close it').waitFor();
    await page.evaluate(UNFOLD);
    // What unfolds is drawn when it is opened: all of it must be there before it is read.
    await page.waitForFunction(
      `[...document.querySelectorAll('article details')].every((one) => one.childElementCount > 1)`,
    );
    const text = await page.locator('body').innerText();
    expect(text).toContain('Presumed victim');
    expect(text).not.toMatch(SOUGHT);
    await page.context().close();
  });

  it.each([
    '/compose/RF_VICTIM_IDENTIFICATION',
    `${CASE}/compose/CT_WITHDRAWAL`,
    `${CASE}/compose/CT_VICTIM_STATUS`,
  ])('offer nothing of the kind in %s', async (path) => {
    const { page } = await enter(path);
    await page.getByText('Content', { exact: true }).waitFor();
    await page.evaluate(UNFOLD);
    const fields = page.locator('main input[aria-haspopup=listbox]');
    const count = await fields.count();
    expect(count).toBeGreaterThan(0);
    let offered = 0;
    for (let i = 0; i < count; i++) {
      await fields.nth(i).focus();
      await page.keyboard.press('ArrowDown');
      const options = page.getByRole('listbox').filter({ visible: true });
      if ((await options.count()) > 0) {
        offered += 1;
        expect(await options.first().innerText()).not.toMatch(SOUGHT);
      }
      await page.keyboard.press('Escape');
    }
    expect(offered).toBeGreaterThan(0);
    expect(await page.locator('body').innerText()).not.toMatch(SOUGHT);
    await page.context().close();
  });

  it('show a missing person’s candidate as one to protect, beside a suspect’s', async () => {
    const { page } = await enter('/check');
    await page.getByText('Person', { exact: true }).click();
    await page.getByLabel('Name, all parts').fill('Nguyen Van Than');
    await page.getByRole('combobox', { name: 'Purpose' }).click();
    await page.getByRole('option', { name: 'Protect a victim' }).click();
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const missing = page.locator('article[data-banner=PROTECT]');
    await missing.waitFor();
    expect(await missing.innerText()).toContain('Protect this person');
    expect(await missing.innerText()).not.toMatch(SOUGHT);
    expect(server().gateway.asked.every(({ url }) => !/nguyen/i.test(url))).toBe(true);
    await page.context().close();
  });
});
