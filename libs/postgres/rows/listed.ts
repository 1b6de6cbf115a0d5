import type { IdentityClaim, StoredMessage } from '#exchange';
import type { Unit } from '#kernel';
import { READING } from '#lookup';
import type { SqlStatement, Transaction } from '../sql/database.js';

const KEEP: SqlStatement = {
  name: 'keep-listed',
  text: `
INSERT INTO listed_tokens (token, person, member, id, units, reading)
SELECT DISTINCT ON (token, person, id, member) token, person, member, id, units, ${String(READING)}
FROM json_to_recordset($1::json) AS t(token text, person uuid, member text, id uuid, units text[])
ORDER BY token, person, id, member ON CONFLICT (token, person, id, member) DO UPDATE SET reading = excluded.reading`,
};

/** An id begins with the ms in which it was drawn (RFC 9562 section 5.7). */
const notBefore = (one: string, other: string): string =>
  `left(${one}.id::text, 13) >= left(${other}.id::text, 13)`;

/** Referrals of listed persons that came before their list: they were written after it and share a token with it. */
const EARLY: SqlStatement = {
  name: 'early-referrals',
  text: `
SELECT DISTINCT l.person, k.member, k.id, k.units
FROM unnest($1::uuid[], $2::text[]) AS t(id, member) JOIN listed_tokens l ON l.id = t.id AND l.member = t.member
JOIN identity_tokens k ON k.token = l.token AND k.side = 'PROTECTED' AND k.member = l.member AND ${notBefore('k', 'l')}
JOIN persons p ON p.person = l.person AND p.status = 'ACTUAL' AND p.id = k.id AND p.member = k.member`,
};

/** A referral takes over from lists of its own member alone, and from those that were written before it. */
const MOVE: SqlStatement = {
  name: 'move-listed',
  text: `
WITH moved AS (
  DELETE FROM listed_tokens l
  USING json_to_recordset($1::json) AS o(person uuid, member text, id uuid, units text[])
  WHERE l.person = o.person AND l.member = o.member AND ${notBefore('o', 'l')}
  RETURNING l.token, l.member, l.id AS list, o.id, o.units, l.reading
), kept AS (
  INSERT INTO identity_tokens (token, side, member, id, units, reading)
  SELECT DISTINCT ON (token, id, member) token, 'PROTECTED', member, id, units, reading FROM moved
  ORDER BY token, id, member, reading DESC
  ON CONFLICT (token, side, id, member) DO UPDATE SET reading = greatest(identity_tokens.reading, excluded.reading)
)
SELECT token, member, list, id, units FROM moved`,
};

const MET = `
FROM json_to_recordset($1::json) AS m(token text, member text, list uuid, id uuid, units text[])
CROSS JOIN LATERAL (SELECT member, id FROM identity_tokens WHERE token = m.token AND side = 'SOUGHT' OFFSET 0) s`;

/** What was decided of an alert and the list holds for the person's own referral. */
const INHERIT: SqlStatement = {
  name: 'inherit-conflicts',
  text: `
INSERT INTO conflicts (sought_member, sought, protected_member, protected, units, at, state)
SELECT DISTINCT ON (f.sought, f.sought_member, m.id, m.member)
  f.sought_member, f.sought, m.member, m.id, m.units, f.at, f.state ${MET}
JOIN conflicts f ON f.sought = s.id AND f.sought_member = s.member AND f.protected = m.list AND f.protected_member = m.member
ON CONFLICT DO NOTHING`,
};

/** The list asks nobody any more about an alert that meets none of those who are left in it. */
const DROP: SqlStatement = {
  name: 'drop-listed-conflicts',
  text: `
DELETE FROM conflicts f USING (SELECT DISTINCT s.id, s.member, m.list, m.member AS lister ${MET}) d
WHERE f.sought = d.id AND f.sought_member = d.member AND f.protected = d.list AND f.protected_member = d.lister
  AND NOT EXISTS (SELECT FROM listed_tokens l JOIN identity_tokens k
    ON k.token = l.token AND k.side = 'SOUGHT' AND k.id = f.sought AND k.member = f.sought_member
    WHERE l.id = f.protected AND l.member = f.protected_member)`,
};

interface Claimed {
  readonly message: StoredMessage;
  readonly identity: IdentityClaim | null;
}

interface Own extends Record<string, unknown> {
  readonly person: string;
  readonly member: string;
  readonly id: string;
  readonly units: readonly Unit[];
}

/**
 * Keeps what lists claim of live messages about to be stored, and gives each person who has a referral of her own over
 * to that one. The tokens that were kept.
 */
export async function claimListed(
  tx: Pick<Transaction, 'run'>,
  claimed: readonly Claimed[],
): Promise<readonly string[]> {
  const rows = claimed.flatMap(({ message: { conversation }, identity }) =>
    (identity?.listed ?? []).flatMap(({ person, tokens, units }) =>
      tokens.map((token) => ({ token, person, ...conversation, units })),
    ),
  );
  if (rows.length > 0) await tx.run(KEEP, [JSON.stringify(rows)]);
  await giveOver(
    tx,
    claimed.flatMap(({ message: { conversation }, identity }) =>
      identity?.person === undefined
        ? []
        : [{ person: identity.person, ...conversation, units: identity.units }],
    ),
  );
  if (rows.length > 0) {
    const lists = claimed.flatMap(({ message, identity }) =>
      identity?.listed === undefined ? [] : [message.conversation],
    );
    const keys = [lists.map(({ id }) => id), lists.map(({ member }) => member)];
    await giveOver(tx, await tx.run<Own>(EARLY, keys));
  }
  return rows.map(({ token }) => token);
}

async function giveOver(tx: Pick<Transaction, 'run'>, own: readonly Own[]): Promise<void> {
  if (own.length === 0) return;
  const moved = await tx.run(MOVE, [JSON.stringify(own)]);
  if (moved.length === 0) return;
  for (const step of [INHERIT, DROP]) await tx.run(step, [JSON.stringify(moved)]);
}
