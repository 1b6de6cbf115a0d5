import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Member } from '#kernel';

/** How to read a member's own database. */
export interface MemberDatabase {
  readonly member: Member;
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly passwordFile: string;
}

/**
 * (message, destination) pairs of one import among the members whose databases are counted, and what became of them.
 * What an earlier run on the same file sent to or for other members is not among them.
 */
export interface Tally {
  /** Messages that the senders hold. */
  readonly messages: number;
  readonly pairs: number;
  /** Pairs whose message is in the destination's database. */
  readonly delivered: number;
  /** Pairs whose receipt the sender has verified and stored. */
  readonly receipted: number;
  /** Parts in the receivers' databases that hold their row's canary. */
  readonly opened: number;
  /** Refused by a receiver, by code. */
  readonly refused: Readonly<Record<string, number>>;
  /** ms from accepted by the sender to stored for the unit, of each delivered pair, ascending. */
  readonly latencies: readonly number[];
}

interface Sent {
  readonly key: string;
  readonly at: number;
}

/** Reads the databases of the members; the connections stay open between counts. */
export class Tallies {
  private constructor(private readonly clients: ReadonlyMap<Member, pg.Client>) {}

  /** @param keys idempotency keys of the messages that are counted */
  static async open(databases: readonly MemberDatabase[], keys: readonly string[]): Promise<Tallies> {
    const clients = new Map<Member, pg.Client>();
    for (const { member, host, port, database, passwordFile } of databases) {
      const client = new pg.Client({
        host,
        port,
        database,
        user: database,
        password: readFileSync(passwordFile, 'utf8').trim(),
      });
      client.on('error', () => undefined);
      await client.connect();
      await client.query('CREATE TEMPORARY TABLE counted_keys (key text PRIMARY KEY)');
      await client.query('INSERT INTO counted_keys SELECT DISTINCT unnest($1::text[])', [keys]);
      clients.set(member, client);
    }
    return new Tallies(clients);
  }

  async close(): Promise<void> {
    await Promise.all([...this.clients.values()].map((client) => client.end()));
  }

  /** Pairs receipted so far: cheap, for the progress bar. */
  async receipted(): Promise<{ pairs: number; receipted: number }> {
    let pairs = 0;
    let receipted = 0;
    for (const client of this.clients.values()) {
      const { rows } = await client.query<{ pairs: string; receipted: string }>(
        `SELECT count(*) AS pairs, count(d.result) AS receipted
           FROM idempotency i JOIN counted_keys USING (key) JOIN deliveries d ON d.id = i.id
          WHERE d.destination = ANY($1::text[])`,
        [this.members()],
      );
      pairs += Number(rows[0]?.pairs ?? 0);
      receipted += Number(rows[0]?.receipted ?? 0);
    }
    return { pairs, receipted };
  }

  /** @param canaryOf the canary of a key, or undefined */
  async count(canaryOf: (key: string) => string | undefined): Promise<Tally> {
    const sent = new Map<string, Sent>();
    const expected = new Map<Member, string[]>();
    const refused: Record<string, number> = {};
    let pairs = 0;
    let receipted = 0;
    for (const client of this.clients.values()) {
      const { rows } = await client.query<{
        id: string;
        key: string;
        at: string;
        destination: string;
        result: string | null;
      }>(
        `SELECT m.id, i.key, m.at, d.destination, d.result
           FROM idempotency i JOIN counted_keys USING (key)
                JOIN messages m ON m.id = i.id AND m.own JOIN deliveries d ON d.id = m.id
          WHERE d.destination = ANY($1::text[])`,
        [this.members()],
      );
      for (const { id, key, at, destination, result } of rows) {
        sent.set(id, { key, at: Number(at) });
        expected.set(destination, [...(expected.get(destination) ?? []), id]);
        pairs += 1;
        if (result === 'RECEIPTED') receipted += 1;
      }
      await this.countRefusals(client, refused);
    }
    let delivered = 0;
    let opened = 0;
    const latencies: number[] = [];
    for (const [member, ids] of expected) {
      const client = this.clients.get(member);
      if (client === undefined) continue;
      const held = await client.query<{ id: string; at: string }>(
        'SELECT id, at FROM messages WHERE NOT own AND id = ANY($1::uuid[])',
        [ids],
      );
      delivered += held.rows.length;
      for (const { id, at } of held.rows) latencies.push(Number(at) - (sent.get(id)?.at ?? Number(at)));
      const parts = await client.query<{ id: string; bytes: Buffer }>(
        'SELECT id, bytes FROM parts WHERE id = ANY($1::uuid[])',
        [ids],
      );
      for (const { id, bytes } of parts.rows) {
        const canary = canaryOf(sent.get(id)?.key ?? '');
        if (canary !== undefined && bytes.includes(JSON.stringify(canary))) opened += 1;
      }
    }
    return {
      messages: sent.size,
      pairs,
      delivered,
      receipted,
      opened,
      refused,
      latencies: latencies.sort((a, b) => a - b),
    };
  }

  private members(): Member[] {
    return [...this.clients.keys()];
  }

  private async countRefusals(client: pg.Client, refused: Record<string, number>): Promise<void> {
    const { rows } = await client.query<{ code: string; n: string }>(
      `SELECT r.errors -> 0 ->> 'code' AS code, count(*) AS n
         FROM idempotency i JOIN counted_keys USING (key)
              JOIN receipts r ON r.of_id = i.id AND r.result = 'REJECTED'
        WHERE r.member = ANY($1::text[]) GROUP BY 1`,
      [this.members()],
    );
    for (const { code, n } of rows) refused[code] = (refused[code] ?? 0) + Number(n);
  }
}
