import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryAttachments } from '#contracts';
import { attachmentDigest, chunkTotal, newAttachmentKey, sealChunk, type JsonObject } from '#envelope';
import { digest, fromBase64url, newId, systemClock, toBase64url, utf8 } from '#kernel';
import { ANALYST, SetClock } from '#testing';
import type { Notice } from '../ports/notices.js';
import type { StoredMessage } from '../ports/records.js';
import { attach, keyed } from './attach.js';
import { PIECE_BYTES } from './bounds.js';
import { awaitedOf } from './keys-of.js';
import { openAttachment } from './read-attachment.js';
import { receiveChunk } from './receive-chunk.js';
import { ReceivedFiles } from './received-files.js';
import { ChunkSending } from './send-chunks.js';
import { StrangeChunks } from './strange-chunks.js';

const REF = { member: 'TH', id: newId(systemClock) };
const ATTACHMENT = newId(systemClock);
const FILE = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2 * PIECE_BYTES, 3)]);
const TOPIC = 'hsu.TH.KH.parts.v1';

let store: MemoryAttachments;
let notices: Notice[];
let strange: StrangeChunks;
let offset: number;
const key = newAttachmentKey();
const ports = () => ({
  attachments: store,
  // Of a message that is read: nothing here has ended.
  store: { views: () => Promise.resolve([]) },
  clock: new SetClock(1_800_000_000_000),
  notices: { note: (one: Notice) => notices.push(one) },
});

function facts(n: number, total = 3) {
  return { ...REF, attachment: ATTACHMENT, n, total };
}
const plain = (n: number) => FILE.subarray((n - 1) * PIECE_BYTES, n * PIECE_BYTES);
const sealed = (n: number) => sealChunk(plain(n), key, facts(n));
const part = (own = key): Uint8Array =>
  utf8(
    JSON.stringify({
      content: { files: [{ attachment: ATTACHMENT, key: toBase64url(own), name: 'a.pdf', mime: 'PDF' }] },
    }),
  );

/** The commit of a message that promises these records. */
function promise(records: readonly Uint8Array[], bytes = FILE.length): void {
  const listed = { id: ATTACHMENT, bytes, digest: attachmentDigest(records.map((one) => digest(one))) };
  const message = { attachments: [listed] };
  const parts = [{ part: 'files', units: [], commitment: '', bytes: part() }];
  const [one] = awaitedOf({ ref: REF } as unknown as StoredMessage, message, parts);
  if (one === undefined) throw new Error('nothing is awaited');
  store.await(REF, one);
  store.parts.set(`${REF.id}/files`, part());
}

async function comes(value: Uint8Array, from = 'TH'): Promise<void> {
  offset += 1;
  const record = { topic: TOPIC, partition: 0, offset: String(offset), value, headers: {} };
  await receiveChunk(ports(), from, record, strange);
}

beforeEach(() => {
  store = new MemoryAttachments();
  notices = [];
  offset = 0;
  strange = new StrangeChunks(ports());
});

const state = () => store.coming[0]?.kept;

