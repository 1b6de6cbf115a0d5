import { beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, newId, systemClock } from '#kernel';
import { SetClock } from '#testing';
import type { KeptAttachment } from '../ports/attach/attachment-port.js';
import { ReceivedFiles } from './received-files.js';

const PIECES = ['%PDF-1.7\n<html><script>', 'more', 'end'].map((text) => Buffer.from(text));

const kept = (pieces: string): KeptAttachment => ({
  ref: { member: 'KH', id: newId(systemClock) },
  id: newId(systemClock),
  bytes: 9,
  digest: '',
  part: 'files',
  own: false,
  state: 'WHOLE',
  total: PIECES.length,
  here: PIECES.length,
  pieces,
  deliveries: [],
});
const piece = (n: number) => Promise.resolve(PIECES[n - 1] ?? new Uint8Array());

let clock: SetClock;
let scanned: string[];
let verdict: () => Promise<'CLEAN' | 'FOUND'>;
let received: ReceivedFiles;

beforeEach(() => {
  clock = new SetClock(1_800_000_000_000);
  scanned = [];
  verdict = () => Promise.resolve('CLEAN');
  const scan = async (file: AsyncIterable<Uint8Array>) => {
    const slices: Uint8Array[] = [];
    for await (const slice of file) slices.push(slice);
    scanned.push(Buffer.concat(slices).toString());
    return verdict();
  };
  received = new ReceivedFiles({ scan }, clock);
});

describe('a file of another member', () => {
  it('is handed to nobody where it is not what its part says', async () => {
    const check = (format: 'JPEG' | 'PDF') => received.check(kept('1'), format, piece);
    await expect(check('JPEG')).rejects.toMatchObject({ faults: [{ rule: 'attachments.content' }] });
    await expect(check('PDF')).resolves.toBeUndefined();
  });

  it('is handed to nobody in which the scanner finds something, whole and each time', async () => {
    verdict = () => Promise.resolve('FOUND');
    for (let i = 0; i < 2; i += 1)
      await expect(received.check(kept('1'), 'PDF', piece)).rejects.toMatchObject({
        code: 'E-ATTACHMENT-INFECTED',
        faults: [{ rule: 'attachments.scanned' }],
      });
    expect(scanned).toEqual(['%PDF-1.7\n<html><script>moreend']);
  });

  it('waits while the scanner does not answer, and is asked about again', async () => {
    verdict = () => Promise.reject(new Error('away'));
    await expect(received.check(kept('1'), 'PDF', piece)).rejects.toMatchObject({ code: 'E-SCANNER' });
    verdict = () => Promise.resolve('CLEAN');
    await expect(received.check(kept('1'), 'PDF', piece)).resolves.toBeUndefined();
  });

  it('is scanned once a day, however many read it, and each file by itself', async () => {
    const read = (pieces: string) => received.check(kept(pieces), 'PDF', piece);
    await Promise.all([read('1'), read('1'), read('2')]);
    expect(scanned).toHaveLength(2);
    clock.forward(DAY);
    await read('1');
    expect(scanned).toHaveLength(3);
  });

  it('costs no room: of many files the latest are remembered', async () => {
    for (let i = 0; i < 1001; i += 1) await received.check(kept(String(i)), 'PDF', piece);
    await received.check(kept('1000'), 'PDF', piece);
    expect(scanned).toHaveLength(1001);
    await received.check(kept('0'), 'PDF', piece);
    expect(scanned).toHaveLength(1002);
  });
});
