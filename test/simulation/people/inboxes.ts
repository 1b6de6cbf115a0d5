import type { InboxEntry } from '#exchange';
import { refKey } from '#kernel';
import type { SimMember, SimNetwork } from '../members.js';

const UNITS = ['ATU', 'DESK', 'PS'];

const PAGE = 20;

/**
 * Who follows a unit's inbox by its cursor, as streams and webhooks do: what has come once does not come again, and
 * nothing is passed over.
 */
export class InboxReaders {
  private readonly readers = new Map<string, { cursor: string | undefined; readonly seen: InboxEntry[] }>();

  /** Reads on everywhere. */
  async readOn({ honest }: SimNetwork): Promise<void> {
    for (const member of honest) for (const unit of UNITS) await this.follow(member, unit);
  }

  /** What a reader missed, or got twice, of what stands in the inbox by now. */
  async faults(network: SimNetwork): Promise<string[]> {
    await this.readOn(network);
    const faults: string[] = [];
    for (const member of network.honest)
      for (const unit of UNITS) {
        const seen = this.readers.get(`${member.code} ${unit}`)?.seen ?? [];
        const got = seen.map(({ message }) => refKey(message.ref));
        const all = await member.store.inbox(unit, undefined, 1000, member.clock.now());
        for (const { message } of all) {
          const times = got.filter((one) => one === refKey(message.ref)).length;
          if (times !== 1)
            faults.push(
              `who follows the inbox of ${member.code} ${unit} got ${refKey(message.ref)} ${String(times)} times`,
            );
        }
      }
    return faults;
  }

  private async follow(member: SimMember, unit: string): Promise<void> {
    const name = `${member.code} ${unit}`;
    const reader = this.readers.get(name) ?? { cursor: undefined, seen: [] };
    this.readers.set(name, reader);
    for (;;) {
      const page = await member.store.inbox(unit, reader.cursor, PAGE, member.clock.now());
      reader.seen.push(...page);
      reader.cursor = page.at(-1)?.cursor ?? reader.cursor;
      if (page.length < PAGE) return;
    }
  }
}
