import { setTimeout as delay } from 'node:timers/promises';
import { chunkTotal, sealChunk } from '#envelope';
import { asHsuError, HsuError, SECOND } from '#kernel';
import type { AttachmentStore, DueChunks } from '../ports/attach/attachment-port.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore } from '../ports/read-store.js';
import { partsTopic } from '../ports/topics.js';
import { CHUNKS_A_TURN, SENDING_MS, SENT_BYTES_A_SECOND } from './bounds.js';
import { endUnreadable } from './end-files.js';
import { keyHeld } from './receive-chunk.js';

type SendPorts = Pick<Ports, 'broker' | 'clock' | 'notices' | 'self'> & {
  readonly store: Pick<ReadStore, 'views'>;
  readonly attachments: AttachmentStore;
};

/**
 * Sends chunks of attachments to members whose gateway has receipted the message: so a message that is refused takes no
 * file along, and every chunk that arrives is awaited; of a message that nobody reads any more none goes. One chunk is
 * under way at a time, in order, no faster than `SENT_BYTES_A_SECOND`; attachments take turns. After a crash it goes on
 * where the store says: a chunk that went twice is the same bytes, and counts once.
 */
export class ChunkSending {
  private stopped = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly ports: SendPorts,
    private readonly bytesASecond = SENT_BYTES_A_SECOND,
    private readonly wait: (ms: number) => Promise<unknown> = (ms) => delay(ms),
  ) {}

  /** Sends until nothing is due; returns at once where it is at work. */
  poll(): Promise<void> {
    if (this.stopped) return Promise.resolve();
    this.running ??= this.run().finally(() => (this.running = undefined));
    return this.running;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running?.catch(() => undefined);
  }

  private async run(): Promise<void> {
    const { attachments: store, clock, notices, self } = this.ports;
    while (!this.stopped) {
      const due = await store.dueChunks(CHUNKS_A_TURN, clock.now());
      if (due === undefined || !(await store.sendChunks(self.instance, clock.now(), SENDING_MS))) return;
      try {
        // What is recalled or has expired since it was due leaves no more.
        if ((await endUnreadable(this.ports, [due.attachment])).length > 0) continue;
        await this.send(due);
      } catch (error) {
        notices.note({
          kind: 'RELAY_WAITS',
          to: due.destination,
          lane: 'parts',
          code: asHsuError(error).code,
        });
        // A topic that is gone, or a key: it must not hold up what goes to everyone else.
        await store.markChunks({ ...due, chunks: [] }, clock.now());
        return;
      }
    }
  }

  private async send(due: DueChunks): Promise<void> {
    const { attachments: store, broker, clock, self } = this.ports;
    const { attachment, destination } = due;
    const key = await keyHeld(store, attachment);
    const topic = partsTopic(self.member, destination);
    const total = chunkTotal(attachment.bytes);
    for (const n of due.chunks) {
      if (this.stopped) return;
      const began = clock.elapsed();
      const piece = await store.piece(attachment.pieces, n);
      if (piece === undefined) throw new HsuError('E-INTERNAL', 'a piece of an attachment is gone');
      const value = sealChunk(piece, key, { ...attachment.ref, attachment: attachment.id, n, total });
      await broker.produce(topic, [{ partition: 0, value, headers: {} }]);
      await store.markChunks({ ...due, chunks: [n] }, clock.now());
      await this.wait(Math.max(0, (value.length / this.bytesASecond) * SECOND - (clock.elapsed() - began)));
    }
  }
}
