import {
  MOST_MATCHES,
  waitingFirst,
  type Conflict,
  type ConflictStore,
  type IdentityClaim,
  type StoredMessage,
} from '#exchange';
import { HsuError, refKey, type MessageRef, type Unit } from '#kernel';
import { READING } from '#lookup';
import { claimCleared, cleared as clearings, withCleared } from './cleared.js';
import { claimListed } from './listed.js';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { keysOf } from '../sql/keys.js';
import { HELD_BACK, OTHER_READING } from './reread-identities.js';

/** A message about to be stored, with what it says of an identity. */
export interface Claimed {
  readonly message: StoredMessage;
  readonly identity: IdentityClaim | null;
}

/**
 * Two lists of units as one: a later message of a conversation that goes to fewer units takes the person out of no
 * other unit's hands.
 */
const bothUnits = (table: string): string =>
  `ARRAY(SELECT unnest(${table}.units) UNION SELECT unnest(excluded.units) ORDER BY 1)`;

/** Several messages of one conversation in one transaction are one row. */
const CLAIM: SqlStatement = {
  name: 'claim-identity',
  text: `
INSERT INTO identity_tokens (token, side, member, id, units, reading)
SELECT token, side, member, id, coalesce(array_agg(DISTINCT u.unit) FILTER (WHERE u.unit IS NOT NULL), '{}'), ${String(READING)}
FROM json_to_recordset($1::json) AS t(token text, side text, member text, id uuid, units text[]) LEFT JOIN LATERAL unnest(t.units) AS u(unit) ON true
GROUP BY token, side, member, id ORDER BY token, side, id, member
ON CONFLICT (token, side, id, member) DO UPDATE SET units = ${bothUnits('identity_tokens')}, reading = excluded.reading`,
};

/**
 * Held to the end of a transaction that claims identities, and taken before it locks anything that another of them may
 * hold. Neither of two transactions sees tokens that the other has not committed, so an alert and a victim stored at
 * the same moment would never meet: who is sought waits for all others. Victims wait for no victim; a list waits for
 * those of its persons whose own referrals take over from it.
 */
const ALONE = lock('pg_advisory_xact_lock');
const SHARED = lock('pg_advisory_xact_lock_shared');

function lock(how: string): SqlStatement {
  return { name: `claim-${how}`, text: `SELECT ${how}(hashtext('identities'))` };
}

/** Before `claimIdentities`, in the same transaction. */
export async function awaitIdentities(tx: Transaction, claimed: readonly Claimed[]): Promise<void> {
  const live = claimed.filter(isLive).filter(({ identity }) => identity?.side !== 'CLEARED');
  if (live.length === 0) return;
  const isAlone = live.some(({ identity }) => identity?.side === 'SOUGHT' || identity?.listed !== undefined);
  await tx.run(isAlone ? ALONE : SHARED, []);
}

/** Only live messages: an exercise never meets a person (INV-18). */
function isLive({ message, identity }: Claimed): boolean {
  return identity !== null && message.status === 'ACTUAL';
}

/** Sees the tokens of the statement before, and of every transaction that `awaitIdentities` has waited for. */
const MATCH: SqlStatement = {
  name: 'match-identity',
  text: `
INSERT INTO conflicts (sought_member, sought, protected_member, protected, units, at, state)
SELECT s.member, s.id, p.member, p.id, coalesce(array_agg(DISTINCT u.unit) FILTER (WHERE u.unit IS NOT NULL), '{}'), $2::bigint, 'OPEN'
FROM unnest($1::text[]) AS t(token)
CROSS JOIN LATERAL (SELECT member, id FROM identity_tokens WHERE token = t.token AND side = 'SOUGHT' OFFSET 0) s
CROSS JOIN LATERAL (SELECT member, id, units FROM identity_tokens WHERE token = t.token AND side = 'PROTECTED'
  UNION ALL SELECT member, id, units FROM listed_tokens WHERE token = t.token OFFSET 0) p
LEFT JOIN LATERAL unnest(p.units) AS u(unit) ON true
GROUP BY s.member, s.id, p.member, p.id
ON CONFLICT (sought, sought_member, protected, protected_member) DO UPDATE SET units = ${bothUnits('conflicts')}
WHERE NOT conflicts.units @> excluded.units`,
};

