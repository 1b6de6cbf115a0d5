import { check, lookupStandingOf, memoryLookups, type CheckAnswer, type Thread } from '#exchange';
import { MINUTE, refKey, type Member } from '#kernel';
import { POLICE } from './drafts.js';
import { as } from './machine.js';
import type { SimMember, SimNetwork, SimProcess } from './members.js';

/** How long a peer may be silent before no answer may pass for whole (domain.md 6.3), and a tick. */
const SILENT_MS = 15 * MINUTE + 10_000;
/** A check shows no more; then one that is not among them may have been left out. */
const MOST_SHOWN = 20;

const QUERIES = [
  { kind: 'DOCUMENT', number: 'N01234567' },
  { kind: 'DOCUMENT', number: 'B7654321' },
] as const;

/** What a member's database says, whoever asks. */
interface Truth {
  /** Owners of whose alerts some may be missing. */
  readonly behind: ReadonlySet<Member>;
  /** By conversation. */
  readonly alerts: ReadonlyMap<string, Thread>;
}

/**
 * Somebody at a process of this member looks an alert's subject up; what the answer should not have said. It is held against what the
 * database said both before and after it, so that what came meanwhile may be told or not.
 */
export async function lookUp(
  network: SimNetwork,
  member: SimMember,
  process: SimProcess,
): Promise<readonly string[]> {
  const before = await truthOf(network, member);
  const answer = await Promise.race([
    as(process, () =>
      check({ ...process.ports, lookups: lookupsOf(network, member, process) }, POLICE, {
        purpose: 'BORDER_CHECK',
        queries: [...QUERIES],
      }),
    ).catch(() => undefined),
    process.died,
  ]);
  return answer === undefined
    ? []
    : judged(member, answer, [before, await truthOf(network, member)], network.world.now);
}

function judged(
  member: SimMember,
  { stale, answers }: CheckAnswer,
  [before, after]: readonly [Truth, Truth],
  now: number,
): string[] {
  const faults: string[] = [];
  const at = `a check at ${member.code}`;
  for (const owner of before.behind)
    if (after.behind.has(owner) && !stale.includes(owner))
      faults.push(`${at} does not say that alerts of ${owner} may be missing`);
  if (stale.length > 0 && answers.some(({ verdict }) => verdict === 'NONE'))
    faults.push(`${at} says NONE although alerts of ${stale.join()} may be missing`);
  const candidates = answers.flatMap(({ candidates: some }) => some);
  const shown = new Set(candidates.map(({ conversation }) => refKey(conversation)));
  const live = (truth: Truth, key: string): boolean => {
    const thread = truth.alerts.get(key);
    return (
      thread !== undefined &&
      thread.conversation.status === 'ACTUAL' &&
      ['ACTIVE', 'HIT_OPEN', 'CONTESTED'].includes(thread.conversation.standing.state)
    );
  };
  // One that came and went while the check was at work may be told: it is in force at neither look, and unknown at the first.
  const cameAndWent = (key: string): boolean =>
    !before.alerts.has(key) && after.alerts.get(key)?.conversation.status === 'ACTUAL';
  for (const key of shown)
    if (!live(before, key) && !live(after, key) && !cameAndWent(key))
      faults.push(`${at} finds ${key}, which is no longer in force`);
  for (const { conversation, action } of candidates) {
    const [was, is] = [before, after].map(({ alerts }) => alerts.get(refKey(conversation)));
    const isContested = (thread: Thread | undefined): boolean =>
      thread?.conversation.standing.state === 'CONTESTED';
    if (isContested(was) && isContested(is) && action === 'PROVISIONAL_ARREST_PER_NATIONAL_LAW')
      faults.push(`${at} asks for an arrest by ${refKey(conversation)}, which is contested`);
  }
  if (candidates.length >= MOST_SHOWN) return faults;
  for (const [key, { entries, conversation }] of before.alerts) {
    const opening = entries.find(({ ref }) => refKey(ref) === refKey(conversation.ref));
    const isFound = ['AL_TRAVEL_DOCUMENT', 'AL_WANTED_SUSPECT'].includes(opening?.type ?? '');
    if (isFound && live(before, key) && live(after, key) && !isOver(entries, now) && !shown.has(key))
      faults.push(`${at} does not find ${key}, which is in force`);
  }
  return faults;
}

const DATED_FOR_MS = 299 * 24 * 60 * MINUTE;

function isOver(entries: Thread['entries'], now: number): boolean {
  return entries.some(({ sentAt }) => Date.parse(sentAt) + DATED_FOR_MS < now);
}

async function truthOf({ world, members }: SimNetwork, member: SimMember): Promise<Truth> {
  const behind = new Set<Member>();
  for (const { from, upTo, ahead, told } of await member.store.arrivals())
    if (ahead.length > 0 || told > upTo) behind.add(from);
  for (const { code } of members)
    if (
      code !== member.code &&
      member.clockIsTrue &&
      world.now - (member.heard.get(code) ?? -Infinity) > SILENT_MS
    )
      behind.add(code);
  const alerts = new Map<string, Thread>();
  for (const { sent } of members)
    for (const ref of sent) {
      const thread = await member.store.conversation(ref);
      if (thread !== undefined && thread.conversation.broadcaster !== null) alerts.set(refKey(ref), thread);
    }
  return { behind, alerts };
}

/** The terms of alerts as the database keeps them beside each conversation. */
function lookupsOf(network: SimNetwork, member: SimMember, process: SimProcess) {
  const { store } = member;
  const terms = {
    ...memoryLookups(),
    find: async (...asked: Parameters<ReturnType<typeof memoryLookups>['find']>) => {
      const lookups = memoryLookups();
      for (const { conversation, entries } of (await truthOf(network, member)).alerts.values()) {
        const views = await Promise.all(entries.map(({ ref }) => store.view(ref)));
        lookups.project(
          lookupStandingOf(conversation),
          views.flatMap((view) => (view === undefined ? [] : [view.message])),
        );
      }
      return lookups.find(...asked);
    },
  };
  return network.world.yielding(terms, 'lookups', process, ['find', 'log']);
}
