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
import { BUILD } from './lookup-built.js';
import type { FollowedNames } from './followed-names.js';
import { tend } from './lookup-tending.js';
import type { ToldReading } from './told-reading.js';
import { packBytes } from '../sql/packed-bytes.js';
import { keysOf } from '../sql/keys.js';
import { allEnded } from '../sql/all-ended.js';

const BUILT: SqlStatement = {
  name: 'lookup-built',
  text: `SELECT ${BUILD} AS build`,
};

const FIELDS = 't.held_back, t.expires_at, t.alert, t.term';
const LIVE = '(t.expires_at IS NULL OR t.expires_at > $3::bigint)';

/** Those that share most keys first. */
const BY_KEYS: SqlStatement = {
  name: 'lookup-by-keys',
  text: `
SELECT s.n, f.* FROM json_to_recordset($1::json) AS s(n integer, keys text[]) CROSS JOIN LATERAL (
  SELECT ${FIELDS} FROM lookup_terms t WHERE t.keys && s.keys AND t.keys <> '{}' AND ${LIVE}
  ORDER BY (SELECT count(*) FROM unnest(t.keys) AS k(key) WHERE k.key = ANY(s.keys)) DESC, t.id DESC LIMIT $2::integer) f`,
};

/** Expired ones too, so that whoever reads them can tell a row that expired from one that went away. */
const BY_NUMBERS: SqlStatement = {
  name: 'lookup-by-numbers',
  text: `
SELECT s.n, f.* FROM json_to_recordset($1::json) AS s(n integer, numbers bigint[]) CROSS JOIN LATERAL (
  SELECT f.* FROM unnest(s.numbers) WITH ORDINALITY AS k(number, place) CROSS JOIN LATERAL (
    SELECT ${FIELDS}, k.place FROM lookup_terms t WHERE t.number = k.number OFFSET 0) f
  ORDER BY f.place) f`,
};

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

export function lookupStore(context: Context, names: FollowedNames, told: ToldReading): LookupStore {
  return {
    find: (searches, limit, now) => find(context, names, searches, limit, now),
    alerts: async (alerts, now) => {
      const rows = await context.db.run<FoundRow & Record<string, unknown>>(ALERTS, [
        ...keysOf(distinct(alerts)),
        now,
      ]);
      return rows.map(foundOf);
    },
    objections: (alerts) => objections(context, alerts),
    log: (entries, now) => log(context, entries, now),
    tend: async (now) => {
      await tend(context, now, told);
      await names.load();
    },
  };
}

/** A name that was corrected between the index and the rows stands in another row by now. */
const ATTEMPTS = 3;

async function find(...asked: Parameters<typeof findOnce>): ReturnType<LookupStore['find']> {
  let answer = await findOnce(...asked);
  for (let attempt = 1; attempt < ATTEMPTS && answer.moved; attempt += 1) answer = await findOnce(...asked);
  return answer;
}

/**
 * One transaction, so that whether the terms are all here is said of the moment in which they were searched. `moved`:
 * rows that the index named are not there any more.
 */
async function findOnce(
  { db }: Context,
  names: FollowedNames,
  searches: readonly Search[],
  limit: number,
  now: number,
): Promise<Awaited<ReturnType<LookupStore['find']>> & { readonly moved: boolean }> {
  const byKeys = searches.flatMap((search, n) => ('keys' in search ? [{ n, keys: search.keys }] : []));
  const byName = searches.flatMap((search, n) => ('name' in search ? [{ n, name: search.name }] : []));
  const alike =
    byName.length === 0
      ? undefined
      : await names.search(
          byName.map(({ name }) => name),
          limit,
        );
  const byNumbers = byName.map(({ n }, at) => ({ n, numbers: alike?.numbers[at] ?? [] }));
  return db.transaction(async (tx) => {
    const ask = (
      statement: SqlStatement,
      asked: readonly { readonly n: number }[],
      ...values: readonly number[]
    ): Promise<FoundRow[]> | readonly [] =>
      asked.length === 0
        ? []
        : tx.run<FoundRow & Record<string, unknown>>(statement, [JSON.stringify(asked), ...values]);
    const numbered = byNumbers.filter(({ numbers }) => numbers.length > 0);
    // One more than asked for: whoever got no more than the limit knows that it was all.
    const rows = await allEnded([ask(BY_KEYS, byKeys, limit + 1, now), ask(BY_NUMBERS, numbered)]);
    // Last: where a crash emptied the terms before they were searched, it emptied this too.
    const [last] = await tx.run<{ build: string | null }>(BUILT, []);
    const all = searches.map((): FoundRow[] => []);
    for (const row of rows.flat()) all[row.n]?.push(row);
    const gone = new Set(
      numbered.filter(({ n, numbers }) => all[n]?.length !== numbers.length).map(({ n }) => n),
    );
    const full = new Set(numbered.filter(({ numbers }) => numbers.length >= limit).map(({ n }) => n));
    const build = last?.build ?? undefined;
    const named = byName.length === 0 || (alike !== undefined && alike.build === build);
    return {
      built: build !== undefined,
      named,
      moved: named && gone.size > 0,
      cut: all.map((some, n) => some.length > limit || full.has(n) || gone.has(n)),
      found: all.map((some) =>
        some
          .filter(({ expires_at }) => (expires_at ?? Infinity) > now)
          .slice(0, limit)
          .map(foundOf),
      ),
    };
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
