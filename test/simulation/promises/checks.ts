import { check, isRecalled, lookupStandingOf, type CheckAnswer, type Thread } from '#exchange';
import { MINUTE, refKey, type Member } from '#kernel';
import { memoryLookups } from '#contracts';
import { POLICE } from '../people/drafts.js';
import { ARREST, flagFaults } from './flags.js';
import { as } from '../machine.js';
import type { SimMember, SimNetwork, SimProcess } from '../members.js';

/** How long a peer may be silent before no answer may pass for whole (wire.md "What must be noticed"), and a tick. */
const SILENT_MS = 15 * MINUTE + 10_000;
/** A check shows no more; then one that is not among them may have been left out. */
const MOST_SHOWN = 20;

/** No run has so many in quarantine. */
const MOST_ROWS = 10_000;

/** Of an innocent man, of whom no alert's own documents tell. */
const INNOCENT = 'AA9876543';

const QUERIES = [
  { kind: 'DOCUMENT', number: 'N01234567' },
  { kind: 'DOCUMENT', number: 'B7654321' },
  { kind: 'DOCUMENT', number: 'AB1234567' },
  { kind: 'DOCUMENT', number: 'N0123456' },
  { kind: 'DOCUMENT', number: INNOCENT },
  { kind: 'PLATE', plate: '1กข 1234' },
  { kind: 'VESSEL', number: '525123456' },
  { kind: 'COMMS', value: '+66812345678' },
] as const;

const INNOCENT_AT = QUERIES.findIndex((query) => 'number' in query && query.number === INNOCENT);

/** Kinds that those queries find, whichever alert of them it is. */
const FOUND: readonly string[] = [
  'AL_AT_RISK_PERSON',
  'AL_ENTITY',
  'AL_TRAVEL_DOCUMENT',
  'AL_VEHICLE',
  'AL_VESSEL',
  'AL_WANTED_SUSPECT',
];

/** Alerts by conversation, as a member's database has them, whoever asks. */
type Alerts = ReadonlyMap<string, Thread>;

/** Of whom alerts may be missing at one moment, by a member's database. */
interface Behind {
  /** A number has not come, or they are silent. */
  readonly owners: ReadonlySet<Member>;
  /** What has come and waits to be judged: row and owner. */
  readonly unjudged: ReadonlyMap<number, Member>;
  /** Rows of what has come and has not found its place, be it that it cannot be read. */
  readonly kept: ReadonlySet<number>;
}

const NO_AUDIT = { note: () => Promise.resolve() };

/**
 * Somebody at a process of this member looks an alert's subject up; what the answer should not have said. It is held
 * against what the database said both before and after it, so that what came meanwhile may be told or not. Of whom
 * alerts may be missing is looked at after each heartbeat and record as well: who was whole at some moment of the check
 * may pass for whole, who never was may not.
 */
export async function lookUp(
  network: SimNetwork,
  member: SimMember,
  process: SimProcess,
): Promise<readonly string[]> {
  const before = await alertsOf(network, member);
  const suppressed = await suppressedAt(member, before);
  const looks = [behindOf(network, member)];
  const look = async (): Promise<unknown> => looks[looks.push(behindOf(network, member)) - 1];
  member.heeds.add(look);
  const answer = await Promise.race([
    as(process, () =>
      check({ ...process.ports, audit: NO_AUDIT, lookups: lookupsOf(network, member, process) }, POLICE, {
        purpose: 'BORDER_CHECK',
        queries: [...QUERIES],
      }),
    ).catch(() => undefined),
    process.died,
  ]);
  member.heeds.delete(look);
  if (answer === undefined) return [];
  const behind = throughout(await Promise.all(looks), await behindOf(network, member));
  const after = await alertsOf(network, member);
  const still = await suppressedAt(member, after);
  return [
    ...judged(member, answer, behind, [before, after], network.world.now),
    ...arrested(member, answer, suppressed.intersection(still)),
  ];
}

/** Alerts that may mean a victim whom a unit of this member protects, and nobody there has said that they do not. */
async function suppressedAt({ store }: SimMember, alerts: Alerts): Promise<Set<string>> {
  const refs = [...alerts.values()].map(({ conversation }) => conversation.ref);
  return new Set((await store.conflicts.suppressed(refs)).map(refKey));
}

/** INV-02 */
function arrested({ code }: SimMember, { answers }: CheckAnswer, victims: ReadonlySet<string>): string[] {
  return answers
    .flatMap(({ candidates }) => candidates)
    .filter(({ action, conversation }) => action === ARREST && victims.has(refKey(conversation)))
    .map(({ conversation }) => `a check at ${code} has a victim arrested by ${refKey(conversation)}`);
}

