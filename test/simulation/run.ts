import { SECOND } from '#kernel';
import { Draw } from './draw.js';
import { happen } from './happen.js';
import { runOn, settled } from './machine.js';
import type { SimNetwork } from './members.js';
import { CODES, makeNetwork } from './network.js';
import { People } from './people/people.js';
import type { Plan } from './plan.js';
import { join } from './process.js';
import { kindsOf, type Counts } from './promises/kinds.js';
import { faultsAtRest, isAtRest } from './promises/properties.js';
import { SimBroker } from './sim-broker.js';
import type { Hear, Stores } from './stores.js';
import { World } from './world.js';

const STARTED_AT = Date.parse('2026-11-24T03:00:00Z');
const QUIET_START_MS = 20 * SECOND;
const LONGEST_REST_MS = 60 * 60 * SECOND;
const LOOK_MS = 5 * SECOND;
const MOST_STEPS = 200_000;

export interface Outcome {
  readonly plan: Plan;
  /** What does not hold, empty where all does. */
  readonly faults: readonly string[];
  readonly trace: readonly string[];
  readonly steps: number;
  /** What was sent, by kind. */
  readonly kinds: Counts;
  readonly accepted: ReadonlyMap<string, number>;
  readonly refused: ReadonlyMap<string, number>;
}

/** One run of a plan, from the first statement to rest, on stores with nothing in them. */
export async function run(plan: Plan, stores: Stores, hear?: Hear): Promise<Outcome> {
  const storeOf = await stores.fresh(CODES.slice(0, plan.members), hear);
  const broker = new SimBroker();
  const world = new World(plan.seed, STARTED_AT, plan, () => broker.steps());
  broker.world = world;
  runOn(world);
  const errors: string[] = [];
  const lost = (error: unknown): void => {
    errors.push(
      `an error that nobody caught: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
    );
  };
  process.on('unhandledRejection', lost);
  try {
    const network = await makeNetwork(world, broker, plan, storeOf);
    const people = new People(network);
    world.calm = plan.quietStart;
    for (const [index, member] of network.members.entries())
      for (let n = 0; n < (plan.processes[index] ?? 1); n += 1) join(network, member);
    if (plan.quietStart) await pass(world, QUIET_START_MS);
    world.calm = false;
    world.say('disturbed from here on');
    const begin = world.now;
    for (const event of plan.events)
      world.at(begin + event.at, () => happen(network, people, event, new Draw(event.salt, 3)));
    const [last] = plan.events.slice(-1);
    const leaps = plan.events.reduce((sum, event) => sum + (event.kind === 'LEAP' ? event.ms : 0), 0);
    await pass(world, (last?.at ?? 0) + 10 * SECOND + leaps);
    await rest(network);
    const calmAt = world.now;
    const faults = (await toRest(network, people)) ?? (await faultsAtRest(network, people, plan, calmAt));
    return {
      plan,
      faults: [...errors, ...faults],
      trace: world.trace,
      steps: world.steps,
      kinds: await kindsOf(network),
      accepted: people.accepted,
      refused: people.refused,
    };
  } finally {
    process.off('unhandledRejection', lost);
    runOn(undefined);
  }
}

async function pass(world: World, ms: number): Promise<void> {
  const until = world.now + ms;
  await settled();
  while (world.now < until && world.steps < MOST_STEPS) await world.step(until);
}

/** Nobody disturbs any more: whoever is down comes back, calls that hang are answered. */
async function rest(network: SimNetwork): Promise<void> {
  const { world, members } = network;
  world.say('undisturbed from here on');
  world.armed.length = 0;
  world.calm = true;
  for (const member of members) {
    member.ahead = 0;
    if (!member.processes.some(({ alive }) => alive)) join(network, member);
  }
  await world.step(world.now);
}

/** Waits until nothing is under way; says what still is where that takes too long. */
async function toRest(network: SimNetwork, people: People): Promise<readonly string[] | undefined> {
  const { world } = network;
  const until = world.now + LONGEST_REST_MS;
  let left: readonly string[] = ['nothing was looked at'];
  while (world.now < until && world.steps < MOST_STEPS) {
    await pass(world, LOOK_MS);
    left = await isAtRest(network, people);
    if (left.length === 0) return undefined;
  }
  return left.map((one) => `after an hour without faults: ${one}`);
}