describe('chunks that come', () => {
  it('make the file in any order, each once', async () => {
    promise([1, 2, 3].map(sealed));
    for (const n of [3, 1, 1, 2]) await comes(sealed(n));
    expect(state()).toMatchObject({ state: 'WHOLE', here: 3 });
    const opened = await openAttachment(
      { attachments: store, received: new ReceivedFiles(undefined, new SetClock(0)) },
      () => Promise.resolve(JSON.parse(Buffer.from(part()).toString()).content as JsonObject),
      ANALYST,
      { ref: REF, attachment: ATTACHMENT, purpose: undefined, route: 'test' },
    );
    const slices: Uint8Array[] = [];
    for await (const slice of opened.read(PIECE_BYTES - 1, PIECE_BYTES)) slices.push(slice);
    expect(Buffer.concat(slices)).toEqual(Buffer.alloc(2, 3));
  });

  it('are refused and told where a byte is changed, and stay missing', async () => {
    promise([1, 2, 3].map(sealed));
    const changed = Buffer.from(sealed(2));
    changed[500] = (changed[500] ?? 0) ^ 1;
    await comes(changed);
    expect(state()).toMatchObject({ state: 'OPEN', here: 0 });
    expect(notices).toContainEqual(expect.objectContaining({ kind: 'REFUSED', code: 'E-SEALED-UNREADABLE' }));
    expect((await store.lacking('TH', 9))[0]?.missing).toEqual([1, 2, 3]);
    expect(store.passed).toEqual(['1']);
  });

  it('are refused where they are shorter than the signed length says', async () => {
    const short = sealChunk(plain(2).subarray(1), key, facts(2));
    promise([sealed(1), short, sealed(3)]);
    await comes(short);
    expect(state()).toMatchObject({ here: 0 });
    expect(notices).toContainEqual(expect.objectContaining({ kind: 'REFUSED', code: 'E-SEALED-UNREADABLE' }));
  });

  it('are dropped where they are not those that were signed', async () => {
    const others = [1, 2, 3].map((n) => sealChunk(Buffer.alloc(plain(n).length, 9), key, facts(n)));
    promise([1, 2, 3].map(sealed));
    for (const value of others) await comes(value);
    expect(state()).toMatchObject({ state: 'REFUSED' });
    expect(store.bytes.size).toBe(0);
    expect(await store.refusedAttachments('TH')).toEqual([REF.id]);
    expect(notices).toContainEqual(expect.objectContaining({ kind: 'ATTACHMENT_REFUSED' }));
  });

  it.each<[string, () => Promise<void>]>([
    ['of no message', () => comes(sealChunk(plain(1), newAttachmentKey(), facts(1)))],
    ['of another total', () => comes(sealChunk(plain(1), key, facts(1, 4)))],
    ['of a number beyond', () => comes(sealChunk(plain(1), key, facts(4, 4)))],
    ['by another member', () => comes(sealed(1), 'VN')],
    ['larger than any chunk', () => comes(Buffer.alloc(PIECE_BYTES + 33))],
    ['of nothing', () => comes(new Uint8Array())],
  ])('%s are kept nowhere', async (_what, throws) => {
    promise([1, 2, 3].map(sealed));
    for (let i = 0; i < 250; i += 1) await throws();
    await strange.passAll();
    expect(state()).toMatchObject({ state: 'OPEN', here: 0 });
    expect(store.bytes.size).toBe(0);
    // Hundreds cost one move of the offset, and one notice.
    expect(store.passed).toHaveLength(2);
    expect(notices.map((one) => (one.kind === 'JUNK' ? one.count : 0))).toEqual([200, 50]);
  });
});

describe('a file is read by nobody', () => {
  const read = (open: () => Promise<JsonObject>) =>
    openAttachment(
      { attachments: store, received: new ReceivedFiles(undefined, new SetClock(0)) },
      open,
      ANALYST,
      { ref: REF, attachment: ATTACHMENT, purpose: undefined, route: 'test' },
    );

  it('before it is whole', async () => {
    promise([1, 2, 3].map(sealed));
    const content = { files: [{ attachment: ATTACHMENT, key: toBase64url(key), name: 'a', mime: 'PDF' }] };
    await expect(read(() => Promise.resolve(content))).rejects.toMatchObject({ code: 'E-NOT-NOW' });
  });

  it('who may not open the part with its key', async () => {
    promise([1, 2, 3].map(sealed));
    for (const n of [1, 2, 3]) await comes(sealed(n));
    const closed = () => Promise.reject(Object.assign(new Error(), { code: 'E-NOT-FOUND' }));
    await expect(read(closed)).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
  });
});

