import { setTimeout as delay } from 'node:timers/promises';
import { DAY, rfc3339 } from '#kernel';
import { referralDraft } from '#testing';
import { until } from '../setup/exchanges.js';
import type { GatewayProcess } from '../setup/gateways.js';

/** Messages a second from each of the two members. */
export const PER_SECOND_EACH = 25;
const LOOPS = 10;

/** How far the posting is; a wait that hangs on it gives up only when nothing moves. */
export class Progress {
  sent = 0;
  /** Posts that failed and were repeated under the same key. */
  repeated = 0;
  /** Something failed: whoever else is at work ends too. */
  failed = false;
  private readonly lines: string[] = [];

  say(line: string): void {
    if (this.lines.at(-1) !== line) this.lines.push(line);
  }

  output(): string {
    return `${this.lines.join('\n')}\n${String(this.sent)} sent, ${String(this.repeated)} repeated`;
  }
}

/**
 * Messages of one member to the other, by several loops, each with a slot in turn: a loop that waits for a gateway is
 * late and catches up on nothing.
 */
export class Load {
  constructor(
    /** Processes of the sending member, asked in turn; a failure is repeated at the next one under the same key. */
    private readonly at: readonly GatewayProcess[],
    private readonly to: string,
    private readonly progress: Progress,
  ) {}

  /** The key, and what the sealed part says; it ends in a mark, so that no key is the beginning of another. */
  private key(n: number): string {
    return `told-${String(this.at[0]?.member)}-${String(n)}-end`;
  }

  /** Everybody must have read everybody's keys before: until then a draft is refused, later on never. */
  async first(): Promise<void> {
    for (const gateway of this.at) {
      let last: unknown;
      await until(`a first message from ${gateway.url}`, async () => {
        const answer = await this.ask(gateway, `first-${gateway.url}`, 'first');
        last = answer?.body;
        return answer?.status === 202;
      }).catch((cause: unknown) => {
        throw new Error(`the last answer of ${gateway.url} was ${String(last)}`, { cause });
      });
    }
  }

  async post(messages: number): Promise<void> {
    const gap = (LOOPS * 1000) / PER_SECOND_EACH;
    const loop = async (first: number): Promise<void> => {
      await delay((first * gap) / LOOPS);
      for (let n = first; n < messages && !this.progress.failed; n += LOOPS) {
        const begun = performance.now();
        await this.accepted(n, Math.floor(n / LOOPS) + first);
        await delay(Math.max(0, gap - (performance.now() - begun)));
      }
    };
    await Promise.all(Array.from({ length: LOOPS }, (_, first) => loop(first)));
  }

  /** `turn`: which of the processes is asked first. @throws Error when a gateway refuses it */
  private async accepted(n: number, turn: number): Promise<void> {
    const key = this.key(n);
    let tries = 0;
    await until(
      `acceptance of ${key}`,
      async () => {
        const gateway = this.at[(turn + tries) % this.at.length]!;
        if (tries > 0) this.progress.repeated += 1;
        tries += 1;
        const answer = await this.ask(gateway, key, key);
        if (answer?.status === undefined || answer.status >= 500 || answer.status === 429) return false;
        if (answer.status !== 202) throw new Error(`${gateway.url} refused ${key}: ${answer.body}`);
        return true;
      },
      { running: () => !this.progress.failed, output: () => String(this.progress.sent) },
    );
    this.progress.sent += 1;
  }

  private async ask(
    gateway: GatewayProcess,
    key: string,
    told: string,
  ): Promise<Awaited<ReturnType<GatewayProcess['ask']>> | undefined> {
    const units = [{ member: this.to, unit: 'ATU' }];
    const draft = referralDraft(this.to, {
      expiresAt: this.day(90),
      reviewAt: this.day(60),
      sealed: [{ part: 'row', units, content: { year: 2026, ageBand: '18-20', canary: told } }],
    });
    try {
      return await gateway.ask('/v1/referrals', {
        headers: { 'idempotency-key': key },
        body: JSON.stringify(draft),
      });
    } catch {
      // It was killed, before or after it kept the message: nobody knows, which is what the key is for.
      return undefined;
    }
  }

  /** The same text in each repetition, as the key asks for. */
  private readonly began = Date.now();
  private day(after: number): string {
    return rfc3339(this.began + after * DAY);
  }
}
