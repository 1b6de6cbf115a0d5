import { foldCase, shippedRules, type CaseMessage, type CaseState } from '#cases';
import type { JsonObject } from '#envelope';
import { entryOf, factsOf, needsSecondPerson } from '#exchange';
import { MINUTE, refKey, rfc3339, type MessageRef } from '#kernel';
import { kinds, mainLifecycle, shownMessage, type Kind, type Role } from '#messages';
import { Recast, type Cast } from './cast.js';
import { withRefs } from './said-refs.js';

/** One message of a path, as the samples have it. */
export interface PathStep {
  readonly kind: Kind;
  readonly sample: JsonObject;
  /** The sample's member and unit that send it, under this id. */
  readonly by: string;
  readonly unit: string;
  readonly id: string;
  /** Members that it addresses. */
  readonly to: readonly string[] | 'ALL';
}

/** The frame of a sample, as far as it is read here. */
interface Frame {
  readonly id: string;
  readonly from: { readonly member: string; readonly unit: string };
  readonly to: readonly { readonly member: string }[] | object;
}

/** What is sent before a kind fits; the first opens the conversation. Empty for a kind that opens one itself. */
export type Path = readonly PathStep[];

/** Longer stories than these no kind needs. */
const LONGEST = 8;
const rules = shippedRules();
/** Everybody plays himself; each state has one unit that writes. */
const SAMPLES: Cast = {
  members: new Map(),
  units: () => ({ writes: 'ATU', beside: 'DESK' }),
  ids: (id) => id,
  digests: new Map(),
};
const START = Date.parse('2026-11-25T00:00:00Z');

/** People and their systems send it; gateways alone write the others. */
export function isDrafted(kind: Kind): boolean {
  return kind.senders.some((role) => role !== 'SYSTEM') && 'conversation' in shownMessage(kind.type);
}

export function stepOf(kind: Kind): PathStep {
  const sample = shownMessage(kind.type) as JsonObject;
  const { id, from, to } = sample as unknown as Frame;
  const members = Array.isArray(to)
    ? (to as readonly { member: string }[]).map(({ member }) => member)
    : 'ALL';
  return { kind, sample, by: from.member, unit: from.unit, id, to: members };
}

/**
 * The shortest path after which a message of this kind changes something, found among the samples by what the kinds
 * themselves say: what opens, who may answer, which states their steps start from. `may`: who plays the sample's own
 * side may send only these. Undefined: there is none.
 */
export function pathTo(target: Kind, role: Role): Path | undefined {
  const nothing: Told = { path: [], entries: [], refs: new Map() };
  if (target.opensConversation && told(nothing, stepOf(target)) !== undefined) return [];
  const own = stepOf(target).by;
  const usable = kinds
    .filter(isDrafted)
    .map(stepOf)
    .filter(({ kind, sample }) => !needsSecondPerson(kind, sample))
    .filter(({ kind, by }) => by !== own || kind.senders.includes(role))
    // What is said of the case itself, before what is said about its messages.
    .toSorted((a, b) => rank(a) - rank(b));
  const openings = usable
    .filter(({ kind }) => kind.opensConversation)
    .toSorted((a, b) => likeness(b, target) - likeness(a, target));
  // What moves the same things as the target, first; the state of the conversation itself moves with almost everything.
  return (
    search(openings, target, related(target, usable, false)) ??
    search(openings, target, related(target, usable, true))
  );
}

function rank({ kind }: PathStep): number {
  return kind.family === 'control' ? 1 : 0;
}

/** How much two samples tell of one thing: both speak of a case, a victim, a broadcast. */
function likeness({ sample, kind }: PathStep, target: Kind): number {
  const { sample: other } = stepOf(target);
  const family = kind.family === target.family ? 1 : 0;
  const shared = ['case', 'purpose'].filter(
    (name) => sample[name] !== undefined && sample[name] === other[name],
  );
  const [mine, theirs] = [sample['body'], other['body']] as readonly JsonObject[];
  const told = Object.entries(theirs ?? {}).filter(
    ([name, value]) => typeof value === 'string' && /(Id|Ref|Kind)$/.test(name) && mine?.[name] === value,
  );
  return family + shared.length + 2 * told.length - (kind.broadcast === 'must' ? 1 : 0);
}

interface Told {
  readonly path: Path;
  readonly entries: readonly CaseMessage[];
  readonly refs: ReadonlyMap<string, MessageRef>;
}

function search(openings: readonly PathStep[], target: Kind, usable: readonly PathStep[]): Path | undefined {
  const goal = stepOf(target);
  let edge: readonly Told[] = openings
    .filter((opening) => opening.kind !== target && (target.opensConversation || mayWrite(goal, opening)))
    .map((opening) => told({ path: [], entries: [], refs: new Map() }, opening))
    .filter((one) => one !== undefined);
  const seen = new Set<string>();
  for (let depth = 0; depth < LONGEST && edge.length > 0; depth += 1) {
    const reached = edge.find((one) => changes(one, goal));
    if (reached !== undefined) return reached.path;
    edge = edge.flatMap((one) => usable.flatMap((step) => further(one, step, seen)));
  }
  return undefined;
}

