import { MINUTE, type Member } from '#kernel';
import type { AttachmentStore } from '../ports/attach/attachment-port.js';
import type { IncomingRecord } from '../ports/broker.js';
import type { Ports, Store } from '../ports/ports.js';
import type { ReadStore } from '../ports/read-store.js';
import { UPLOAD_MS } from './bounds.js';
import { endFiles } from './end-files.js';
import { receiveChunk, settle } from './receive-chunk.js';
import { ChunkSending } from './send-chunks.js';
import { StrangeChunks } from './strange-chunks.js';

type AttachingPorts = Ports<Store & ReadStore> & { readonly attachments: AttachmentStore };

/** Attachments at work in one gateway: what is due goes out, what comes is kept, what nobody sends is dropped. */
export class Attaching {
  private readonly sending: ChunkSending;
  private readonly strange: StrangeChunks;
  private tendedAt: number | undefined;

  constructor(private readonly ports: AttachingPorts) {
    this.sending = new ChunkSending(ports);
    this.strange = new StrangeChunks(ports);
  }

  /** Throws `E-UNAVAILABLE`: then the next one goes on. */
  async tick(): Promise<void> {
    const { attachments, clock } = this.ports;
    const at = clock.elapsed();
    if (this.tendedAt === undefined || at >= this.tendedAt + MINUTE) {
      this.tendedAt = at;
      // A crash between the last chunk and the look at all of them.
      await settle(this.ports);
      await attachments.expireUploads(clock.now() - UPLOAD_MS);
      await attachments.makeRoom(clock.now());
      await endFiles(this.ports);
    }
    await this.sending.poll();
  }

  receive(from: Member, record: IncomingRecord): Promise<void> {
    return receiveChunk(this.ports, from, record, this.strange);
  }

  async stop(): Promise<void> {
    await this.sending.stop();
    await this.strange.passAll();
  }
}
