import pg, { type PoolConfig } from 'pg';
import type { Signal, Signals } from '#exchange';
import { MINUTE, SECOND } from '#kernel';
import { limited, USUAL } from '../sql/time-limits.js';

/**
 * The channel of a member's database; the transactions that change an inbox, a work list or an approval tell it
 * (`inbox.ts`, `work-rows.ts`, `approvals.ts`).
 */
export const CHANNEL = 'hsu_units';

const FIRST_MS = 100;
const LONGEST_MS = 5 * SECOND;
/** A connection that is cut without a word is noticed by its silence. */
const ALIVE_MS = MINUTE;
const APPROVAL = /^A (\S+) (\S+)$/;
const WORK = /^W (\S+) ([A-Z]{2})\/(\S+)$/;

/**
 * The one LISTEN of a gateway, on a connection of its own: begun when somebody first hears, and begun again
 * after it broke off.
 */
export class DatabaseSignals implements Signals {
  private readonly hearers = new Set<(signal: Signal) => void>();
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private begun = false;
  private closed = false;

  constructor(private readonly database: PoolConfig) {}

  hear(hear: (signal: Signal) => void): () => void {
    this.hearers.add(hear);
    if (!this.begun) {
      this.begun = true;
      void this.listen(FIRST_MS);
    }
    return () => this.hearers.delete(hear);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }

  /** @param again ms to wait after a failure; twice as long the next time */
  private async listen(again: number): Promise<void> {
    const client = new pg.Client({
      ...this.database,
      ...limited(USUAL),
      keepAlive: true,
      connectionTimeoutMillis: 5 * SECOND,
      application_name: 'hsu-signals',
    });
    let over = false;
    const end = (): void => {
      if (over) return;
      over = true;
      clearTimeout(this.timer);
      // It is broken or was told to end; how that went is of no use.
      client.end().catch(() => undefined);
      if (this.closed) return;
      this.timer = setTimeout(() => void this.listen(Math.min(again * 2, LONGEST_MS)), again);
      this.timer.unref();
    };
    client.on('error', end);
    client.on('end', end);
    client.on('notification', ({ payload = '' }) => {
      again = FIRST_MS;
      const signal = signalOf(payload);
      if (signal !== undefined) this.tell(signal);
    });
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.tell({ kind: 'ANY' });
      this.keepAlive(client, end);
    } catch {
      end();
    }
  }

  private keepAlive(client: pg.Client, end: () => void): void {
    this.timer = setTimeout(() => {
      const silent = setTimeout(end, 5 * SECOND);
      silent.unref();
      client.query('SELECT').then(() => {
        clearTimeout(silent);
        if (this.client === client && !this.closed) this.keepAlive(client, end);
      }, end);
    }, ALIVE_MS);
    this.timer.unref();
  }

  private tell(signal: Signal): void {
    for (const hear of this.hearers) hear(signal);
  }
}

function signalOf(payload: string): Signal | undefined {
  if (payload.startsWith('S ')) return { kind: 'SESSION', id: payload.slice(2) };
  if (payload.startsWith('I ')) return { kind: 'INBOX', unit: payload.slice(2) };
  const [, draftUnit, author] = APPROVAL.exec(payload) ?? [];
  if (draftUnit !== undefined && author !== undefined) return { kind: 'APPROVAL', unit: draftUnit, author };
  const [, unit, member, id] = WORK.exec(payload) ?? [];
  return unit === undefined || member === undefined || id === undefined
    ? undefined
    : { kind: 'WORK', unit, conversation: { member, id } };
}
