import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../apps/console/dev/invented.js';
import { barriers, kept, stage } from './stage.js';

const CASE = `/cases/TH/${idOf(3)}`;
describe('letters', () => {
  const { enter, server } = stage();

  it('are checked by their file: the verdict in words, what to compare, and nothing of it stays', async () => {
    const { page, wrong } = await enter('/letters');
    const bring = async (text: string): Promise<void> => {
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choose the file' }).click();
      const file = { name: 'letter of Mali.html', mimeType: 'text/html', buffer: Buffer.from(text) };
      await (await choosing).setFiles([file]);
    };
    await bring('<p>letter</p>');
    await page.getByText('Genuine', { exact: true }).waitFor();
    await page.getByText('The message is here, and still counts.').waitFor();
    await page.getByText('7Q4D-0KXM-9A2B-C3DE').waitFor();
    expect(await barriers(page)).toEqual([]);
    const asked = server().gateway.asked.findLast(({ url }) => url === '/v1/letters/check');
    expect(asked?.headers['content-type']).toBe('application/octet-stream');
    expect(asked?.body).toBe('<p>letter</p>');
    expect(await kept(page)).not.toMatch(/Mali|7Q4D/);
    await bring('altered');
    await page.getByText('Altered', { exact: true }).waitFor();
    expect(await page.getByText('Compare with the paper').count()).toBe(0);
    await bring('x'.repeat(1024 * 1024 + 1));
    await page.getByText('Larger than 1 MiB').waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('are checked by the text of their QR code, which tells less', async () => {
    const { page, wrong } = await enter('/letters');
    await page.getByLabel('Text of the QR code').fill(' abc.def.ghi \n');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('Only the QR code was checked').waitFor();
    await page.getByRole('heading', { name: 'Genuine, and no longer counts' }).waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('are printed of a message: sealed parts only where they were chosen', async () => {
    const { page, wrong } = await enter(CASE);
    const sealed = page.getByRole('article').filter({
      has: page.getByRole('button', { name: 'Open', exact: true }),
    });
    await sealed.first().getByRole('button', { name: 'Print as letter' }).click();
    const link = page.getByRole('link', { name: 'Open the letter' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(
      /^\/v1\/messages\/[A-Z]{2}\/[0-9a-f-]{36}\/letter\?form=html$/,
    );
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('checkbox').first().check();
    expect(await link.getAttribute('href')).toMatch(/\?form=html&parts=[a-z-]+$/);
    expect(server().gateway.asked.filter(({ url }) => url.includes('/letter?'))).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
