import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../apps/console/dev/invented.js';
import { barriers, stage } from './stage.js';

const SOUGHT = /wanted|arrest/i;

describe('many persons freed at once', () => {
  const { enter, server } = stage();

  it('are entered from a file: faults at rows, a heading mended, then sent and followed', async () => {
    const { page, wrong } = await enter('/rescue');
    await page
      .getByLabel('Choose a file')
      .first()
      .setInputFiles({
        name: 'Invented PERSON.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Name,Country?,Agreed\nInvented PERSON,Cambodia,yes\n'),
      });
    await page.getByRole('button', { name: 'Look before sending' }).click();
    await page.getByText('To mend (1)').waitFor();
    await page.getByRole('cell', { name: '17' }).waitFor();
    expect(await page.getByRole('button', { name: /^Send for/ }).isDisabled()).toBe(true);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Country?' }).click();
    await page.getByRole('option', { name: 'Nationality' }).click();
    await page.getByRole('button', { name: 'Look before sending' }).click();
    await page.getByText('Nothing to mend.').waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(SOUGHT);
    await page.getByRole('button', { name: 'Send for 212 persons' }).click();
    await page.getByText('211 of 212 persons').waitFor();
    await page.getByText('Row 40 was not sent:').waitFor();
    // The file's name may be a person's: it stands in no address and is not shown.
    expect(server().gateway.asked.every(({ url }) => !/invented/i.test(url))).toBe(true);
    expect(await page.locator('body').innerText()).not.toContain('Invented PERSON');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('are answered for as a list by keyboard, and who was refused stays chosen', async () => {
    const { page, wrong } = await enter(`/rescues/TH/${idOf(0x700)}`);
    await page.getByText('212 persons').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'Acknowledge 212' }).focus();
    await page.keyboard.press('Enter');
    // One of each hundred is refused.
    await page.getByText('212 of 212 done, 3 refused and still chosen').waitFor();
    await page.getByRole('button', { name: 'Acknowledge 3' }).waitFor();
    const asked = server().gateway.asked.filter(({ url }) => url.endsWith('/answers'));
    expect(asked.map(({ body }) => (JSON.parse(body) as { persons: unknown[] }).persons.length)).toEqual([
      100, 100, 12,
    ]);
    expect(new Set(asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(3);
    expect(await page.locator('body').innerText()).not.toMatch(SOUGHT);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
