import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryAttachments } from '#contracts';
import { attachmentDigest, newAttachmentKey, sealChunk } from '#envelope';
import { digest, HsuError, newId, systemClock, toBase64url, utf8 } from '#kernel';
import { SetClock } from '#testing';
import type { Notice } from '../ports/notices.js';
import type { MessageView, StoredMessage } from '../ports/records.js';
import { PIECE_BYTES } from './bounds.js';
import { endFiles, filesGone } from './end-files.js';
import { awaitedOf } from './keys-of.js';
import { receiveChunk } from './receive-chunk.js';
import { ChunkSending } from './send-chunks.js';
import { StrangeChunks } from './strange-chunks.js';

const NOW = 1_800_000_000_000;
const FILE = Buffer.alloc(2 * PIECE_BYTES, 7);
const key = newAttachmentKey();

/** Files that came with messages of TH, of which some are read no more. */
describe('a file of a message that nobody reads any more', () => {
  let store: MemoryAttachments;
  let notices: Notice[];
  let recalled: Set<string>;
  let strange: StrangeChunks;
  const clock = new SetClock(NOW);

  const ports = () => ({
    attachments: store,
    clock,
    notices: { note: (one: Notice) => notices.push(one) },
    store: {
      views: (refs: readonly { readonly member: string; readonly id: string }[]) =>
        Promise.resolve(refs.map((ref) => viewOf(ref, recalled.has(ref.id)))),
    },
  });

  function viewOf(ref: { member: string; id: string }, isGone: boolean): MessageView {
    const message = { ref, conversation: ref, from: { ...ref, unit: 'ATU' }, expiresAt: null };
    return { message, conversation: { recalled: isGone ? [ref] : [] } } as unknown as MessageView;
  }

  const facts = (id: string, attachment: string, n: number) => ({
    member: 'TH',
    id,
    attachment,
    n,
    total: 2,
  });
  const chunk = (id: string, attachment: string, n: number) =>
    sealChunk(FILE.subarray((n - 1) * PIECE_BYTES, n * PIECE_BYTES), key, facts(id, attachment, n));

  /** The commit of a message that has a file of two chunks. */
  function comes(): { id: string; attachment: string } {
    const [id, attachment] = [newId(systemClock), newId(systemClock)];
    const records = [1, 2].map((n) => chunk(id, attachment, n));
    const listed = {
      id: attachment,
      bytes: FILE.length,
      digest: attachmentDigest(records.map((one) => digest(one))),
    };
    const entry = { attachment, key: toBase64url(key), name: 'a.pdf', mime: 'PDF' };
    const bytes = utf8(JSON.stringify({ content: { files: [entry] } }));
    const of = { ref: { member: 'TH', id } } as unknown as StoredMessage;
    const parts = [{ part: 'files', units: [], commitment: '', bytes }];
    for (const one of awaitedOf(of, { attachments: [listed] }, parts)) store.await({ member: 'TH', id }, one);
    store.parts.set(`${id}/files`, bytes);
    return { id, attachment };
  }

  async function receives({ id, attachment }: { id: string; attachment: string }, n: number): Promise<void> {
    const place = { topic: 'hsu.TH.KH.parts.v1', partition: 0, offset: String(store.passed.length + 1) };
    await receiveChunk(ports(), 'TH', { ...place, value: chunk(id, attachment, n), headers: {} }, strange);
  }

  const stateOf = ({ id }: { id: string }) => store.coming.find(({ kept }) => kept.ref.id === id)?.kept.state;
  const refused = () => notices.flatMap((one) => (one.kind === 'REFUSED' ? [one.code] : []));

  beforeEach(() => {
    store = new MemoryAttachments();
    notices = [];
    recalled = new Set();
    strange = new StrangeChunks(ports());
  });

  it('is deleted, whole or not, and the others stay', async () => {
    const [whole, half, other] = [comes(), comes(), comes()];
    for (const one of [whole, half, other]) await receives(one, 1);
    for (const one of [whole, other]) await receives(one, 2);
    for (const one of [whole, half]) recalled.add(one.id);
    await endFiles(ports());
    expect([whole, half, other].map(stateOf)).toEqual(['GONE', 'GONE', 'WHOLE']);
    expect(store.bytes.size).toBe(2);
    expect(await store.lacking('TH', 9)).toEqual([]);
  });

  it('is awaited no more: its late chunk is refused by a code and kept nowhere', async () => {
    const one = comes();
    await receives(one, 1);
    recalled.add(one.id);
    await receives(one, 2);
    expect(stateOf(one)).toBe('GONE');
    await receives(one, 1);
    expect(refused()).toEqual(['E-EXPIRED', 'E-EXPIRED']);
    expect(store.bytes.size).toBe(0);
    // Each moved the offset: nothing is read again for ever.
    expect(store.passed).toHaveLength(3);
  });

  it('is deleted by the next who looks where a process ended half-way, by two at once as well', async () => {
    const files = [comes(), comes(), comes()];
    for (const one of files) {
      await receives(one, 1);
      recalled.add(one.id);
    }
    let left = 1;
    const dying = Object.assign(Object.create(store) as MemoryAttachments, {
      endFile: (...of: Parameters<MemoryAttachments['endFile']>) =>
        left-- > 0 ? store.endFile(...of) : Promise.reject(new HsuError('E-UNAVAILABLE')),
    });
    await expect(endFiles({ ...ports(), attachments: dying })).rejects.toMatchObject({
      code: 'E-UNAVAILABLE',
    });
    expect(files.map(stateOf).filter((state) => state === 'GONE')).toHaveLength(1);
    await Promise.all([endFiles(ports()), endFiles(ports())]);
    expect(files.map(stateOf)).toEqual(['GONE', 'GONE', 'GONE']);
    expect(store.bytes.size).toBe(0);
  });

  it('is deleted before a certificate counts it', async () => {
    const [one, read] = [comes(), comes()];
    for (const file of [one, read]) await receives(file, 1);
    recalled.add(one.id);
    const refs = [one, read].map(({ id }) => ({ member: 'TH', id }));
    expect([await filesGone(ports(), refs), await filesGone(ports(), refs)]).toEqual([1, 1]);
    expect([one, read].map(stateOf)).toEqual(['GONE', 'OPEN']);
    expect(store.bytes.size).toBe(1);
  });

  it('leaves no more, from the next turn on', async () => {
    const [gone, goes] = [comes(), comes()];
    for (const one of [gone, goes]) {
      for (const n of [1, 2]) await receives(one, n);
      const kept = store.coming.find(({ kept: of }) => of.id === one.attachment)?.kept;
      if (kept === undefined) throw new Error('no file');
      // What is sent is kept as it was brought.
      for (const n of [1, 2]) store.bytes.set(`${kept.pieces}/${n}`, FILE.subarray(0, PIECE_BYTES));
      store.due.push({ attachment: { ...kept, own: true }, destination: 'KH', chunks: [1, 2] });
    }
    recalled.add(gone.id);
    let produced = 0;
    const broker = { produce: () => Promise.resolve(void (produced += 1)) };
    const self = { member: 'TH', instance: 'i' };
    await new ChunkSending({ ...ports(), broker, self } as never, 1e9, () => Promise.resolve()).poll();
    expect(produced).toBe(2);
    expect([gone, goes].map(stateOf)).toEqual(['GONE', 'WHOLE']);
    expect(store.due.flatMap(({ chunks }) => chunks)).toEqual([]);
  });
});
