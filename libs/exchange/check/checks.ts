import type { Directory } from '#directory';
import type { JsonObject } from '#envelope';
import { refKey, rfc3339, utf8, type Member } from '#kernel';
import type { Finding } from '#lookup';
import { brokenRule, countryOf } from '#messages';
import { candidateOf, clearedCandidate, type Candidate } from './candidate.js';
import { keyedDigest, readRequest } from './check-request.js';
import { clearingOf, marksFor, metByDocument, metByDocuments, metByNames } from './cleared.js';
import { objectionHere } from './objections.js';
import type { AuditStore } from '../ports/people/audit-port.js';
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

export interface CheckPorts extends Pick<Ports, 'clock'> {
  readonly audit: Pick<AuditStore, 'note'>;
  readonly self: Pick<GatewaySelf, 'member' | 'tokenKey'>;
  readonly directory: { current(): Pick<Directory, 'members' | 'unit'> };
  readonly store: Pick<Store, 'arrivals' | 'peers' | 'unjudged'> & Pick<ReadStore, 'part'>;
  readonly lookups: LookupStore;
  readonly conflicts: Pick<ConflictStore, 'suppressed' | 'cleared' | 'withCleared'>;
}

export interface QueryAnswer {
  /**
   * NONE_BUT_STALE: nothing was found, and alerts of some owners may be missing here, or more of them are like the
   * question than were looked at. NONE_BUT_UNREAD: nothing was found, and something of the question could not be read,
   * as `findings` say. Neither is ever taken for NONE.
   */
  readonly verdict: 'CANDIDATES' | 'NONE' | 'NONE_BUT_STALE' | 'NONE_BUT_UNREAD';
  readonly candidates: readonly Candidate[];
  /** There are more than are shown. `hint` says what would narrow the question, or find what it cannot find. */
  readonly more: boolean;
  readonly hint: Hint | null;
  /** What of the question could not be read, or was read otherwise than it stands. */
  readonly findings: readonly Finding[];
  /** The lines of a machine-readable zone as they were read, which findings count in; null: none was asked. */
  readonly lines: readonly string[] | null;
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
 * Looks up to 500 queries up, each by itself: {purpose, queries: [{kind: COMMS | DOCUMENT | MRZ | ORGANISATION |
 * PERSON | PLATE | VESSEL | VIN, …}], originUserRef?}. What was asked and found is committed to the log before anything
 * is answered (INV-23): where that fails, there is no answer.
 * @throws HsuError E-NOT-PERMITTED, E-SCHEMA-INVALID, E-STATUS-MIX with every fault; E-UNAVAILABLE
 */
export async function check(ports: CheckPorts, caller: Caller, request: JsonObject): Promise<CheckAnswer> {
  if (!ROLES.includes(caller.role))
    throw brokenRule('check.role', '', `A check is made by ${ROLES.join(', ')}.`);
  const now = ports.clock.now();
  const {
    purpose,
    officer,
    questions: asked,
  } = readRequest(request, now, countryOf(ports.self.member) ?? null);
  const reader = {
    self: ports.self.member,
    unit: caller.unit,
    role: caller.role,
    isDesk: ports.directory.current().unit({ member: ports.self.member, unit: caller.unit })?.kind === 'DESK',
  };
  // Before the search: an alert that comes between the two is found, or its owner is told as stale; never neither.
  const stale = await staleOwners(ports);
  // Side by side: neither hangs on the other, and each is a way to the database.
  const [{ built, named, answers: searched }, documents] = await Promise.all([
    searchAll(ports.lookups, asked, reader, now),
    metByDocuments(
      ports,
      asked.map((one) => one.asked),
      now,
    ),
  ]);
  const { members } = ports.directory.current();
  const away = built ? stale : members;
  const answers = await Promise.all(
    searched.map(async (answer, index) => {
      const more = await metByDocument(ports, documents[index] ?? [], answer.finds, now);
      return { ...answer, finds: [...more.filter(({ alert }) => mayFind(alert, reader)), ...answer.finds] };
    }),
  );
  // Asked of every alert alike, so that neither the answer nor its time tells of one that is suppressed (T56).
  const found = answers.flatMap(({ finds }) => finds.map(({ alert }) => alert.conversation));
  const [heldBack, objections, names] = await Promise.all([
    ports.conflicts.suppressed(found),
    ports.lookups.objections(found),
    metByNames(
      ports,
      asked.map((one, index) => ({ asked: one.asked, finds: answers[index]?.finds ?? [] })),
      now,
    ),
  ]);
  const suppressed = new Set(heldBack.map(refKey));
  const result = await Promise.all(
    answers.map(async ({ finds, cut, more, hint }, index): Promise<QueryAnswer> => {
      const candidates = await Promise.all(
        finds.map(async (find) => {
          const key = refKey(find.alert.conversation);
          const own = objections.filter(({ alert }) => refKey(alert) === key);
          const here = { suppressed: suppressed.has(key), objection: objectionHere(own, reader.self, now) };
          const met = { byDocument: documents[index] ?? [], byName: names[index] ?? [] };
          const clears = clearingOf(find, met);
          if (clears === null) return candidateOf(find, here, now);
          const { verdict, message } = clears;
          const marks = await marksFor(ports, caller, purpose, message, now);
          return clearedCandidate(candidateOf(find, here, now), { verdict, message, marks });
        }),
      );
      const unnamed = !named && asked[index]?.asked.person !== null;
      const { findings = [], lines = null } = asked[index]?.asked ?? {};
      const whole = cut || unnamed || away.length > 0 ? 'NONE_BUT_STALE' : 'NONE';
      const none = findings.some(({ isUnread }) => isUnread) ? 'NONE_BUT_UNREAD' : whole;
      const verdict = candidates.length > 0 ? 'CANDIDATES' : none;
      return { verdict, candidates, more, hint, findings, lines };
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
        kind: one.kind ?? 'UNREAD',
        digest: keyedDigest(ports.self.tokenKey, one),
        query: utf8(JSON.stringify(one.query)),
        verdict,
        results: candidates.map(({ alert }) => alert),
      };
    }),
    now,
  );
  return { checkedAt: rfc3339(now), stale: named ? away : members, answers: result };
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
