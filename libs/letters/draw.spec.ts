import { beforeAll, describe, expect, it } from '@jest/globals';
import { decodeQR } from 'qr/decode.js';
import { encodeQR } from 'qr';
import type { JsonObject } from '#envelope';
import { kinds, sampleMessage } from '#messages';
import { drawLetter } from './draw.js';
import { letterSample, type LetterSample } from '#testing';
import { isProtective } from './protective.js';
import { besideEnglish } from './words/languages.js';
import { english } from './words/english.js';

const SOUGHT = /\bwanted\b|arrest/i;
const MEMBERS = ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'TH', 'TL', 'VN'];

/** What a reader sees: without what the page carries. */
function seen(page: string): string {
  return page.slice(page.indexOf('<body>')).replaceAll(/<svg[^]*?<\/svg>/g, '');
}

const written = kinds.filter(({ writing }) => writing !== undefined);
let sample: LetterSample;

beforeAll(async () => {
  sample = await letterSample();
});

describe('a letter', () => {
  it.each(written.map(({ type }) => type))('is printed of %s', async (type) => {
    const page = drawLetter(await sample.print(await sample.signed(type, 'TH')));
    expect(seen(page)).toContain('หนังสือขอความร่วมมือ');
    expect(seen(page)).toContain('Valid until');
    expect(seen(page)).toContain('Particulars, as signed');
    expect(/<script|<a |<form|<img|\b(src|href|on[a-z]+)=/i.test(page)).toBe(false);
  });

  const gateways = kinds.filter(({ writing }) => writing === undefined).map(({ type }) => type);

  it.each(gateways)('is not printed of %s, which gateways write', async (type) => {
    const message = await sample.signed(type, 'TH');
    await expect(sample.print(message)).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
  });

  const victims = written.filter((kind) => isProtective(kind, sampleMessage(kind.type) as never));

  it('is about a person to protect for many kinds', () => {
    expect(victims.length).toBeGreaterThan(10);
  });

  it.each(victims.map(({ type }) => type))('of %s never says wanted or arrest', async (type) => {
    const message = await sample.signed(type, 'TH');
    const page = seen(drawLetter(await sample.print(message, [...message.parts.keys()])));
    expect(page).not.toMatch(SOUGHT);
    expect(page).toContain('is to be protected');
  });

  it.each([
    ['Wanted by her employer', 'subjectEn'],
    ['Police said that they would arrest her', 'subjectEn'],
  ])('about a victim leaves out "%s" and says so', async (subjectEn) => {
    const message = await sample.signed('RF_VICTIM_IDENTIFICATION', 'TH', { subjectEn });
    const page = seen(drawLetter(await sample.print(message)));
    expect(page).not.toMatch(SOUGHT);
    expect(page).toContain('Not printed: read it at your gateway.');
  });

  it('about a victim leaves such words out of its particulars too', async () => {
    const message = await sample.signed('RF_VICTIM_IDENTIFICATION', 'TH');
    const { body } = sampleMessage('RF_VICTIM_IDENTIFICATION') as { body: JsonObject };
    const found = { ...(body['found'] as JsonObject), by: 'ARRESTED' };
    const other = await sample.signed('RF_VICTIM_IDENTIFICATION', 'TH', { body: { ...body, found } });
    expect(seen(drawLetter(await sample.print(message)))).not.toContain('Not printed');
    const page = seen(drawLetter(await sample.print(other)));
    expect(page).not.toMatch(SOUGHT);
    expect(page).toContain('Not printed: read it at your gateway.');
  });

  it('of a suspect says what is asked, in the words of its code', async () => {
    const page = seen(drawLetter(await sample.print(await sample.signed('AL_WANTED_SUSPECT', 'TH'))));
    expect(page).toContain('Wanted suspect'.toLowerCase());
    expect(page).not.toContain('is to be protected');
  });

  it('prints a sealed part where it was opened, and else names it', async () => {
    const message = await sample.signed('RF_VICTIM_IDENTIFICATION', 'TH');
    const unopened = seen(drawLetter(await sample.print(message)));
    expect(unopened).toContain('Sealed and not printed: Identity');
    expect(unopened).not.toContain('Sealed part: ');
    const opened = seen(drawLetter(await sample.print(message, ['identity'])));
    expect(opened).toContain('Sealed part: Identity');
    expect(opened).not.toContain('Sealed and not printed');
  });

  it('counts until the message expires, and a month at most', async () => {
    const soon = await sample.signed('AL_VEHICLE', 'TH', { expiresAt: '2026-11-30T00:00:00.000Z' });
    expect((await sample.print(soon)).statement.until).toBe('2026-11-30T00:00:00.000Z');
    const late = await sample.signed('AL_VEHICLE', 'TH', { expiresAt: '2027-11-30T00:00:00.000Z' });
    expect((await sample.print(late)).statement.until).toBe('2026-12-24T03:00:00.000Z');
    const over = await sample.signed('AL_VEHICLE', 'TH', { expiresAt: '2026-11-24T02:30:00.000Z' });
    await expect(sample.print(over)).rejects.toMatchObject({ code: 'E-EXPIRED' });
  });

  it('shows what others wrote as text and in its own direction', async () => {
    const subjectEn = '<img src=x onerror=alert(1)> & "quoted" \u202egnirts';
    const page = drawLetter(await sample.print(await sample.signed('AL_VEHICLE', 'TH', { subjectEn })));
    expect(seen(page)).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot; \ufffdgnirts');
    expect(seen(page)).not.toMatch(/<img|\u202e/);
  });

  it('speaks English alone where the sender’s state does', () => {
    expect(besideEnglish('SG', 'eng')).toBeUndefined();
    expect(besideEnglish('TH', 'khm')?.words.tag).toBe('km');
    expect(besideEnglish('TH', 'toString')?.words.tag).toBe('th');
  });

  it('carries a QR code that a reader reads back', async () => {
    const { file } = await sample.print(await sample.signed('AL_VEHICLE', 'TH'));
    expect(file.statement.length).toBeLessThan(1100);
    const rows = encodeQR(file.statement, 'raw', { ecc: 'medium', border: 4, encoding: 'byte' });
    const scale = 4;
    const width = rows.length * scale;
    const data = new Uint8Array(width * width * 3);
    for (let y = 0; y < width; y++)
      for (let x = 0; x < width; x++)
        data.fill(
          rows[Math.floor(y / scale)]?.[Math.floor(x / scale)] ? 0 : 255,
          (y * width + x) * 3,
          (y * width + x) * 3 + 3,
        );
    expect(decodeQR({ width, height: width, data })).toBe(file.statement);
  });
});

