import { HsuError } from '#kernel';
import type { Idempotency, Submission, SubmitOutcome } from '#exchange';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';

type Row = Record<string, unknown>;

/** In key order: two batches with the same keys wait for each other in one direction only. */
const TAKE_KEYS: SqlStatement = {
  name: 'take-keys',
  text: `
INSERT INTO idempotency (caller, key, request, id, at)
SELECT caller, key, request, id, $2::bigint FROM json_to_recordset($1::json) AS k(caller text, key text, request text, id uuid)
ORDER BY caller, key ON CONFLICT DO NOTHING RETURNING caller, key`,
};

const READ_KEYS: SqlStatement = {
  name: 'read-keys',
  text: `
SELECT i.* FROM unnest($1::text[], $2::text[]) AS k(caller, key) CROSS JOIN LATERAL (
  SELECT caller, key, request, id FROM idempotency WHERE caller = k.caller AND key = k.key OFFSET 0) i`,
};

/** Takes the keys that are free. What the entries that get none are told: what their key was used for. */
export async function takeKeys(
  tx: Transaction,
  batch: readonly Submission[],
  now: number,
): Promise<Map<Submission, SubmitOutcome>> {
  const first = new Map<string, Idempotency & { readonly id: string }>();
  for (const { idempotency, message } of batch)
    if (idempotency !== null && !first.has(nameOf(idempotency)))
      first.set(nameOf(idempotency), { ...idempotency, id: message.ref.id });
  const told = new Map<Submission, SubmitOutcome>();
  if (first.size === 0) return told;
  const taken = await takeFree(tx, first, now);
  for (const one of batch) {
    const { idempotency, message } = one;
    if (idempotency === null) continue;
    const row = first.get(nameOf(idempotency));
    if (row === undefined) throw new HsuError('E-INTERNAL', 'an idempotency key vanished');
    if (row.id !== message.ref.id || !taken.has(nameOf(idempotency)))
      told.set(one, outcomeOf(row, idempotency.request, message.ref.member));
  }
  return told;
}

/** The names of the keys that were free; of the others, `keys` holds what they were used for from here on. */
async function takeFree(
  tx: Transaction,
  keys: Map<string, Idempotency & { readonly id: string }>,
  now: number,
): Promise<ReadonlySet<string>> {
  const asked = [...keys.values()];
  const taken = new Set(
    (await tx.run<Idempotency & Row>(TAKE_KEYS, [JSON.stringify(asked), now])).map(nameOf),
  );
  const earlier = asked.filter((key) => !taken.has(nameOf(key)));
  if (earlier.length > 0) for (const row of await readKeys(tx, earlier)) keys.set(nameOf(row), row);
  return taken;
}

/**
 * Takes a key for an approval: its id, or that of the first under the same key and request. Undefined: it was used for
 * another.
 */
export async function takeKey(
  tx: Transaction,
  idempotency: Idempotency,
  id: string,
  now: number,
): Promise<string | undefined> {
  const keys = new Map([[nameOf(idempotency), { ...idempotency, id }]]);
  await takeFree(tx, keys, now);
  const row = keys.get(nameOf(idempotency));
  return row?.request === idempotency.request ? row.id : undefined;
}

export async function replay(
  { db, member }: Context,
  caller: string,
  key: string,
  request: string,
): Promise<SubmitOutcome | undefined> {
  const [row] = await readKeys(db, [{ caller, key }]);
  return row && outcomeOf(row, request, member);
}

async function readKeys(
  db: Pick<Transaction, 'run'>,
  keys: readonly Pick<Idempotency, 'caller' | 'key'>[],
): Promise<readonly (Idempotency & { readonly id: string })[]> {
  return db.run<Idempotency & { readonly id: string } & Row>(READ_KEYS, [
    keys.map(({ caller }) => caller),
    keys.map(({ key }) => key),
  ]);
}

function outcomeOf(
  row: Idempotency & { readonly id: string },
  request: string,
  member: string,
): SubmitOutcome {
  return row.request === request
    ? { outcome: 'REPLAY', ref: { member, id: row.id } }
    : { outcome: 'CONFLICT' };
}

function nameOf({ caller, key }: Pick<Idempotency, 'caller' | 'key'>): string {
  return JSON.stringify([caller, key]);
}
