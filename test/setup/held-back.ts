import { databaseClient } from './gateways.js';
import type { TestNetwork } from './exchanges.js';

/**
 * Nothing that comes in is taken in by this member while this holds, though what goes out goes: the first statement of
 * taking in a record moves its offset, and waits for this lock. So two people can write at one moment, each without the
 * other's last word. Returns its end.
 */
export async function holdIncoming(network: TestNetwork, member: string): Promise<() => Promise<void>> {
  const client = await databaseClient(network, member);
  await client.query('BEGIN');
  await client.query('LOCK TABLE offsets IN SHARE MODE');
  return async () => {
    await client.query('ROLLBACK');
    await client.end();
  };
}
