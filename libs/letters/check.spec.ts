import { beforeAll, describe, expect, it } from '@jest/globals';
import { generateKey, publicOf, signJws } from '#envelope';
import { DAY, utf8 } from '#kernel';
import { letterSample, type LetterSample } from '#testing';
import { checkLetter, type LetterVerdict } from './check.js';
import { drawLetter } from './draw.js';
import { readLetter, type Letter } from './letter.js';
import { attach, attached } from './pdf-attachment.js';
import { readPdf, sealPdf } from './pdf.js';
import { readLetterStatement, writeLetterStatement } from './statement.js';

/** As Chromium writes one, but for its pages. */
const PAGES = utf8(
  '%PDF-1.4\n1 0 obj\n<</Type /Catalog\n/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type /Pages /Kids [] /Count 0>>\nendobj\n' +
    'xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000056 00000 n \n' +
    'trailer\n<</Size 3\n/Root 1 0 R>>\nstartxref\n104\n%%EOF\n',
);

let sample: LetterSample;
let letter: Letter;
let other: Letter;
let page: string;
let pdf: Uint8Array;

beforeAll(async () => {
  sample = await letterSample();
  const message = await sample.signed('RF_VICTIM_IDENTIFICATION', 'TH');
  letter = await sample.print(message, ['identity']);
  other = await sample.print(await sample.signed('AL_VEHICLE', 'TH'));
  page = drawLetter(letter);
  pdf = await sealPdf(PAGES, letter.file, (payload) => sample.signAsGateway(payload));
});

const now = (): number => sample.members.clock.now();

async function verdict(bytes: string | Uint8Array, at = now(), by = sample): Promise<LetterVerdict> {
  const found = await checkLetter(
    typeof bytes === 'string' ? utf8(bytes) : bytes,
    by.members.directory(),
    at,
  );
  return found.verdict;
}

