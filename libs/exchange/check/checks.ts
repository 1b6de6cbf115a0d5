import { createHmac } from 'node:crypto';
import type { Directory } from '#directory';
import type { JsonObject } from '#envelope';
import { HsuError, refKey, rfc3339, toBase64url, utf8, type Fault, type Member } from '#kernel';
import { readQuery, type Asked } from '#lookup';
import { brokenRule, codeLists, ruleFault } from '#messages';
import { candidateOf, clearedCandidate, type Candidate } from './candidate.js';
import { clearingOf, marksFor, metByAll, metByDocument, type Met } from './cleared.js';
import { objectionHere } from './objections.js';
import type { AuditStore } from '../ports/audit-port.js';
import type { ReadStore } from '../ports/read-store.js';
import type { ConflictStore } from '../ports/conflict-port.js';
import type { Caller } from '../send/draft.js';
import { isAway } from '../watch/ages.js';
import type { LookupEntry, LookupStore } from '../ports/lookup-port.js';
import { lacksNumbers } from '../watch/missing.js';
import { mayFind, searchAll, type Hint } from './look-up.js';
import type { GatewaySelf, Ports, Store } from '../ports/ports.js';

/** Who may look up (docs/reading.md); never the gateway itself. */
const ROLES: readonly string[] = ['POLICE_SYSTEM', 'ANALYST', 'LIAISON', 'SUPERVISOR'];
const MOST_QUERIES = 50;
const MEMBERS = ['purpose', 'queries', 'originUserRef'];

export interface CheckPorts extends Pick<Ports, 'clock'> {
  readonly audit: Pick<AuditStore, 'note'>;
  readonly self: Pick<GatewaySelf, 'member' | 'tokenKey'>;
  readonly directory: { current(): Pick<Directory, 'members' | 'unit'> };
  readonly store: Pick<Store, 'arrivals' | 'peers' | 'unjudged'> & Pick<ReadStore, 'part'>;
  readonly lookups: LookupStore;
  readonly conflicts: Pick<ConflictStore, 'suppressed' | 'cleared'>;
}

export interface QueryAnswer {
  /**
   * NONE_BUT_STALE: nothing was found, and alerts of some owners may be missing here, or more of them are like the
   * question than were looked at. Never taken for NONE.
   */
  readonly verdict: 'CANDIDATES' | 'NONE' | 'NONE_BUT_STALE';
  readonly candidates: readonly Candidate[];
  /** There are more than are shown. `hint` says what would narrow the question, or find what it cannot find. */
  readonly more: boolean;
  readonly hint: Hint | null;
}

export interface CheckAnswer {
  readonly checkedAt: string;
  /**
   * Owners of whose alerts some may be missing here: a number of theirs has not come, or has come and could not be
   * judged yet, or they have been silent for 15 minutes.
   */
  readonly stale: readonly Member[];
  /** In the order of the queries. */
  readonly answers: readonly QueryAnswer[];
}

/**
 * Looks up to 50 queries up: {purpose, queries: [{kind: COMMS | DOCUMENT | MRZ | PERSON | PLATE | VESSEL | VIN, …}],
 * originUserRef?}. What was asked and found is committed to the log before anything is answered (INV-23): where that
 * fails, there is no answer.
 * @throws HsuError E-NOT-PERMITTED, E-SCHEMA-INVALID, E-CHECKDIGIT, E-STATUS-MIX with every fault; E-UNAVAILABLE
 */
