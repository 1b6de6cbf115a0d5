import { randomUUID } from 'node:crypto';
import { LIVE_STATES, lookupStandingOf } from '#exchange';
import { HOUR, HsuError, type MessageRef } from '#kernel';
import { READING } from '#lookup';
import type { Context } from '../sql/context.js';
import { keysOf } from '../sql/keys.js';
import type { ToldReading } from './told-reading.js';
import { conversationOf } from '../rows/conversations.js';
import type { SqlStatement } from '../sql/database.js';
import { forgetCleared } from '../rows/cleared.js';
import { projectLookup } from '../rows/lookups.js';
import { PATIENT } from '../sql/time-limits.js';

const BATCH = 200;
const ATTEMPTS = 3;
const KEPT_GONE_MS = HOUR;

const READY: SqlStatement = {
  name: 'lookup-ready',
  text: 'SELECT EXISTS (SELECT FROM lookup_builds WHERE ready) AS ready',
};
const EXPIRE: SqlStatement = {
  name: 'expire-lookup-terms',
  text: `
WITH d AS (DELETE FROM lookup_terms WHERE expires_at <= $1::bigint RETURNING number, hashes)
INSERT INTO lookup_gone (number, at) SELECT number, $1::bigint FROM d WHERE hashes IS NOT NULL`,
};
/** Who has not read it by now has a row too many in its index, which finds nothing. */
const FORGET_GONE: SqlStatement = {
  name: 'forget-gone-terms',
  text: 'DELETE FROM lookup_gone WHERE at <= $1::bigint',
};
const BEGIN: SqlStatement = {
  name: 'begin-lookup-build',
  text: 'INSERT INTO lookup_builds (build, ready) VALUES ($1, false)',
};
const END: SqlStatement = {
  name: 'end-lookup-build',
  text: 'UPDATE lookup_builds SET ready = true WHERE build = $1 RETURNING build',
};

/** In the order in which messages that come in meanwhile lock them. A referral is never in one of these states. */
const NEXT: SqlStatement = {
  name: 'next-lookup-conversations',
  text: `
SELECT member, id, status, owner, broadcast, parties, standing, handling FROM conversations
WHERE (id, member) > ($1::uuid, $2) AND status = 'ACTUAL' AND standing->>'state' = ANY($4::text[])
ORDER BY id, member LIMIT $3::integer FOR UPDATE`,
};

/** Alerts with terms of a reading before this one; those that are written anew meanwhile lie behind. */
const NEXT_OLD: SqlStatement = {
  name: 'next-old-terms',
  text: `
SELECT DISTINCT id, member FROM (
  SELECT id, member FROM lookup_terms WHERE (id, member) > ($1::uuid, $2) AND reading < ${String(READING)}
  ORDER BY id, member LIMIT $3::integer) t ORDER BY id, member`,
};
const OF_OLD: SqlStatement = {
  name: 'conversations-of-old-terms',
  text: `
SELECT c.member, c.id, c.status, c.owner, c.broadcast, c.parties, c.standing, c.handling
FROM unnest($1::uuid[], $2::text[]) AS k(id, member) JOIN conversations c ON c.id = k.id AND c.member = k.member
ORDER BY c.id, c.member FOR UPDATE OF c`,
};

/** What is still old then belongs to no conversation that is here. */
const DROP_OLD: SqlStatement = {
  name: 'drop-old-terms',
  text: `
WITH d AS (
  DELETE FROM lookup_terms t USING unnest($1::uuid[], $2::text[]) AS k(id, member)
  WHERE t.id = k.id AND t.member = k.member AND t.reading < ${String(READING)} RETURNING t.number, t.hashes)
INSERT INTO lookup_gone (number, at) SELECT number, $3::bigint FROM d WHERE hashes IS NOT NULL`,
};

/** See `LookupStore.tend`. Two replicas that build at once write the same rows, one after the other. */
export async function tend(context: Context, now: number, told: ToldReading): Promise<void> {
  const { db } = context;
  await db.transaction(async (tx) => {
    await tx.run(EXPIRE, [now]);
    await tx.run(FORGET_GONE, [now - KEPT_GONE_MS]);
  }, PATIENT);
  await db.transaction((tx) => forgetCleared(tx, now), PATIENT);
  await build(context, now);
  await readOld(context, now, told);
}

async function build(context: Context, now: number): Promise<void> {
  const { db } = context;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const [known] = await db.run<{ ready: boolean }>(READY, []);
    if (known?.ready === true) return;
    const build = randomUUID();
    await db.run(BEGIN, [build]);
    for (let after: MessageRef | undefined = FIRST; after !== undefined;)
      after = await buildNext(context, after, now);
    // The build's own row is gone where the server crashed on the way, and with it what was built before.
    if ((await db.run(END, [build])).length > 0) return;
  }
  throw new HsuError('E-UNAVAILABLE', 'the database server ends again and again while look-ups are built');
}

const FIRST: MessageRef = { member: '', id: '00000000-0000-0000-0000-000000000000' };

/**
 * Writes the terms anew that a reading before this one made. Until the last is done look-ups answer that alerts may be
 * missing (`BUILD`). Where it is broken off it goes on with those that are left.
 */
async function readOld({ db, content }: Context, now: number, told: ToldReading): Promise<void> {
  let done = 0;
  for (let after = FIRST; ;) {
    const page = await db.run<MessageRef & Record<string, unknown>>(NEXT_OLD, [
      after.id,
      after.member,
      BATCH,
    ]);
    const last = page.at(-1);
    if (last === undefined) break;
    await db.transaction(async (tx) => {
      const keys = keysOf(page);
      const rows = await tx.run<Parameters<typeof conversationOf>[0]>(OF_OLD, [...keys]);
      const standings = rows.map((row) => lookupStandingOf(conversationOf(row)));
      await projectLookup(tx, { content }, standings, [], now);
      await tx.run(DROP_OLD, [...keys, now]);
    }, PATIENT);
    done += page.length;
    told({ of: 'ALERTS', done, isComplete: false });
    after = last;
  }
  if (done > 0) told({ of: 'ALERTS', done, isComplete: true });
}

/** The last conversation of the batch, or undefined at the end. */
async function buildNext(
  { db, content }: Context,
  { id, member }: MessageRef,
  now: number,
): Promise<MessageRef | undefined> {
  return db.transaction(async (tx) => {
    const rows = await tx.run<Parameters<typeof conversationOf>[0]>(NEXT, [id, member, BATCH, LIVE_STATES]);
    await projectLookup(
      tx,
      { content },
      rows.map((row) => lookupStandingOf(conversationOf(row))),
      [],
      now,
    );
    const last = rows.at(-1);
    return last && { member: last.member, id: last.id };
  }, PATIENT);
}