export async function claimIdentities(tx: Transaction, all: readonly Claimed[], now: number): Promise<void> {
  await claimCleared(tx, all.filter(isLive));
  const claimed = all.filter(({ identity }) => identity?.side !== 'CLEARED');
  const rows = claimed.filter(isLive).flatMap(({ message: { conversation }, identity }) =>
    identity === null
      ? []
      : identity.tokens.map((token) => ({
          token,
          side: identity.side,
          ...conversation,
          units: identity.units,
        })),
  );
  if (rows.length > 0) await tx.run(CLAIM, [JSON.stringify(rows)]);
  const listed = await claimListed(tx, claimed.filter(isLive));
  const tokens = new Set([...rows.map(({ token }) => token), ...listed]);
  if (tokens.size > 0) await tx.run(MATCH, [[...tokens], now]);
}

interface Row {
  readonly sought_member: string;
  readonly sought: string;
  readonly protected_member: string;
  readonly protected: string;
  readonly units: Unit[];
  readonly at: number;
  readonly state: Conflict['state'];
}

const MATCHES: SqlStatement = {
  name: 'matches',
  text: `
SELECT member, id, at FROM (
  SELECT sought_member AS member, sought AS id, at FROM conflicts WHERE at >= $1::bigint
  ORDER BY at DESC, sought DESC, sought_member DESC LIMIT ${MOST_MATCHES}) m ORDER BY at, id, member`,
};

/**
 * A person whom an authority found not to be a victim is protected no more; the exit of INV-01 is that signed decision.
 */
const cleared = (id: string, member: string): string => `EXISTS (
  SELECT FROM conversations c CROSS JOIN LATERAL json_array_elements(c.standing -> 'lifecycles') l
  WHERE c.id = ${id} AND c.member = ${member} AND l ->> 'lifecycle' = 'victim' AND l ->> 'state' = 'NOT_A_VICTIM' OFFSET 0)`;

/**
 * An alert that was withdrawn asks nobody any more. Said here, before any LIMIT: a heap of withdrawn alerts hides none
 * that still asks.
 */
const LIVE = `NOT ${cleared('f.protected', 'f.protected_member')} AND NOT EXISTS (
  SELECT FROM conversations c WHERE c.id = f.sought AND c.member = f.sought_member AND c.standing ->> 'open' = 'false' OFFSET 0)`;

const FIELDS = 'f.sought_member, f.sought, f.protected_member, f.protected, f.units, f.at, f.state';

const ORDER = 'f.at, f.sought_member, f.sought, f.protected_member, f.protected';
const list = (part: string): string => `
SELECT ${FIELDS} FROM conflicts f
WHERE f.units @> ARRAY[$1::text] AND ${part} AND ${LIVE}
  AND ($3::bigint IS NULL OR (${ORDER}) < ($3::bigint, $4::text, $5::uuid, $6::text, $7::uuid))
ORDER BY ${ORDER.replaceAll(',', ' DESC,')} DESC LIMIT $2`;
const PARTS = {
  WAITING: { name: 'conflicts-open', text: list(`f.state = 'OPEN'`) },
  DONE: { name: 'conflicts-decided', text: list(`f.state <> 'OPEN'`) },
} as const satisfies Record<string, SqlStatement>;
const ONE: SqlStatement = {
  name: 'conflict',
  text: `
SELECT ${FIELDS} FROM conflicts f
WHERE f.sought = $1::uuid AND f.sought_member = $2 AND f.protected = $3::uuid AND f.protected_member = $4 AND ${LIVE}`,
};
const DECIDE: SqlStatement = {
  name: 'decide-conflict',
  text: `
UPDATE conflicts SET state = $5 WHERE sought = $1::uuid AND sought_member = $2 AND protected = $3::uuid AND protected_member = $4 AND state = 'OPEN'
RETURNING state`,
};
const HOLDERS: SqlStatement = {
  name: 'holders',
  text: `
SELECT i.units FROM unnest($1::text[]) AS t(token)
CROSS JOIN LATERAL (SELECT units FROM identity_tokens k WHERE k.token = t.token AND k.side = 'PROTECTED' AND NOT ${cleared('k.id', 'k.member')}
  UNION ALL SELECT units FROM listed_tokens l WHERE l.token = t.token OFFSET 0) i`,
};
const REFERRED: SqlStatement = {
  name: 'referred-by',
  text: `
SELECT t.token FROM unnest($1::text[]) AS t(token)
WHERE EXISTS (SELECT FROM identity_tokens k JOIN messages m ON m.id = k.id AND m.member = k.member
  JOIN conversations c ON c.id = k.id AND c.member = k.member
  WHERE k.token = t.token AND k.side = 'PROTECTED' AND m.own AND m.from_unit = $2 AND m.type = ANY($3::text[])
    AND c.standing ->> 'open' = 'true' AND NOT ${cleared('k.id', 'k.member')})`,
};
/** All of them while tokens of another reading are here: which of them mean a victim nobody can tell. */
const SUPPRESSED: SqlStatement = {
  name: 'suppressed',
  text: `
SELECT k.member, k.id FROM unnest($1::uuid[], $2::text[]) AS k(id, member) WHERE ${OTHER_READING}
UNION ALL
SELECT f.member, f.id FROM unnest($1::uuid[], $2::text[]) AS k(id, member) CROSS JOIN LATERAL (
  SELECT f.sought_member AS member, f.sought AS id FROM conflicts f
  WHERE f.sought = k.id AND f.sought_member = k.member AND f.state <> 'DIFFERENT' AND ${LIVE} OFFSET 0) f`,
};