export async function check(ports: CheckPorts, caller: Caller, request: JsonObject): Promise<CheckAnswer> {
  if (!ROLES.includes(caller.role))
    throw brokenRule('check.role', '', `A check is made by ${ROLES.join(', ')}.`);
  const now = ports.clock.now();
  const { purpose, officer, asked } = readRequest(request, now);
  const reader = {
    self: ports.self.member,
    unit: caller.unit,
    role: caller.role,
    isDesk: ports.directory.current().unit({ member: ports.self.member, unit: caller.unit })?.kind === 'DESK',
  };
  // Before the search: an alert that comes between the two is found, or its owner is told as stale; never neither.
  const stale = await staleOwners(ports);
  const { built, answers: searched } = await searchAll(ports.lookups, asked, reader, now);
  if (!built) stale.splice(0, stale.length, ...ports.directory.current().members);
  const met = await metByAll(
    ports,
    asked.map((one) => one.asked),
    now,
  );
  const answers = await Promise.all(
    searched.map(async (answer, index) => {
      const more = await metByDocument(ports, met[index] ?? NOBODY_MET, answer.finds, now);
      return { ...answer, finds: [...more.filter(({ alert }) => mayFind(alert, reader)), ...answer.finds] };
    }),
  );
  // Asked of every alert alike, so that neither the answer nor its time tells of one that is suppressed (T56).
  const found = answers.flatMap(({ finds }) => finds.map(({ alert }) => alert.conversation));
  const suppressed = new Set((await ports.conflicts.suppressed(found)).map(refKey));
  const objections = await ports.lookups.objections(found);
  const result = await Promise.all(
    answers.map(async ({ finds, cut, more, hint }, index): Promise<QueryAnswer> => {
      const candidates = await Promise.all(
        finds.map(async (find) => {
          const key = refKey(find.alert.conversation);
          const own = objections.filter(({ alert }) => refKey(alert) === key);
          const here = { suppressed: suppressed.has(key), objection: objectionHere(own, reader.self, now) };
          const clears = clearingOf(find, met[index] ?? NOBODY_MET);
          if (clears === null) return candidateOf(find, here, now);
          const { verdict, message } = clears;
          const marks = await marksFor(ports, caller, purpose, message, now);
          return clearedCandidate(candidateOf(find, here, now), { verdict, message, marks });
        }),
      );
      const none = cut || stale.length > 0 ? 'NONE_BUT_STALE' : 'NONE';
      return { verdict: candidates.length > 0 ? 'CANDIDATES' : none, candidates, more, hint };
    }),
  );
  await ports.lookups.log(
    asked.map((one, index): LookupEntry => {
      const { verdict = 'NONE', candidates = [] } = result[index] ?? {};
      return {
        caller: caller.name,
        unit: caller.unit,
        role: caller.role,
        officer,
        purpose,
        kind: one.asked.kind,
        digest: keyedDigest(ports.self.tokenKey, one.asked),
        query: utf8(JSON.stringify(one.query)),
        verdict,
        results: candidates.map(({ alert }) => alert),
      };
    }),
    now,
  );
  return { checkedAt: rfc3339(now), stale, answers: result };
}

const NOBODY_MET: Met = { byDocument: [], byName: [] };

interface CheckRequest {
  readonly purpose: string;
  readonly officer: string | null;
  readonly asked: readonly { readonly query: unknown; readonly asked: Asked }[];
}

function readRequest(request: JsonObject, now: number): CheckRequest {
  const faults: Fault[] = Object.keys(request)
    .filter((name) => !MEMBERS.includes(name))
    .map((name) => ruleFault('check.member', `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`));
  const { purpose, queries, originUserRef } = request;
  if (typeof purpose !== 'string' || codeLists['purpose']?.includes(purpose) !== true)
    faults.push(ruleFault('check.purpose', '/purpose'));
  if (
    originUserRef !== undefined &&
    !(typeof originUserRef === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(originUserRef))
  )
    faults.push(ruleFault('check.officer', '/originUserRef'));
  const asked: { query: unknown; asked: Asked }[] = [];
  if (!Array.isArray(queries) || queries.length === 0 || queries.length > MOST_QUERIES)
    faults.push(ruleFault('check.queries', '/queries'));
  else
    queries.forEach((query: unknown, index) => {
      const read = readQuery(query, `/queries/${index}`, now);
      if ('kind' in read) asked.push({ query, asked: read });
      else faults.push(...read);
    });
  const [first] = faults;
  if (first !== undefined) throw new HsuError(first.code, 'the check is not usable', { faults });
  return {
    purpose: typeof purpose === 'string' ? purpose : '',
    officer: typeof originUserRef === 'string' ? originUserRef : null,
    asked,
  };
}

/**
 * Of what is matched, so that two spellings of one number are one query; no token of an identity is made in these
 * words.
 */
function keyedDigest(key: Uint8Array, { document, plate, numbers, person }: Asked): string {
  const matched = {
    document,
    plate,
    ...(numbers === null ? {} : { numbers }),
    person: person && {
      name: person.name.plain.split(' ').sort(),
      birthYear: person.birthYear,
      sex: person.sex,
    },
  };
  return toBase64url(
    createHmac('sha256', key)
      .update(`check ${JSON.stringify(matched)}`)
      .digest(),
  );
}

/**
 * Every member whose alerts may be missing here. A number that has not come may be an alert, in whichever stream (one
 * with sealed parts comes by the stream to this member alone); so may what has come and waits, for a newer directory or
 * a kind unknown here.
 *
 * One read after another, for what ends the one reason may begin the next: a heartbeat ends silence and tells numbers,
 * a number that comes may wait to be judged. Read side by side, a later silence and earlier numbers would make an owner
 * look whole that never was. The numbers once more at the end: one whose message waited is missing again where it
 * cannot be read by now.
 */
async function staleOwners(ports: CheckPorts): Promise<Member[]> {
  const { directory, self, store } = ports;
  const askedAt = ports.clock.elapsed();
  const peers = await store.peers();
  const before = await store.arrivals();
  const unjudged = await store.unjudged();
  const arrivals = [...before, ...(await store.arrivals())];
  const lacking = new Set([...arrivals.filter(lacksNumbers).map(({ from }) => from), ...unjudged]);
  const heard = new Set(peers.filter((peer) => !isAway(ports, peer, askedAt)).map(({ member }) => member));
  return directory
    .current()
    .members.filter((member) => member !== self.member && (lacking.has(member) || !heard.has(member)));
}
