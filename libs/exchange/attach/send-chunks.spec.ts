import { expect, it } from '@jest/globals';
import { MemoryAttachments } from '#contracts';
import { newAttachmentKey } from '#envelope';
import { HsuError, newId, systemClock, toBase64url, utf8 } from '#kernel';
import { SetClock } from '#testing';
import type { DueChunks } from '../ports/attach/attachment-port.js';
import { ChunkSending } from './send-chunks.js';

const CLOCK = new SetClock(1_800_000_000_000);
const PLAIN = utf8('%PDF-1.7');

/** A file of one piece that waits to go. */
async function waits(store: MemoryAttachments, destination: string): Promise<void> {
  const [id, attachment] = [newId(systemClock), newId(systemClock)];
  const key = toBase64url(newAttachmentKey());
  const entry = { attachment, key, name: 'a.pdf', mime: 'PDF' };
  store.parts.set(`${id}/files`, utf8(JSON.stringify({ content: { files: [entry] } })));
  const upload = { unit: 'ATU', id: attachment, bytes: PLAIN.length, digest: '' };
  await store.openUpload(upload, 1e9, 0);
  const opened = await store.upload('ATU', attachment);
  if (opened === undefined) throw new Error('no upload');
  await store.addPieces(opened, 1, [PLAIN], PLAIN.length, 0);
  const of: DueChunks['attachment'] = {
    ref: { member: 'TH', id },
    id: attachment,
    bytes: PLAIN.length,
    digest: '',
    part: 'files',
    own: true,
    state: 'WHOLE',
    total: 1,
    here: 1,
    pieces: opened.pieces,
    deliveries: [],
  };
  store.due.push({ attachment: of, destination, chunks: [1] });
}

it('sends to the others while the topic of one member is gone, or a key', async () => {
  const store = new MemoryAttachments();
  for (const member of ['KH', 'VN', 'LA']) await waits(store, member);
  store.parts.delete(`${store.due[1]?.attachment.ref.id ?? ''}/files`);
  const told: string[] = [];
  const broker = {
    produce: (topic: string) =>
      topic.includes('.KH.')
        ? Promise.reject(new HsuError('E-UNAVAILABLE'))
        : Promise.resolve(void told.push(topic)),
  };
  const self = { member: 'TH', instance: 'i' };
  const notices = { note: () => undefined };
  const readable = { views: () => Promise.resolve([]) };
  const ports = { attachments: store, store: readable, broker, clock: CLOCK, notices, self } as never;
  const sending = new ChunkSending(ports, 1e9, () => Promise.resolve());
  for (let tick = 0; tick < 3; tick += 1) await sending.poll();
  expect(told).toEqual(['hsu.TH.LA.parts.v1']);
  expect(
    store.due.flatMap(({ chunks, destination }) => (chunks.length > 0 ? [destination] : [])).sort(),
  ).toEqual(['KH', 'VN']);
});