describe('the words of a letter', () => {
  const all = [english, ...MEMBERS.flatMap((member) => besideEnglish(member, 'eng')?.words ?? [])];

  it('are there in the language of each state but one', () => {
    expect(all).toHaveLength(1 + MEMBERS.length);
  });

  it.each([...new Set(all)].map((words) => [words.tag, words] as const))(
    'in %s say all, each in its script',
    (tag, words) => {
      const script: Readonly<Record<string, RegExp>> = {
        th: /\p{Script=Thai}/u,
        km: /\p{Script=Khmer}/u,
        lo: /\p{Script=Lao}/u,
        my: /\p{Script=Myanmar}/u,
      };
      const { urgencies, handlings, purposes, members } = words;
      const tables = [urgencies, handlings, purposes, members];
      expect(tables.map((table) => Object.keys(table))).toEqual(
        [english.urgencies, english.handlings, english.purposes, english.members].map((table) =>
          Object.keys(table),
        ),
      );
      const single = Object.entries(words).flatMap(([name, text]: [string, unknown]) =>
        typeof text === 'string' && name !== 'tag' ? [text] : [],
      );
      const texts: readonly string[] = [...single, ...tables.flatMap((table) => Object.values(table))];
      expect(texts.length).toBeGreaterThan(50);
      for (const text of texts) {
        expect(text).toBe(text.normalize('NFC'));
        expect(text).toMatch(script[tag] ?? /\p{Script=Latin}/u);
        expect(text).not.toMatch(SOUGHT);
      }
    },
  );
});
