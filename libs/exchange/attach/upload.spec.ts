import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryAttachments } from '#contracts';
import { newId, systemClock, toBase64url } from '#kernel';
import { ANALYST, jpegWithPosition, SetClock } from '#testing';
import { MAX_ATTACHMENT_BYTES, MOST_UPLOADED_BYTES, PIECE_BYTES } from './bounds.js';
import { cancelUpload, putRange, uploadOf } from './upload.js';

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2 * PIECE_BYTES, 7)]);
const digestOf = (file: Buffer) => toBase64url(createHash('sha256').update(file).digest());

let store: MemoryAttachments;
let verdict: (() => Promise<'CLEAN' | 'FOUND'>) | undefined;
beforeEach(() => {
  store = new MemoryAttachments();
  verdict = undefined;
});

function put(file: Buffer, over: Partial<Parameters<typeof putRange>[2]> = {}, caller = ANALYST) {
  const { first = 0, id = newId(systemClock) } = over;
  const bytes = file.subarray(first);
  const scanner = verdict === undefined ? undefined : { scan: verdict };
  const ports = { attachments: store, clock: new SetClock(1_800_000_000_000), scanner };
  return putRange(ports, caller, { id, first, all: file.length, digest: digestOf(file), bytes, ...over });
}

const refused = (rule: string) => ({ faults: [{ rule }] });

describe('a file that is brought', () => {
  it('is kept as it is where it is no picture', async () => {
    const upload = await put(PDF);
    expect(upload).toMatchObject({ held: PDF.length, finished: { format: 'PDF', removed: [] } });
    expect(Buffer.concat([...store.bytes.values()])).toEqual(PDF);
  });

  it('goes on after what is held, and a range that came twice counts once', async () => {
    const id = newId(systemClock);
    const bytes = PDF.subarray(0, PIECE_BYTES);
    for (let i = 0; i < 2; i += 1) expect(await put(PDF, { id, bytes })).toMatchObject({ held: PIECE_BYTES });
    expect(await put(PDF, { id, first: PIECE_BYTES })).toMatchObject({ finished: { bytes: PDF.length } });
    // Nobody heard the answer.
    expect(await put(PDF, { id, first: PIECE_BYTES })).toMatchObject({ finished: { bytes: PDF.length } });
  });

  it('is a photograph without its position from the moment a draft can name it', async () => {
    const { finished } = await put(jpegWithPosition());
    expect(finished?.removed).toContain('POSITION');
    const kept = Buffer.concat([...store.bytes.values()]);
    expect(kept.length).toBe(finished?.bytes);
    expect(kept.includes(Buffer.from('SHELTER-STREET'))).toBe(false);
    expect(kept.includes(Buffer.from('CAMERA-4711'))).toBe(false);
  });

  it('belongs to its unit alone', async () => {
    const { id } = await put(PDF);
    const other = { ...ANALYST, unit: 'DESK' };
    await expect(uploadOf(store, other, id)).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
    await expect(cancelUpload(store, other, id)).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
    await cancelUpload(store, ANALYST, id);
    expect(store.bytes.size).toBe(0);
  });
});

describe('nothing is kept of a file that', () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ['is not what its digest says', 'upload.digest', () => put(PDF, { digest: digestOf(Buffer.from('x')) })],
    ['is of a kind that does not travel', 'upload.content', () => put(Buffer.from('<svg onload="x()">'))],
    ['breaks off', 'upload.sound', () => put(jpegWithPosition().subarray(0, 900))],
    [
      'a scanner finds something in',
      'upload.scanned',
      () => {
        verdict = () => Promise.resolve('FOUND');
        return put(PDF);
      },
    ],
  ])('%s', async (_what, rule, ask) => {
    await expect(ask()).rejects.toMatchObject(refused(rule));
    expect([store.uploads.size, store.bytes.size]).toEqual([0, 0]);
  });

  it('would make a unit hold more than it may', async () => {
    const id = () => newId(systemClock);
    const bytes = PDF.subarray(0, PIECE_BYTES);
    const whole = Math.floor(MOST_UPLOADED_BYTES / MAX_ATTACHMENT_BYTES);
    for (let i = 0; i < whole; i += 1) await put(PDF, { id: id(), all: MAX_ATTACHMENT_BYTES, bytes });
    await expect(put(PDF, { all: MAX_ATTACHMENT_BYTES, bytes })).rejects.toMatchObject(
      refused('upload.room'),
    );
    expect(store.uploads.size).toBe(whole);
  });
});