export function conflictStore({ db }: Context): ConflictStore {
  return {
    conflicts: (unit, limit, after) =>
      waitingFirst(after, limit, async (part, key, most) => {
        const values = [unit, most, ...(key === undefined ? NOWHERE : placeOf(key))];
        return (await db.run<Row & Record<string, unknown>>(PARTS[part], values)).map(conflictOf);
      }),
    conflict: async (id) => {
      const key = keyOf(id);
      const [row] = key === undefined ? [] : await db.run<Row & Record<string, unknown>>(ONE, key);
      return row && conflictOf(row);
    },
    setDifferent: (id) => decideConflict(db, id, 'DIFFERENT'),
    holders: (tokens) => holders(db, tokens),
    referredBy: async (unit, opened, tokens) =>
      tokens.length === 0
        ? []
        : (await db.run<{ readonly token: string }>(REFERRED, [[...tokens], unit, [...opened]])).map(
            ({ token }) => token,
          ),
    matches: async (since) =>
      (await db.run<Ref & { readonly at: number }>(MATCHES, [since])).map(({ member, id, at }) => ({
        alert: { member, id },
        at,
      })),
    cleared: (tokens, now) => clearings(db, tokens, now),
    withCleared: (alerts) => withCleared(db, alerts),
    suppressed: async (alerts) => {
      const rows = await db.run<Ref>(SUPPRESSED, keysOf(alerts));
      return [...new Map(rows.map(({ member, id }) => [refKey({ member, id }), { member, id }])).values()];
    },
  };
}

/** Whether the decision is the first on its conflict; then it counts. */
export async function decideConflict(
  db: Pick<Transaction, 'run'>,
  id: string,
  state: 'CHALLENGED' | 'DIFFERENT',
): Promise<boolean> {
  const key = keyOf(id);
  return key !== undefined && (await db.run(DECIDE, [...key, state])).length > 0;
}

/**
 * Units that hold a victim with a token in common. In a transaction, after `awaitIdentities`.
 * @throws HsuError E-UNAVAILABLE while tokens of another reading are here: no alert goes out that may mean a victim
 */
export async function holders(
  db: Pick<Transaction, 'run'>,
  tokens: readonly string[],
): Promise<readonly Unit[]> {
  const [held] = await db.run<{ readonly other: boolean }>(HELD_BACK, []);
  if (held?.other !== false)
    throw new HsuError(
      'E-UNAVAILABLE',
      'the identities that are held here are being read anew; try again later',
    );
  const rows = await db.run<{ readonly units: readonly Unit[] }>(HOLDERS, [[...tokens]]);
  return [...new Set(rows.flatMap(({ units }) => units))];
}

type Ref = MessageRef & Record<string, unknown>;

function conflictOf(row: Row): Conflict {
  const { sought_member, sought, protected_member, protected: held, units, at, state } = row;
  return {
    id: `${sought_member}.${sought}.${protected_member}.${held}`,
    sought: { member: sought_member, id: sought },
    protected: { member: protected_member, id: held },
    units,
    at,
    state,
  };
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const ID = new RegExp(`^([A-Z]{2})\\.(${UUID})\\.([A-Z]{2})\\.(${UUID})$`);

const NOWHERE = [null, null, null, null, null];

/** The values of `ORDER` in the key of `conflictPlace`. */
function placeOf(key: string): readonly string[] {
  const dot = key.indexOf('.');
  const [, soughtMember = '', sought = '', member = '', held = ''] = ID.exec(key.slice(dot + 1)) ?? [];
  return [key.slice(0, dot), soughtMember, sought, member, held];
}

function keyOf(id: string): readonly string[] | undefined {
  const [, soughtMember, sought, member, held] = ID.exec(id) ?? [];
  return soughtMember === undefined ? undefined : [sought ?? '', soughtMember, held ?? '', member ?? ''];
}
