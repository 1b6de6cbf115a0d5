import { describe, expect, it } from '@jest/globals';
import { jpegWithPosition } from '#testing';
import type { JsonObject } from '#envelope';
import { idOf } from '../../apps/console/dev/invented.js';
import { barriers, kept, stage } from './stage.js';

const CASE = `/cases/TH/${idOf(3)}`;
describe('files of a message', () => {
  const { enter, server } = stage();

  it('are chosen by keyboard, brought in ranges, and named by the draft; nothing of them stays in the browser', async () => {
    const { page, wrong } = await enter(`${CASE}/compose/RF_ASSISTANCE_CONFIRMATION`);
    await page.getByRole('checkbox', { name: 'Files', exact: true }).check();
    const choose = page.getByRole('button', { name: 'Choose files' });
    const choosing = page.waitForEvent('filechooser');
    await choose.focus();
    await page.keyboard.press('Enter');
    const photo = {
      name: 'front of Mali.jpg',
      mimeType: 'image/jpeg',
      buffer: jpegWithPosition(1_500_000),
    };
    await (await choosing).setFiles([photo]);
    await page.getByText('Where it was taken has been taken out.').waitFor();
    const ranges = server().gateway.asked.filter(
      ({ method, url }) => method === 'PUT' && url.startsWith('/v1/attachments/'),
    );
    expect(ranges.map(({ headers }) => headers['content-range'])).toEqual([
      `bytes 0-1048575/${photo.buffer.length}`,
      `bytes 1048576-${photo.buffer.length - 1}/${photo.buffer.length}`,
    ]);
    expect(await barriers(page)).toEqual([]);
    expect(await kept(page)).not.toMatch(/Mali|front/);

    await page.getByRole('button', { name: 'Check and preview' }).click();
    await page.getByRole('alert').first().waitFor();
    const previewed = server().gateway.asked.findLast(({ url }) => url === '/v1/drafts/preview');
    const { attachments, sealed } = JSON.parse(previewed?.body ?? '{}') as JsonObject;
    const [{ id = '' } = {}] = attachments as { id?: string }[];
    expect(ranges[0]?.url).toBe(`/v1/attachments/${id}`);
    expect(sealed).toMatchObject([
      { part: 'files', content: { files: [{ attachment: id, name: 'front of Mali.jpg' }] } },
    ]);

    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('front of Mali.jpg').waitFor({ state: 'detached' });
    expect(server().gateway.asked.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