describe('chunks that go', () => {
  it('are the bytes that were signed, in order, and go on where they stopped', async () => {
    const { pieces } = await upload();
    const { message } = await attached();
    const produced: Uint8Array[] = [];
    const listed = (message['attachments'] as JsonObject[])[0] ?? {};
    const total = chunkTotal(FILE.length);
    store.parts.set(`${REF.id}/files`, part(lastKey));
    const kept = {
      ref: REF,
      id: ATTACHMENT,
      bytes: FILE.length,
      digest: '',
      part: 'files',
      own: true,
    } as const;
    const attachment = { ...kept, state: 'WHOLE', total, here: total, pieces, deliveries: [] } as const;
    store.due = [{ attachment, destination: 'KH', chunks: [1, 2, 3] }];
    let failing = true;
    const broker = {
      produce: (_topic: string, [record]: readonly { value: Uint8Array }[]) => {
        if (failing && produced.length === 1) return Promise.reject(new Error('away'));
        produced.push(Buffer.from(record?.value ?? []));
        return Promise.resolve();
      },
    };
    const self = { member: 'TH', instance: 'i' };
    const sending = () =>
      new ChunkSending({ ...ports(), broker, self } as never, 1e9, () => Promise.resolve()).poll();
    await sending();
    failing = false;
    await sending();
    expect(produced).toHaveLength(3);
    expect(attachmentDigest(produced.map((one) => digest(one)))).toBe(listed['digest']);
  });
});

let lastKey: Uint8Array = key;

async function upload() {
  await store.openUpload({ unit: ANALYST.unit, id: ATTACHMENT, bytes: FILE.length, digest: '' }, 1e9, 0);
  const opened = await store.upload(ANALYST.unit, ATTACHMENT);
  if (opened === undefined) throw new Error('no upload');
  await store.addPieces(opened, 1, [1, 2, 3].map(plain), FILE.length, 0);
  await store.finishUpload(opened, { format: 'PDF', bytes: FILE.length, removed: [] }, opened.pieces);
  return opened;
}

const DRAFT = {
  attachments: [{ id: ATTACHMENT }],
  sealed: [{ part: 'files', units: [], content: { files: [{ attachment: ATTACHMENT, name: 'a.pdf' }] } }],
};

async function attached(draft: JsonObject = DRAFT) {
  const { draft: written, named } = await keyed(store, ANALYST, draft);
  const [sealedPart] = written['sealed'] as JsonObject[];
  const [entry] = (sealedPart?.['content'] as { files: JsonObject[] }).files;
  lastKey = fromBase64url(textOf(entry?.['key'])) ?? key;
  const message = { id: REF.id, from: { member: 'TH', unit: 'ATU' } };
  return attach(store, { kind: {} as never, message, parts: [], contents: [] }, named);
}

describe('a draft that names uploads', () => {
  it('draws a fresh key each time it is read', async () => {
    await upload();
    const keys = new Set<string>();
    for (let i = 0; i < 3; i += 1) {
      await attached();
      keys.add(toBase64url(lastKey));
    }
    expect(keys.size).toBe(3);
  });

  it.each<[string, string, JsonObject]>([
    ['names none of this unit', 'attachments.uploaded', { attachments: [{ id: newId(systemClock) }] }],
    ['names one in no part', 'attachments.keyed', { sealed: [] }],
    [
      'names one in two parts',
      'attachments.keyed',
      {
        sealed: [
          ...DRAFT.sealed,
          { part: 'photos', units: [], content: { photos: [{ attachment: ATTACHMENT, name: 'a' }] } },
        ],
      },
    ],
    ['names one twice', 'attachments.once', { attachments: [{ id: ATTACHMENT }, { id: ATTACHMENT }] }],
    ['says more than ids', 'attachments.list', { attachments: [{ id: ATTACHMENT, digest: 'x' }] }],
    [
      'names too many',
      'attachments.list',
      {
        attachments: Array.from({ length: 21 }, () => ({ id: newId(systemClock) })),
      },
    ],
  ])('is refused where it %s', async (_what, rule, over) => {
    await upload();
    await expect(attached({ ...DRAFT, ...over })).rejects.toMatchObject({ faults: [{ rule }] });
  });

  it('is refused while one is not finished, and once another message carries it', async () => {
    const opened = await upload();
    const place = `${ANALYST.unit}/${ATTACHMENT}`;
    store.uploads.set(place, { ...opened, finished: null });
    await expect(attached()).rejects.toMatchObject({ faults: [{ rule: 'attachments.uploaded' }] });
    store.uploads.set(place, {
      ...opened,
      finished: { format: 'PDF', bytes: 1, removed: [] },
      message: REF.id,
    });
    await expect(attached()).rejects.toMatchObject({ faults: [{ rule: 'attachments.uploaded' }] });
  });
});

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
