import {
  objectionsOf,
  type AlertObjection,
  type Found,
  type FoundAlert,
  type LookupEntry,
  type LookupStore,
  type Search,
} from '#exchange';
import { refKey, type MessageRef } from '#kernel';
import type { Term } from '#lookup';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';
import { tend } from './lookup-tending.js';
import { packBytes } from '../sql/packed-bytes.js';
import { keysOf } from '../sql/keys.js';
import { allEnded } from '../sql/all-ended.js';

const BUILT: SqlStatement = {
  name: 'lookup-built',
  text: 'SELECT EXISTS (SELECT FROM lookup_builds WHERE ready) AS built',
};

const FIELDS = 't.held_back, t.expires_at, t.alert, t.term';
const LIVE = '(t.expires_at IS NULL OR t.expires_at > $3::bigint)';

/** Those that share most keys first: more of the name, and the birth year. */
const BY_KEYS: SqlStatement = {
  name: 'lookup-by-keys',
  text: `
SELECT s.n, f.* FROM json_to_recordset($1::json) AS s(n integer, keys text[]) CROSS JOIN LATERAL (
  SELECT ${FIELDS} FROM lookup_terms t WHERE t.keys && s.keys AND ${LIVE}
  ORDER BY (SELECT count(*) FROM unnest(t.keys) AS k(key) WHERE k.key = ANY(s.keys)) DESC, t.id DESC LIMIT $2::integer) f`,
};

/** Below this two names are not like each other; the index counts the same runs of three letters. */
const ALIKE: SqlStatement = {
  name: 'lookup-likeness',
  text: `SELECT set_config('pg_trgm.similarity_threshold', '0.45', true)`,
};

const bySpelling = (name: string, narrowed: string): SqlStatement => ({
  name,
  text: `
SELECT s.n, f.* FROM json_to_recordset($1::json) AS s(n integer, keys text[], spelling text) CROSS JOIN LATERAL (
  SELECT ${FIELDS} FROM lookup_terms t WHERE t.name % s.spelling AND ${narrowed} ${LIVE}
  ORDER BY similarity(t.name, s.spelling) DESC, t.id DESC LIMIT $2::integer) f`,
});
const BY_SPELLING = bySpelling('lookup-by-spelling', '');
const BY_SPELLING_AND_KEYS = bySpelling('lookup-by-spelling-and-keys', 't.keys && s.keys AND');

const ALERTS: SqlStatement = {
  name: 'lookup-alerts',
  text: `
SELECT 0 AS n, f.* FROM unnest($1::uuid[], $2::text[]) AS k(id, member) CROSS JOIN LATERAL (
  SELECT ${FIELDS} FROM lookup_terms t WHERE t.id = k.id AND t.member = k.member AND ${LIVE}) f`,
};

const OBJECTIONS: SqlStatement = {
  name: 'alert-objections',
  text: `
SELECT c.member, c.id, json_agg(l.value) AS lifecycles
FROM unnest($1::uuid[], $2::text[]) AS k(id, member)
CROSS JOIN LATERAL (SELECT member, id, standing FROM conversations WHERE id = k.id AND member = k.member OFFSET 0) c
CROSS JOIN LATERAL json_array_elements(c.standing -> 'lifecycles') l WHERE l.value ->> 'lifecycle' = 'objection'
GROUP BY c.member, c.id`,
};

const LOG: SqlStatement = {
  name: 'log-lookups',
  text: `
INSERT INTO lookup_log (at, caller, unit, role, officer, purpose, kind, digest, verdict, results, query)
SELECT $3::bigint, caller, unit, role, officer, purpose, kind, digest, verdict, results, substring($2::bytea FROM start FOR size)
FROM json_to_recordset($1::json) AS l(caller text, unit text, role text, officer text, purpose text, kind text, digest text, verdict text,
  results json, start integer, size integer)`,
};

interface FoundRow {
  readonly n: number;
  readonly held_back: boolean;
  readonly expires_at: number | null;
  readonly alert: Omit<FoundAlert, 'heldBack' | 'expiresAt'>;
  readonly term: Term;
}

interface ObjectedRow extends MessageRef, Record<string, unknown> {
  readonly lifecycles: Parameters<typeof objectionsOf>[0]['lifecycles'];
}

type Numbered = Search & { readonly n: number };

export function lookupStore(context: Context): LookupStore {
  return {
    find: (searches, limit, now) => find(context, searches, limit, now),
    alerts: async (alerts, now) => {
      const rows = await context.db.run<FoundRow & Record<string, unknown>>(ALERTS, [
        ...keysOf(distinct(alerts)),
        now,
      ]);
      return rows.map(foundOf);
    },
    objections: (alerts) => objections(context, alerts),
    log: (entries, now) => log(context, entries, now),
    tend: (now) => tend(context, now),
  };
}

/** One transaction, so that whether the terms are all here is said of the moment in which they were searched. */
async function find(
  { db }: Context,
  searches: readonly Search[],
  limit: number,
  now: number,
): Promise<{ readonly built: boolean; readonly found: readonly (readonly Found[])[] }> {
  const numbered = searches.map((search, n): Numbered => ({ ...search, n }));
  const byKeys = numbered.filter(({ spelling }) => spelling === null);
  const spelt = numbered.filter(({ spelling }) => spelling !== null);
  const [byYear, anyYear] = [
    spelt.filter(({ keys }) => keys !== null),
    spelt.filter(({ keys }) => keys === null),
  ];
  return db.transaction(async (tx) => {
    const ask = (statement: SqlStatement, asked: readonly Numbered[]): Promise<FoundRow[]> | readonly [] =>
      asked.length === 0
        ? []
        : tx.run<FoundRow & Record<string, unknown>>(statement, [JSON.stringify(asked), limit, now]);
    const [, ...rows] = await allEnded([
      spelt.length === 0 ? undefined : tx.run(ALIKE, []),
      ask(BY_KEYS, byKeys),
      ask(BY_SPELLING_AND_KEYS, byYear),
      ask(BY_SPELLING, anyYear),
    ]);
    // Last: where a crash emptied the terms before they were searched, it emptied this too.
    const [last] = await tx.run<{ built: boolean }>(BUILT, []);
    const found = searches.map((): Found[] => []);
    for (const row of rows.flat()) found[row.n]?.push(foundOf(row));
    return { built: last?.built ?? false, found };
  });
}

function foundOf({ held_back, expires_at, alert, term }: FoundRow): Found {
  return { alert: { ...alert, heldBack: held_back, expiresAt: expires_at }, term };
}

async function objections(
  { db }: Context,
  alerts: readonly MessageRef[],
): Promise<readonly AlertObjection[]> {
  if (alerts.length === 0) return [];
  const rows = await db.run<ObjectedRow>(OBJECTIONS, keysOf(distinct(alerts)));
  return rows.flatMap(({ member, id, lifecycles }) =>
    objectionsOf({ lifecycles }).map((one) => ({ ...one, alert: { member, id } })),
  );
}

function distinct(alerts: readonly MessageRef[]): readonly MessageRef[] {
  return [...new Map(alerts.map((alert) => [refKey(alert), alert])).values()];
}

async function log({ db, content }: Context, entries: readonly LookupEntry[], now: number): Promise<void> {
  const { bytes, spans } = packBytes(await Promise.all(entries.map(({ query }) => content.write(query))));
  const rows = entries.map((entry, index) => ({ ...entry, query: undefined, ...spans[index] }));
  await db.run(LOG, [JSON.stringify(rows), bytes, now]);
}
