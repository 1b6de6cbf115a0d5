import type { IdentityClaim, StoredMessage, StoredPart } from '#exchange';
import { refKey, type MessageRef } from '#kernel';
import type { Selectable } from 'kysely';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { keysOf } from '../sql/keys.js';
import { PATIENT } from '../sql/time-limits.js';
import type { PartTable } from '../schema/tables.js';
import { awaitIdentities, claimIdentities, type Claimed } from '../rows/conflicts.js';
import { MESSAGE_COLUMNS, messageOf, partOf, type MessageColumns } from '../rows/message-rows.js';
import { BEGIN, DROP_OLD, END, KEEP_OLD, MOVE, OLD, PLACE } from '../rows/reread-identities.js';
import type { ToldReading } from './told-reading.js';

/** Of a message that is stored, with its parts in clear, what it says of an identity by today's reading. */
export type ClaimAnew = (
  message: StoredMessage,
  own: boolean,
  parts: readonly StoredPart[],
) => IdentityClaim | null;

const BATCH = 100;

const NEXT: SqlStatement = {
  name: 'next-to-reread',
  text: `
SELECT own, ${MESSAGE_COLUMNS.join(', ')} FROM messages
WHERE (id, member) > ($1::uuid, $2) AND status = 'ACTUAL' AND type = ANY($3::text[]) ORDER BY id, member LIMIT ${String(BATCH)}`,
};
const PARTS: SqlStatement = {
  name: 'parts-to-reread',
  text: `
SELECT p.id, p.member, p.part, p.units, p.commitment, p.bytes FROM unnest($1::uuid[], $2::text[]) AS k(id, member)
CROSS JOIN LATERAL (SELECT * FROM parts WHERE id = k.id AND member = k.member OFFSET 0) p`,
};

/**
 * Makes every token of an identity anew where a reading before this one made them: in the order in which the messages
 * were written, as when they were stored, so that lists hand their persons over again and each alert meets each victim
 * by the new tokens. Until it is done alerts are held back (`SUPPRESSED`) and own ones are refused. Replicas share the
 * work: each takes the next messages behind the place that all of them move; a crash goes on there.
 * @param types kinds that say something of an identity
 */
export async function rereadIdentities(
  context: Context,
  types: readonly string[],
  claim: ClaimAnew,
  now: number,
  told: ToldReading,
): Promise<void> {
  const { db } = context;
  let done = 0;
  for (;;) {
    const [found] = await db.run<{ old: boolean }>(OLD, []);
    if (found?.old !== true) return;
    await db.run(BEGIN, []);
    const read = await db.transaction((tx) => rereadNext(tx, context, types, claim, now), PATIENT);
    if (read === undefined) continue;
    done += read.count;
    const { kept } = read;
    told({ of: 'PERSONS', done, isComplete: kept !== undefined, ...(kept === undefined ? {} : { kept }) });
  }
}

/** Undefined: another replica has ended it meanwhile. `kept`: this was the last page. */
async function rereadNext(
  tx: Transaction,
  { content }: Context,
  types: readonly string[],
  claim: ClaimAnew,
  now: number,
): Promise<{ readonly count: number; readonly kept?: number } | undefined> {
  const [place] = await tx.run<MessageRef & Record<string, unknown>>(PLACE, []);
  if (place === undefined) return undefined;
  const rows = await tx.run<MessageColumns & { own: boolean } & Record<string, unknown>>(NEXT, [
    place.id,
    place.member,
    [...types],
  ]);
  const keys = keysOf(rows);
  const parts = await tx.run<MessageRef & Selectable<PartTable> & Record<string, unknown>>(PARTS, [...keys]);
  const partsOf = Map.groupBy(parts, refKey);
  const claimed: Claimed[] = [];
  for (const row of rows) {
    const message = await messageOf(content, row);
    const held = await Promise.all((partsOf.get(refKey(row)) ?? []).map((part) => partOf(content, part)));
    claimed.push({ message, identity: claim(message, row.own, held) });
  }
  await awaitIdentities(tx, claimed);
  // One after another: what a list hands over hangs on what was written before it.
  for (const one of claimed) await claimIdentities(tx, [one], now);
  const last = rows.at(-1);
  if (rows.length === BATCH && last !== undefined) {
    await tx.run(MOVE, [last.id, last.member]);
    return { count: rows.length };
  }
  for (const statement of DROP_OLD) await tx.run(statement, []);
  let kept = 0;
  for (const statement of KEEP_OLD) kept += (await tx.run<{ kept: number }>(statement, []))[0]?.kept ?? 0;
  await tx.run(END, []);
  return { count: rows.length, kept };
}
