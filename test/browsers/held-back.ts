import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import type { GatewayConfig } from '#config';
import type { GatewayProcess } from '../setup/gateways.js';

/**
 * Nothing that comes in is taken in while this holds, though what goes out goes: the first statement of taking in a record moves its
 * offset, and waits for this lock. So two people can write at one moment, each without the other's last word. Returns its end.
 */
export async function holdIncoming({ logFile }: GatewayProcess): Promise<() => Promise<void>> {
  const { database } = JSON.parse(
    readFileSync(join(dirname(logFile), 'gateway.json'), 'utf8'),
  ) as GatewayConfig;
  const { passwordFile, ...place } = database;
  const client = new pg.Client({ ...place, password: readFileSync(passwordFile, 'utf8') });
  await client.connect();
  await client.query('BEGIN');
  await client.query('LOCK TABLE offsets IN SHARE MODE');
  return async () => {
    await client.query('ROLLBACK');
    await client.end();
  };
}
