import { asHsuError } from '#kernel';
import type { RecordPlace } from '../ports/records.js';
import type { AttachPorts } from './attach-ports.js';
import { MOST_STRANGE, STRANGE_MS } from './bounds.js';

/**
 * Records of the topics of chunks that nobody awaits, counted by partition: the offset moves past hundreds of them at
 * once. A crash reads them again, and they are as strange as before.
 */
export class StrangeChunks {
  private readonly runs = new Map<string, { place: RecordPlace; count: number; timer: NodeJS.Timeout }>();

  constructor(private readonly ports: AttachPorts) {}

  async add(place: RecordPlace): Promise<void> {
    const key = `${place.topic} ${place.partition}`;
    const run = this.runs.get(key);
    if (run === undefined) {
      const timer = setTimeout(() => void this.pass(key).catch(() => undefined), STRANGE_MS);
      timer.unref();
      this.runs.set(key, { place, count: 1, timer });
      return;
    }
    run.place = place;
    run.count += 1;
    if (run.count >= MOST_STRANGE) await this.pass(key);
  }

  async passAll(): Promise<void> {
    for (const key of [...this.runs.keys()]) await this.pass(key);
  }

  private async pass(key: string): Promise<void> {
    const run = this.runs.get(key);
    if (run === undefined) return;
    this.runs.delete(key);
    clearTimeout(run.timer);
    const { clock, attachments, notices } = this.ports;
    const { topic, partition } = run.place;
    notices.note({ kind: 'JUNK', topic, partition, code: 'E-NOT-FOUND', count: run.count });
    try {
      await attachments.keepChunk(run.place, null, clock.now());
    } catch (error) {
      // They are read again, or passed with the next chunk that counts.
      notices.note({ kind: 'BACKGROUND', work: 'chunks', code: asHsuError(error).code });
    }
  }
}
