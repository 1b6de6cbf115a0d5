import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkLetter, drawLetter, sealPdf, type Letter } from '#letters';
import { letterSample, type LetterSample } from '#testing';
import { chromiumPdf } from '../../apps/gateway/letters/chromium.js';
import { browserFile } from './browser-file.js';

// Whether marks stand where they belong, only an eye tells. What a machine can tell is that each script is drawn with
// its own font, and that the font is in the file.
const FONTS: Readonly<Record<string, string>> = {
  TH: 'NotoSansThai',
  KH: 'NotoSansKhmer',
  LA: 'NotoSansLao',
  MM: 'NotoSansMyanmar',
  VN: 'NotoSans',
};
let sample: LetterSample;
const draw = chromiumPdf({ file: browserFile(), sandbox: false });

beforeAll(async () => {
  sample = await letterSample();
});

async function letterFrom(member: string): Promise<Letter> {
  const message = await sample.signed('RF_VICTIM_IDENTIFICATION', member);
  return sample.print(message, ['identity']);
}

describe('a letter as a PDF', () => {
  it.each(Object.entries(FONTS))(
    'of %s brings its font %s, and is genuine until a byte is changed',
    async (member, font) => {
      const letter = await letterFrom(member);
      const pages = await draw(drawLetter(letter), 'foot');
      const text = Buffer.from(pages).toString('latin1');
      const embedded = [...text.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name);
      expect(embedded).toContain(`${font}-Regular`);
      expect(text).not.toContain('/Type3');
      const file = await sealPdf(pages, letter.file, (payload) => sample.signAsGateway(payload));
      const [directory, now] = [sample.members.directory(), sample.members.clock.now()];
      expect(await checkLetter(file, directory, now)).toMatchObject({ verdict: 'GENUINE', of: 'LETTER' });
      const changed = Buffer.from(file);
      changed[2000] = (changed[2000] ?? 0) ^ 1;
      expect((await checkLetter(changed, directory, now)).verdict).toBe('ALTERED');
    },
  );

  it('holds the letter as an attachment that readers of PDF find', async () => {
    const letter = await letterFrom('TH');
    const pages = await draw(drawLetter(letter), 'foot');
    const file = await sealPdf(pages, letter.file, (payload) => sample.signAsGateway(payload));
    const text = Buffer.from(file).toString('latin1');
    expect(text.slice(pages.length)).toContain('/EmbeddedFiles <</Names [(hsu-letter.json)');
    const [, start = ''] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
    expect(text.slice(Number(start), Number(start) + 4)).toBe('xref');
  });

  it('fails in time, and leaves nothing, where there is no browser', async () => {
    const none = chromiumPdf({ file: '/none/chromium', sandbox: true });
    await expect(none('<p>', '')).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
  });
});
