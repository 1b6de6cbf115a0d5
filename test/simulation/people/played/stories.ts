import { decideConflict, suppressAlert, type Caller, type Draft, type Thread } from '#exchange';
import { SECOND, type MessageRef } from '#kernel';
import type { Draw } from '../../draw.js';
import type { SimMember, SimNetwork, SimProcess } from '../../members.js';
import type { PLAYED } from '../../plan.js';
import { officer, type Asked } from '../drafts.js';
import { victimOpening } from '../leave-drafts.js';
import { playedOpening, playedStep } from './told-story.js';

type Played = (typeof PLAYED)[number];

const STEPS = 40;
const PAUSE_MS = 6 * SECOND;
const MOST_CONFLICTS = 10;
const UNITS = ['ATU', 'DESK'] as const;

/** What each of those who decided on a draft sent. */
export interface Decided {
  readonly decided: readonly Promise<MessageRef | undefined>[];
}

/** What people do for whoever plays a story. */
export interface Hands {
  /** Work whose refusal is counted and told to nobody. */
  begin(work: Promise<unknown>): void;
  sent(member: SimMember, caller: Caller, draft: Draft): Promise<MessageRef>;
  proposed(member: SimMember, caller: Caller, draft: Draft, draw: Draw): Promise<Decided>;
  replied(
    member: SimMember,
    draw: Draw,
    write: (member: SimMember, thread: Thread, draw: Draw) => Asked | undefined,
    of: MessageRef,
  ): Promise<void>;
  /** Asks a living process until there is an answer. */
  ask<T>(member: SimMember, work: (process: SimProcess) => Promise<T>): Promise<T>;
}

/** Plays a story from its opening on: after a while somebody writes what comes next, if it is their turn. */
export async function playStory(
  network: SimNetwork,
  hands: Hands,
  member: SimMember,
  what: Played,
  draw: Draw,
): Promise<void> {
  const { honest, world } = network;
  // Whom one state seeks is a victim elsewhere, be it known before or after.
  const isFirst = draw.chance(0.4);
  const refer = (): void => {
    const others = honest.filter((one) => one !== member);
    if (others.length === 0) return;
    const host = draw.pick(others);
    const { draft, caller } = victimOpening(network, host, draw);
    hands.begin(hands.sent(host, caller, draft));
  };
  if (what === 'CONFLICT' && isFirst) {
    refer();
    await world.sleep(draw.int(PAUSE_MS));
  }
  const { draft, caller, secondPerson } = playedOpening(network, member, what, draw);
  const ref =
    secondPerson === true
      ? await released(await hands.proposed(member, caller, draft, draw))
      : await hands.sent(member, caller, draft);
  if (ref === undefined) return;
  if (what === 'CONFLICT' && !isFirst) refer();
  for (let step = 0; step < STEPS; step += 1) {
    await world.sleep(draw.int(PAUSE_MS));
    const by = draw.pick(honest);
    if (what === 'CONFLICT' && draw.chance(0.04)) hands.begin(decided(hands, by, draw));
    else if ((what === 'HIT' || what === 'FLAGS') && by === member && draw.chance(0.15))
      hands.begin(gaveWay(hands, by, ref));
    else
      hands.begin(
        hands.replied(by, draw, (one, thread, drawn) => playedStep(network, one, what, thread, drawn), ref),
      );
  }
}

async function released({ decided }: Decided): Promise<MessageRef | undefined> {
  return (await Promise.all(decided)).find((ref) => ref !== undefined);
}

/** A supervisor of the owner gives way to a challenge, whether there is one or not. */
function gaveWay(hands: Hands, member: SimMember, ref: MessageRef): Promise<MessageRef> {
  const by: Caller = { name: 'supervisor', unit: 'ATU', role: 'SUPERVISOR' };
  return hands.ask(member, ({ exchange, ports }) =>
    suppressAlert(ports, (request) => exchange.submit(request), by, ref),
  );
}

/** A unit that holds a victim decides what an alert means that may seek her: it asks the owner, or it is another. */
async function decided(hands: Hands, member: SimMember, draw: Draw): Promise<void> {
  const unit = draw.pick(UNITS);
  const open = (await member.store.conflicts.conflicts(unit, MOST_CONFLICTS)).filter(
    ({ state }) => state === 'OPEN',
  );
  if (open.length === 0) return;
  const { id } = draw.pick(open);
  const says = { decision: draw.pick(['CHALLENGE', 'DIFFERENT'] as const), reason: 'Another person, or she' };
  const by = officer(unit);
  await hands.ask(member, ({ exchange, ports }) =>
    decideConflict(ports, (request) => exchange.submit(request), by, id, says),
  );
}
