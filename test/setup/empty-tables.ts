import type pg from 'pg';

/** Whose database it is and how far its schema came. */
const KEPT = ['gateway', 'migrations'];

/** Leaves a store's database as it was when it had just been made. `client` is its owner. */
export async function emptyTables(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL($1)`,
    [KEPT],
  );
  await client.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')} RESTART IDENTITY`);
}