/** Messages that move something which the target, or one of these, starts from: a lifecycle or a clock. */
function related(target: Kind, usable: readonly PathStep[], mainToo: boolean): readonly PathStep[] {
  const answers = usable.filter(({ kind }) => !kind.opensConversation && kind !== target);
  if (target.opensConversation) return answers;
  const moved = new Set(thingsOf(stepOf(target), mainToo));
  for (let size = -1; size !== moved.size;) {
    size = moved.size;
    for (const step of answers) {
      const things = thingsOf(step, false);
      if (things.some((thing) => moved.has(thing))) for (const thing of things) moved.add(thing);
    }
  }
  return answers.filter((step) => thingsOf(step, mainToo).some((thing) => moved.has(thing)));
}

function thingsOf({ kind: { acts }, sample }: PathStep, mainToo: boolean): readonly string[] {
  const main: readonly string[] = Object.values(mainLifecycle);
  const paused = acts.pauses === undefined ? [] : [valueOf(sample, acts.pauses.clock)];
  return [
    ...acts.steps.map(({ lifecycle }) => lifecycle).filter((name) => mainToo || !main.includes(name)),
    ...[...acts.starts, ...(acts.extends === undefined ? [] : [acts.extends])].map(
      ({ clock }) => `clock ${clock}`,
    ),
    ...paused.map((clock) => `clock ${String(clock)}`),
  ];
}

function valueOf(sample: JsonObject, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => (at as JsonObject | undefined)?.[name], sample);
}

function further(before: Told, step: PathStep, seen: Set<string>): Told[] {
  const [opening] = before.path;
  if (opening === undefined || !mayWrite(step, opening)) return [];
  if (before.path.some(({ kind }) => kind === step.kind)) return [];
  const next = told(before, step);
  if (next === undefined) return [];
  const state = foldOf(next);
  const key = JSON.stringify([
    opening.kind.type,
    state.state,
    state.lifecycles.map(({ lifecycle, state: at }) => [lifecycle, at]),
    state.clocks.map(({ clock, stop }) => [clock, stop !== null]),
  ]);
  if (crossed(state, next) || seen.has(key)) return [];
  seen.add(key);
  return [next];
}

function changes(before: Told, goal: PathStep): boolean {
  const next = told(before, goal);
  // One that opens a conversation of its own names messages of this one, and changes nothing in it.
  return next !== undefined && (goal.kind.opensConversation || !crossed(foldOf(next), next));
}

function crossed(state: CaseState, { entries }: Told): boolean {
  const last = entries.at(-1);
  return last === undefined || state.crossed.some((ref) => refKey(ref) === refKey(last.ref));
}

function foldOf({ entries }: Told): CaseState {
  const [opening] = entries;
  return foldCase(opening?.ref ?? { member: '', id: '' }, entries, rules);
}

/** The path with one message more, as a gateway would have it; undefined where it names one that was not sent. */
function told({ path, entries, refs }: Told, step: PathStep): Told | undefined {
  const { kind, sample, by, unit } = step;
  const id = `01990000-0000-7000-9000-${String(entries.length).padStart(12, '0')}`;
  const ref = { member: by, id };
  const recast = new Recast(SAMPLES, { member: by, unit });
  const named = withRefs(
    recast.object({ to: sample['to'] ?? [], body: sample['body'] ?? {}, ...conversationOf(step) }),
    by,
    refs,
  );
  if (named === undefined) return undefined;
  const message = {
    ...sample,
    conversation: { ...ref },
    ...named,
    id,
    from: recast.object(sample['from'] as JsonObject),
    after: entries.map((one) => ({ ...one.ref })),
    sentAt: rfc3339(START + entries.length * MINUTE),
  };
  return {
    path: [...path, step],
    entries: [...entries, entryOf(factsOf(message, '', '', kind.acts.facts))],
    refs: new Map([...refs, [`${by}/${step.id}`, ref]]),
  };
}

/** An opening names none but its own. */
function conversationOf({ kind, sample }: PathStep): JsonObject {
  return kind.opensConversation ? {} : { conversation: sample['conversation'] ?? null };
}

/** Whether the samples' sides of an opening let this be written there: by one of them, or to all by anyone. */
function mayWrite({ kind, to, by }: PathStep, opening: PathStep): boolean {
  if (kind.ownerOnly && by !== opening.by) return false;
  if (opening.to === 'ALL') return true;
  const sides = [opening.by, ...opening.to];
  return to !== 'ALL' && sides.includes(by) && to.every((member) => sides.includes(member));
}
