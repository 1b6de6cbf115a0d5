import {
  isLive,
  lookedUpTypes,
  lookupAlertOf,
  type LiveStanding,
  type LookupStanding,
  type StoredMessage,
} from '#exchange';
import { refKey, type MessageRef } from '#kernel';
import { packHashes } from '#finding';
import { exactKeys, READING, readTerm } from '#lookup';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { keysOf } from '../sql/keys.js';
import { MESSAGE_COLUMNS, messageOf, type MessageColumns } from './message-rows.js';

const DROP: SqlStatement = {
  name: 'drop-lookup-terms',
  text: `
WITH d AS (
  DELETE FROM lookup_terms t USING unnest($1::uuid[], $2::text[]) AS k(id, member) WHERE t.id = k.id AND t.member = k.member
  RETURNING t.number, t.hashes)
INSERT INTO lookup_gone (number, at) SELECT number, $3::bigint FROM d WHERE hashes IS NOT NULL`,
};

/**
 * Alerts whose message in force is the one that is here already, as it is read today: only what is shown of them may
 * have changed.
 */
const SHOW: SqlStatement = {
  name: 'show-lookup-terms',
  text: `
UPDATE lookup_terms t SET held_back = s.held_back, expires_at = coalesce(s.expires_at, t.expires_at)
FROM json_to_recordset($1::json) AS s(id uuid, member text, message_id uuid, message_member text, held_back boolean, expires_at bigint)
WHERE t.id = s.id AND t.member = s.member AND t.message_id = s.message_id AND t.message_member = s.message_member
  AND t.reading = ${String(READING)}
RETURNING t.id, t.member`,
};

const IN_FORCE: SqlStatement = {
  name: 'messages-in-force',
  text: `
SELECT m.* FROM unnest($1::uuid[], $2::text[]) AS k(id, member) CROSS JOIN LATERAL (
  SELECT ${MESSAGE_COLUMNS.join(', ')} FROM messages WHERE id = k.id AND member = k.member AND type = ANY($3::text[]) OFFSET 0) m`,
};

const ADD: SqlStatement = {
  name: 'add-lookup-terms',
  text: `
INSERT INTO lookup_terms (id, member, message_id, message_member, held_back, expires_at, keys, hashes, from_year, to_year, alert, term, reading)
SELECT id, member, message_id, message_member, held_back, expires_at, keys, decode(hashes, 'base64'), from_year, to_year, alert, term, ${String(READING)}
FROM json_to_recordset($1::json) AS t(id uuid, member text, message_id uuid, message_member text,
  held_back boolean, expires_at bigint, keys text[], hashes text, from_year smallint, to_year smallint, alert json, term json)`,
};

/**
 * Brings what look-ups find of these conversations up to where they stand, in the transaction that changes them and
 * under their row locks. `stored`: messages that this transaction stores, before or after. A message in force that is
 * neither among them nor here yet is read from `messages`; so the order of arrival does not matter, nor what a crash
 * emptied.
 */
export async function projectLookup(
  tx: Transaction,
  { content }: Pick<Context, 'content'>,
  standings: readonly LookupStanding[],
  stored: readonly StoredMessage[],
  now: number,
): Promise<void> {
  const live = standings.filter(isLive);
  const gone = standings.filter((standing) => !isLive(standing) && standing.status === 'ACTUAL');
  const fresh = new Map(stored.map((message) => [refKey(message.ref), message]));
  const kept = live.filter(({ inForce }) => !fresh.has(refKey(inForce)));
  const here = new Set(kept.length === 0 ? [] : (await tx.run<MessageRef>(SHOW, [rowsOf(kept)])).map(refKey));
  const missing = kept.filter(({ ref }) => !here.has(refKey(ref)));
  for (const message of await inForce(tx, content, missing)) fresh.set(refKey(message.ref), message);
  const anew = live.filter(({ ref }) => !here.has(refKey(ref)));
  const dropped = [...gone, ...anew];
  if (dropped.length > 0) await tx.run(DROP, [...keysOf(dropped.map(({ ref }) => ref)), now]);
  const rows = anew.flatMap((standing) => termRows(standing, fresh.get(refKey(standing.inForce)), now));
  if (rows.length > 0) await tx.run(ADD, [JSON.stringify(rows)]);
}

async function inForce(
  tx: Transaction,
  content: Context['content'],
  standings: readonly LiveStanding[],
): Promise<readonly StoredMessage[]> {
  if (standings.length === 0) return [];
  const keys = keysOf(standings.map(({ inForce }) => inForce));
  const rows = await tx.run<MessageColumns>(IN_FORCE, [...keys, lookedUpTypes]);
  return Promise.all(rows.map((row) => messageOf(content, row)));
}

function rowsOf(standings: readonly LiveStanding[]): string {
  return JSON.stringify(
    standings.map((standing) => ({
      ...standing.ref,
      message_id: standing.inForce.id,
      message_member: standing.inForce.member,
      held_back: standing.heldBack,
      expires_at: standing.expiresAt,
    })),
  );
}

function termRows(standing: LiveStanding, message: StoredMessage | undefined, now: number) {
  const held = message && lookupAlertOf(message);
  // Where a conversation was folded by an earlier release, the message alone tells its end.
  const expiresAt = standing.expiresAt ?? (message?.expiresAt ? Date.parse(message.expiresAt) : null);
  if (held === undefined || (expiresAt ?? Infinity) <= now) return [];
  const { alert, terms } = held;
  return terms.map((one) => {
    const { term, name } = readTerm(one);
    return {
      ...standing.ref,
      message_id: alert.ref.id,
      message_member: alert.ref.member,
      held_back: standing.heldBack,
      expires_at: expiresAt,
      keys: exactKeys(term),
      hashes: name && Buffer.from(packHashes(name.hashes)).toString('base64'),
      from_year: name?.years?.[0] ?? null,
      to_year: name?.years?.[1] ?? null,
      alert,
      term,
    };
  });
}