function judged(
  member: SimMember,
  { stale, answers }: CheckAnswer,
  behind: readonly Member[],
  [before, after]: readonly [Alerts, Alerts],
  now: number,
): string[] {
  const faults: string[] = [];
  const at = `a check at ${member.code}`;
  for (const owner of behind)
    if (!stale.includes(owner)) faults.push(`${at} does not say that alerts of ${owner} may be missing`);
  if (stale.length > 0 && answers.some(({ verdict }) => verdict === 'NONE'))
    faults.push(`${at} says NONE although alerts of ${stale.join()} may be missing`);
  const candidates = answers.flatMap(({ candidates: some }) => some);
  const shown = new Set(candidates.map(({ conversation }) => refKey(conversation)));
  const live = (alerts: Alerts, key: string): boolean => {
    const { status, standing } = alerts.get(key)?.conversation ?? {};
    return (
      status === 'ACTUAL' &&
      standing?.inForce !== null &&
      standing?.inForce !== undefined &&
      !isRecalled(standing, standing.inForce) &&
      ['ACTIVE', 'HIT_OPEN', 'CONTESTED'].includes(standing.state)
    );
  };
  // One that came and went while the check was at work may be told: it is in force at neither look, and unknown at the
  // first.
  const cameAndWent = (key: string): boolean =>
    !before.has(key) && after.get(key)?.conversation.status === 'ACTUAL';
  for (const key of shown)
    if (!live(before, key) && !live(after, key) && !cameAndWent(key))
      faults.push(`${at} finds ${key}, which is no longer in force`);
  for (const { conversation, action } of candidates) {
    const [was, is] = [before, after].map((alerts) => alerts.get(refKey(conversation)));
    const isContested = (thread: Thread | undefined): boolean =>
      thread?.conversation.standing.state === 'CONTESTED';
    if (isContested(was) && isContested(is) && action === ARREST)
      faults.push(`${at} asks for an arrest by ${refKey(conversation)}, which is contested`);
  }
  faults.push(...flagFaults(member, answers, answers[INNOCENT_AT], both(before, after, live)));
  if (candidates.length >= MOST_SHOWN) return faults;
  for (const [key, { entries, conversation }] of before) {
    const opening = entries.find(({ ref }) => refKey(ref) === refKey(conversation.ref));
    const isFound = FOUND.includes(opening?.type ?? '');
    if (isFound && live(before, key) && live(after, key) && !isOver(entries, now) && !shown.has(key))
      faults.push(`${at} does not find ${key}, which is in force`);
  }
  return faults;
}

/** Alerts that were in force at both looks. */
function both(before: Alerts, after: Alerts, live: (alerts: Alerts, key: string) => boolean) {
  return new Map(
    [...before].flatMap(([key, was]) => {
      const is = after.get(key);
      return is !== undefined && live(before, key) && live(after, key) ? [[key, { was, is }] as const] : [];
    }),
  );
}

const DATED_FOR_MS = 299 * 24 * 60 * MINUTE;

function isOver(entries: Thread['entries'], now: number): boolean {
  return entries.some(({ sentAt }) => Date.parse(sentAt) + DATED_FOR_MS < now);
}

async function behindOf({ world, members }: SimNetwork, member: SimMember): Promise<Behind> {
  const owners = new Set<Member>();
  for (const { from, upTo, ahead, told } of await member.store.arrivals())
    if (ahead.length > 0 || told > upTo) owners.add(from);
  for (const { code } of members)
    if (
      code !== member.code &&
      member.clockIsTrue &&
      world.now - (member.heard.get(code) ?? -Infinity) > SILENT_MS
    )
      owners.add(code);
  const unjudged = new Map<number, Member>();
  const kept = new Set<number>();
  for (const { number, state, from, wants } of await member.store.quarantine(0, MOST_ROWS)) {
    if (state === 'DEFERRED' || state === 'HELD') kept.add(number);
    if (state === 'DEFERRED' && from !== null && (wants?.kind !== 'MESSAGE' || wants.message.member === from))
      unjudged.set(number, from);
  }
  return { owners, unjudged, kept };
}

/**
 * Owners of whom alerts may have been missing at each of these moments; nothing lifts that between two of them. What
 * found its place by the last of them may have been found.
 */
function throughout(looks: readonly Behind[], last: Behind): Member[] {
  const all = [...looks, last].map(
    ({ owners, unjudged }) =>
      new Set([...owners, ...[...unjudged].filter(([row]) => last.kept.has(row)).map(([, owner]) => owner)]),
  );
  return [...(all[0] ?? [])].filter((owner) => all.every((some) => some.has(owner)));
}

async function alertsOf({ members }: SimNetwork, member: SimMember): Promise<Alerts> {
  const alerts = new Map<string, Thread>();
  for (const { sent } of members)
    for (const ref of sent) {
      const thread = await member.store.conversation(ref);
      if (thread !== undefined && thread.conversation.broadcaster !== null) alerts.set(refKey(ref), thread);
    }
  return alerts;
}

/** The terms of alerts as the database keeps them beside each conversation. */
function lookupsOf(network: SimNetwork, member: SimMember, process: SimProcess) {
  const { store } = member;
  type Lookups = ReturnType<typeof memoryLookups>;
  const built = async (): Promise<Lookups> => {
    const lookups = memoryLookups();
    for (const { conversation, entries } of (await alertsOf(network, member)).values()) {
      const views = await Promise.all(entries.map(({ ref }) => store.view(ref)));
      lookups.project(
        lookupStandingOf(conversation),
        views.flatMap((view) => (view === undefined ? [] : [view.message])),
      );
    }
    return lookups;
  };
  const terms = {
    ...memoryLookups(),
    find: async (...asked: Parameters<Lookups['find']>) => (await built()).find(...asked),
    alerts: async (...asked: Parameters<Lookups['alerts']>) => (await built()).alerts(...asked),
    objections: async (...asked: Parameters<Lookups['objections']>) => (await built()).objections(...asked),
  };
  return network.world.yielding(terms, 'lookups', process, ['find', 'alerts', 'objections', 'log']);
}
