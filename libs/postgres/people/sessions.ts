import type { SessionStore, StoredSession } from '#exchange';
import { MINUTE } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';
import { CHANNEL } from './subscriptions-signals.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly role: string;
  readonly shown_name: string | null;
  readonly expires_at: number;
}

const ADD: SqlStatement = {
  name: 'add-session',
  text: `
WITH gone AS (DELETE FROM sessions WHERE expires_at <= $7::bigint)
INSERT INTO sessions (id, name, unit, role, shown_name, expires_at, seen_at) VALUES ($1, $2, $3, $4, $5, $6::bigint, $7::bigint)`,
};

/** A screen asks several times a second; the row is written once a minute. */
const SEE: SqlStatement = {
  name: 'see-session',
  text: `
WITH seen AS (
  UPDATE sessions SET seen_at = $2::bigint
  WHERE id = $1 AND expires_at > $2::bigint AND seen_at > $3::bigint AND seen_at < $2::bigint - ${MINUTE}
)
SELECT id, name, unit, role, shown_name, expires_at FROM sessions
WHERE id = $1 AND expires_at > $2::bigint AND seen_at > $3::bigint`,
};

const HAS: SqlStatement = {
  name: 'has-session',
  text: 'SELECT FROM sessions WHERE id = $1 AND expires_at > $2::bigint AND seen_at > $3::bigint',
};

/** Streams of the session end at once. */
const END: SqlStatement = {
  name: 'end-session',
  text: `DELETE FROM sessions WHERE id = $1 RETURNING pg_notify('${CHANNEL}', 'S ' || id)`,
};

export function sessionStore({ db }: Context): SessionStore {
  return {
    addSession: async ({ id, name, unit, role, shownName, expiresAt }, now) => {
      await db.run(ADD, [id, name, unit, role, shownName, expiresAt, now]);
    },
    seeSession: async (id, now, seenAfter) => {
      const [row] = await db.run<Row>(SEE, [id, now, seenAfter]);
      return row === undefined ? undefined : read(row);
    },
    hasSession: async (id, now, seenAfter) => (await db.run(HAS, [id, now, seenAfter])).length > 0,
    endSession: async (id) => {
      await db.run(END, [id]);
    },
  };
}

function read({ id, name, unit, role, shown_name, expires_at }: Row): StoredSession {
  return { id, name, unit, role, shownName: shown_name, expiresAt: expires_at };
}