describe('a range is refused that', () => {
  it.each<[string, string, Partial<Parameters<typeof putRange>[2]>]>([
    ['is of more than 100 MiB', 'upload.bytes', { all: MAX_ATTACHMENT_BYTES + 1 }],
    ['goes beyond the end', 'upload.range', { all: PDF.length - 1 }],
    ['begins beyond what is held', 'upload.range', { first: PIECE_BYTES }],
    ['begins within a piece', 'upload.range', { first: 1 }],
    ['ends within a piece', 'upload.range', { bytes: PDF.subarray(0, 5) }],
    ['holds nothing', 'upload.range', { bytes: new Uint8Array() }],
    ['has no id', 'upload.id', { id: 'x' }],
    ['has no digest', 'upload.repr-digest', { digest: 'x' }],
  ])('%s', async (_what, rule, over) => {
    await expect(put(PDF, over)).rejects.toMatchObject(refused(rule));
  });

  it('tells another length or digest than the first', async () => {
    const id = newId(systemClock);
    await put(PDF, { id, bytes: PDF.subarray(0, PIECE_BYTES) });
    const digest = digestOf(Buffer.from('x'));
    await expect(put(PDF, { id, digest })).rejects.toMatchObject(refused('upload.same'));
  });
});

it('waits for a scanner that does not answer, and passes nothing unscanned meanwhile', async () => {
  const id = newId(systemClock);
  verdict = () => Promise.reject(new Error('away'));
  await expect(put(PDF, { id })).rejects.toMatchObject({ code: 'E-SCANNER', retry: 'later' });
  expect(await uploadOf(store, ANALYST, id)).toMatchObject({ held: PDF.length, finished: null });
  verdict = () => Promise.resolve('CLEAN');
  expect(await put(PDF, { id })).toMatchObject({ finished: { format: 'PDF' } });
});

describe('two who bring the last range at once', () => {
  /** A scanner that says nothing until it is told to; one call for each who asks. */
  function slowScanner() {
    const answers: ((said: 'CLEAN' | 'FOUND') => void)[] = [];
    verdict = () => new Promise((resolve) => answers.push(resolve));
    return async (asked: number) => {
      while (answers.length < asked) await new Promise(setImmediate);
      return answers;
    };
  }

  it.each<[string, Buffer]>([
    ['a picture', jpegWithPosition()],
    ['a PDF', PDF],
  ])('leave %s finished, whoever is later', async (_what, file) => {
    const scanned = slowScanner();
    const id = newId(systemClock);
    const both = [put(file, { id }), put(file, { id })];
    const [first, second] = await scanned(2);
    first?.('CLEAN');
    await both[0];
    second?.('CLEAN');
    expect(await both[1]).toMatchObject({ finished: { bytes: expect.any(Number) as unknown as number } });
    const upload = await uploadOf(store, ANALYST, id);
    expect(Buffer.concat([...store.bytes.values()]).length).toBe(upload.finished?.bytes);
  });

  it('leave nothing of a file in which something is found', async () => {
    const scanned = slowScanner();
    const id = newId(systemClock);
    const both = Promise.allSettled([put(PDF, { id }), put(PDF, { id })]);
    for (const answer of await scanned(2)) answer('FOUND');
    for (const one of await both) expect(one).toMatchObject({ reason: refused('upload.scanned') });
    expect(store.bytes.size).toBe(0);
  });

  it('leave nothing of a file that is dropped meanwhile, and the new one of its id as it is', async () => {
    const scanned = slowScanner();
    const id = newId(systemClock);
    const old = put(jpegWithPosition(), { id });
    const [answer] = await scanned(1);
    await cancelUpload(store, ANALYST, id);
    const begun = { id, bytes: PDF.subarray(0, PIECE_BYTES) };
    await put(PDF, begun);
    answer?.('CLEAN');
    await old.catch(() => undefined);
    expect(await uploadOf(store, ANALYST, id)).toMatchObject({ held: PIECE_BYTES, finished: null });
    expect(store.bytes.size).toBe(1);
  });
});
