import { describe, expect, it } from '@jest/globals';
import { readFileSync, statSync } from 'node:fs';
import pg from 'pg';
import type { Database } from '../../apps/network/index.js';
import { freshDatabase, postgresAdministrator } from '../setup/network.js';
import { connectionTo } from '../setup/connection.js';

async function query(database: Database, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connectionTo(database));
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe("a member's database", () => {
  it('is open to its own role', async () => {
    const mine = await freshDatabase();
    await query(mine, 'CREATE TABLE t (n integer)');
    await query(mine, 'INSERT INTO t VALUES (1)');
    expect(await query(mine, 'SELECT n FROM t')).toEqual([{ n: 1 }]);
  });

  it("is closed to another member's role, as is the administrator's", async () => {
    const [mine, theirs] = [await freshDatabase(), await freshDatabase()];
    for (const database of [theirs.database, 'postgres', 'template1']) {
      await expect(query({ ...mine, database }, 'SELECT 1')).rejects.toThrow(
        /permission denied for database/,
      );
    }
  });

  it('asks for the password, which only its owner can read', async () => {
    const mine = await freshDatabase();
    const { passwordFile } = await freshDatabase();
    await expect(query({ ...mine, passwordFile }, 'SELECT 1')).rejects.toThrow(
      /password authentication failed/,
    );
    expect(statSync(mine.passwordFile).mode & 0o077).toBe(0);
  });

  it('gives its role no power over the cluster', async () => {
    const mine = await freshDatabase();
    const [role] = await query(
      mine,
      'SELECT rolsuper, rolcreaterole, rolcreatedb, rolreplication FROM pg_roles WHERE rolname = current_user',
    );
    expect(Object.values(role ?? {})).toEqual([false, false, false, false]);
    await expect(query(mine, "COPY (SELECT 1) TO PROGRAM 'true'")).rejects.toThrow(/permission denied/);
  });
});

describe('the database server', () => {
  it.each([
    ['fsync', 'on'],
    ['synchronous_commit', 'on'],
    ['full_page_writes', 'on'],
    ['max_connections', '150'],
    ['listen_addresses', '127.0.0.1'],
    ['password_encryption', 'scram-sha-256'],
    ['data_checksums', 'on'],
  ])('runs with %s = %s', async (name, value) => {
    expect(await query(postgresAdministrator, `SHOW ${name}`)).toEqual([{ [name]: value }]);
  });

  it('writes no statement text to its log, which may hold a person', async () => {
    const mine = await freshDatabase();
    await expect(query(mine, "SELECT 'canary-nightingale'::integer")).rejects.toThrow();
    await expect(query(mine, 'SELECT "canary-nightingale"')).rejects.toThrow();
    expect(readFileSync(postgresLog(), 'utf8')).not.toContain('canary-nightingale');
  });

  it('has the extensions that searching by name needs', async () => {
    const available = await query(postgresAdministrator, 'SELECT name FROM pg_available_extensions');
    expect(available.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['pg_trgm', 'unaccent', 'fuzzystrmatch']),
    );
  });
});

function postgresLog(): string {
  return postgresAdministrator.passwordFile.replace('administrator-password', 'postgres.log');
}
