import { READING } from '#lookup';
import type { SqlStatement } from '../sql/database.js';

const TABLES = ['identity_tokens', 'listed_tokens', 'cleared_tokens'] as const;
const NOW = String(READING);

/** Whether a token of another reading is here: it meets none of this one's. */
export const OTHER_READING = TABLES.flatMap((table) =>
  ['<', '>'].map((than) => `EXISTS (SELECT FROM ${table} WHERE reading ${than} ${NOW})`),
).join(' OR ');

export const HELD_BACK: SqlStatement = { name: 'held-back', text: `SELECT ${OTHER_READING} AS other` };

/** Whether tokens of a reading before this one are here. */
export const OLD: SqlStatement = {
  name: 'old-tokens',
  text: `SELECT ${TABLES.map((table) => `EXISTS (SELECT FROM ${table} WHERE reading < ${NOW})`).join(' OR ')} AS old`,
};

export const BEGIN: SqlStatement = {
  name: 'begin-reread',
  text: `INSERT INTO identity_rereads (reading, member, id) VALUES (${NOW}, '', '00000000-0000-0000-0000-000000000000') ON CONFLICT DO NOTHING`,
};
/** Whoever else rereads waits here, and goes on behind what this one has done. */
export const PLACE: SqlStatement = {
  name: 'reread-place',
  text: `SELECT member, id FROM identity_rereads WHERE reading = ${NOW} FOR UPDATE`,
};
export const MOVE: SqlStatement = {
  name: 'move-reread',
  text: `UPDATE identity_rereads SET id = $1::uuid, member = $2 WHERE reading = ${NOW}`,
};
export const END: SqlStatement = {
  name: 'end-reread',
  text: `DELETE FROM identity_rereads WHERE reading <= ${NOW}`,
};

/** A conversation of which tokens were made anew needs the old ones no more. */
export const DROP_OLD: readonly SqlStatement[] = [
  dropOld('identity_tokens', ['id', 'member', 'side']),
  dropOld('listed_tokens', ['id', 'member', 'person']),
  dropOld('cleared_tokens', ['message_id', 'message_member']),
];

function dropOld(table: (typeof TABLES)[number], key: readonly string[]): SqlStatement {
  const same = key.map((column) => `o.${column} = n.${column}`).join(' AND ');
  return {
    name: `drop-old-${table}`,
    text: `
DELETE FROM ${table} o USING (SELECT DISTINCT ${key.join(', ')} FROM ${table} WHERE reading = ${NOW}) n
WHERE o.reading < ${NOW} AND ${same}`,
  };
}

/** What nothing was made of anew, for what it was made of is gone: compared as it is, and counted. */
export const KEEP_OLD: readonly SqlStatement[] = TABLES.map((table) => ({
  name: `keep-old-${table}`,
  text: `
WITH k AS (UPDATE ${table} SET reading = ${NOW} WHERE reading < ${NOW} RETURNING 1) SELECT count(*) AS kept FROM k`,
}));