describe('a letter that is checked', () => {
  it('is genuine as page, as PDF and by its QR code alone, which tells less', async () => {
    const directory = sample.members.directory();
    const statement = letter.statement;
    expect(await checkLetter(utf8(page), directory, now())).toMatchObject({
      verdict: 'GENUINE',
      of: 'LETTER',
      statement,
      code: expect.stringMatching(/^(....-){3}....$/) as unknown,
    });
    expect(await checkLetter(pdf, directory, now())).toMatchObject({ verdict: 'GENUINE', of: 'LETTER' });
    expect(await checkLetter(utf8(` ${letter.file.statement}\n`), directory, now())).toEqual({
      verdict: 'GENUINE',
      of: 'CODE',
      statement,
    });
  });

  it('is altered by one word of its page', async () => {
    const changed = page.replace('is to be protected', 'is to be punished');
    expect(changed).not.toBe(page);
    expect(await verdict(changed)).toBe('ALTERED');
    expect(await verdict(`${page} `)).toBe('ALTERED');
  });

  it('is altered where the QR code of another letter is pasted on it', async () => {
    const qr = /<svg[^]*?<\/svg>/;
    const [theirs = ''] = qr.exec(drawLetter(other)) ?? [];
    expect(await verdict(page.replace(qr, theirs))).toBe('ALTERED');
  });

  it('is not read where it carries the statement of another letter', async () => {
    const file = { ...letter.file, statement: other.file.statement };
    const carried = Buffer.from(JSON.stringify(file)).toString('base64url');
    expect(await verdict(page.replace(/content="ey[^"]+"/, `content="${carried}"`))).toBe('UNREADABLE');
  });

  it('is altered where its message or a sealed part is', async () => {
    const [head = '', , tail = ''] = letter.file.message.split('.');
    const body = Buffer.from(JSON.stringify({ ...letter.message, purpose: 'DETECT' })).toString('base64url');
    const message = `${head}.${body}.${tail}`;
    const forged = await sample.print({ jws: message, parts: new Map() });
    expect(await verdict(drawLetter(forged))).toBe('ALTERED');
    const parts = { identity: Buffer.from('{}').toString('base64url') };
    const carried = Buffer.from(JSON.stringify({ ...letter.file, parts })).toString('base64url');
    expect(await verdict(page.replace(/content="ey[^"]+"/, `content="${carried}"`))).toBe('ALTERED');
  });

  it('is altered where a byte of the PDF’s pages is, or something is added to it', async () => {
    const pages = Buffer.from(pdf);
    pages[pages.indexOf('/Count 0') + 7] = 0x31;
    expect(await verdict(pages)).toBe('ALTERED');
    expect(await verdict(Buffer.concat([pdf, utf8('\n')]))).toBe('ALTERED');
    expect(await verdict(attach(pdf.subarray(0, PAGES.length), attached(pdf)))).toBe('GENUINE');
  });

  it('is altered where a PDF of its own is sealed for another statement', async () => {
    const { file } = readPdf(pdf);
    const carried = JSON.parse(Buffer.from(attached(pdf)).toString()) as { seal: string };
    const swapped = utf8(JSON.stringify({ seal: carried.seal, letter: other.file }));
    expect(file.statement).toBe(letter.file.statement);
    expect(await verdict(attach(PAGES, swapped))).toBe('ALTERED');
  });

  it('expires at its date, not a moment earlier', async () => {
    const end = Date.parse(letter.statement.until);
    expect(end - now()).toBeLessThanOrEqual(30 * DAY);
    const open = { expired: () => false };
    const lasting = Object.assign(Object.create(sample.members.directory()) as object, open);
    const at = async (ms: number) => (await checkLetter(utf8(page), lasting as never, ms)).verdict;
    expect(await at(end - 1)).toBe('GENUINE');
    expect(await at(end)).toBe('EXPIRED');
  });

  it('lasts no longer than a month, whatever its gateway signs', async () => {
    const { statement } = readLetterStatement(letter.file.statement);
    const until = new Date(now() + 31 * DAY).toISOString();
    const signed = await sample.signAsGateway(writeLetterStatement({ ...statement, until }));
    expect(await verdict(signed)).toBe('ALTERED');
  });

  it('tells nothing by a directory that has ended', async () => {
    expect(await verdict(page, sample.members.directory().expiresAt)).toBe('DIRECTORY-OLD');
  });

  it('is of no known key in another network', async () => {
    expect(await verdict(page, now(), await letterSample(['TH', 'KH']))).toBe('KEY-UNKNOWN');
    const { statement } = readLetterStatement(letter.file.statement);
    const signed = await sample.signAsGateway(writeLetterStatement({ ...statement, by: 'TH' }));
    expect(await verdict(signed)).toBe('KEY-UNKNOWN');
  });

  it.each([
    ['ATU', 'sign', 'KEY-UNKNOWN'],
    ['GATEWAY', 'link', 'KEY-UNKNOWN'],
    ['GATEWAY', 'sign', 'GENUINE'],
  ] as const)('signed by a key of %s for %s is %s', async (unit, use, told) => {
    const network = await letterSample(['TH', 'KH']);
    const key = generateKey('EdDSA');
    const seconds = Math.floor(now() / 1000);
    const dates = { notBefore: seconds - 3600, notAfter: seconds + 3600 };
    await network.members.restate((listed) =>
      listed.map((one) =>
        one.member === 'KH'
          ? { ...one, keys: [...one.keys, { ...publicOf(key), use, unit, ...dates }] }
          : one,
      ),
    );
    const payload = writeLetterStatement({
      ...letter.statement,
      network: network.members.directory().network,
    });
    expect(await verdict(await signJws(payload, 'hsu-letter+jws', key), now(), network)).toBe(told);
  });

  it('is no letter where its statement is of other bytes of the same message', async () => {
    const { digest } = other.statement;
    const signed = await sample.signAsGateway(writeLetterStatement({ ...letter.statement, digest }));
    expect(() => readLetter({ ...letter.file, statement: signed })).toThrow('of another message');
    expect(readLetter(letter.file).statement).toEqual(letter.statement);
  });

  it('is of another form where another release drew it', async () => {
    const { statement } = readLetterStatement(letter.file.statement);
    const signed = await sample.signAsGateway(writeLetterStatement({ ...statement, form: 2 }));
    expect(await verdict(signed)).toBe('OTHER-FORM');
  });

  it.each([
    ['nothing', ''],
    ['a message', 'eyJhbGciOiJub25lIn0.e30.AA'],
    ['a page without a letter', '<!doctype html><title>Letter</title>'],
    ['a PDF without a letter', PAGES],
    ['half a letter', '<meta name="hsu-letter" content="e30">'],
    ['bytes of no text', new Uint8Array([0xff, 0xfe, 0x00])],
    [
      'a PDF that names an attachment and ends',
      '%PDF-1.4 <</Type /EmbeddedFile /Subtype /application#2Fjson /Length 9>>\nstream\n',
    ],
  ])('is unreadable where it is %s', async (_, bytes) => {
    expect(await verdict(bytes)).toBe('UNREADABLE');
  });

  it('does not count by a key that was revoked, whatever date it bears', async () => {
    const revoking = await letterSample();
    const mine = await revoking.print(await revoking.signed('AL_VEHICLE', 'TH'));
    const drawn = drawLetter(mine);
    expect(await verdict(drawn, now(), revoking)).toBe('GENUINE');
    const seconds = Math.floor(now() / 1000);
    const revoke = (member: string, unit: string, at: number): Promise<void> =>
      revoking.members.restate((listed) =>
        listed.map((one) =>
          one.member !== member
            ? one
            : {
                ...one,
                keys: one.keys.map((key) =>
                  key.unit === unit && key.use === 'sign'
                    ? { ...key, revoked: { at, reason: 'KEY_COMPROMISE' } }
                    : key,
                ),
              },
        ),
      );
    await revoke('TH', 'ATU', seconds - 3 * 3600);
    expect(await verdict(drawn, now(), revoking)).toBe('KEY-REVOKED');
    expect(await verdict(mine.file.statement, now(), revoking)).toBe('GENUINE');
    await revoke('KH', 'GATEWAY', seconds + 60);
    expect(await verdict(mine.file.statement, now(), revoking)).toBe('KEY-REVOKED');
  });
});
