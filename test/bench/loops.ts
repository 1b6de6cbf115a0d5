import { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { runBareLoop, type BareRun } from './bare-run.js';
import type { Figure } from './figure.js';
import { fullLoop, latencies, percentile, untilReceipted, type LoopRun } from './full-loop.js';
import type { BenchOptions, Measured } from './measure.js';
import { draftTo, postOne } from './posting.js';
import { PROGRAMS } from './processor.js';
import { startGateways, type BenchGateway } from './product.js';
import type { BenchServers } from './servers.js';

const WARM_UP = 1_000;
const SLOW_MESSAGES = 200;
const SLOW_GAP_MS = 100;
const URGENT_GAP_MS = 250;

/** What one round gives: the bare loop, then single posts, then batches, on the same machine within minutes. */
interface Round {
  readonly bare: BareRun;
  readonly singles: LoopRun;
  readonly batches: LoopRun;
  /** ms accepted to inbox, ascending. */
  readonly slow: readonly number[];
  readonly full: readonly number[];
  readonly urgent: readonly number[];
}

/** The full loop by single posts and by batches, each set against the bare loop of its own round. */
export async function loops(
  servers: BenchServers,
  options: BenchOptions,
  progress: (text: string) => void,
): Promise<Measured> {
  const rounds: Round[] = [];
  for (let n = 0; n < options.runs; n += 1) {
    const say = (text: string): void => progress(`round ${n + 1} of ${options.runs}: ${text}`);
    say('bare loop and its parts');
    const bare = await runBareLoop(servers, `bare${n}`, options.messages, options.seed + n);
    say(`bare loop ${bare.phases.loop.perSecond.toFixed(0)} messages/s; starting two gateways`);
    rounds.push(await round(servers, options, n, bare, say));
  }
  return { settings: rounds[0]?.bare.settings ?? {}, figures: figuresOf(rounds) };
}

async function round(
  servers: BenchServers,
  { messages, batch }: BenchOptions,
  n: number,
  bare: BareRun,
  say: (text: string) => void,
): Promise<Round> {
  const [there, here] = await startGateways(servers, `full${n}`, ['KH', 'TH']);
  try {
    await fullLoop(servers, here, there, `warm-${n}-`, WARM_UP, 1);
    say('single posts');
    const urgency = new AbortController();
    const posting = urgentPosts(here, there, `urgent-${n}-`, urgency.signal);
    const singles = await fullLoop(servers, here, there, `single-${n}-`, messages, 1, say);
    urgency.abort();
    const urgent = await posting;
    say(`single posts ${singles.perSecond.toFixed(0)} messages/s; batches of ${batch}`);
    await fullLoop(servers, here, there, `warmer-${n}-`, WARM_UP, batch);
    const batches = await fullLoop(servers, here, there, `batch-${n}-`, messages, batch, say);
    say(`batches ${batches.perSecond.toFixed(0)} messages/s; ten messages a second`);
    const slow = await slowPosts(here, there, `slow-${n}-`);
    return {
      bare,
      singles,
      batches,
      slow: await latencies(here, there, slow),
      full: await latencies(here, there, singles.ids),
      urgent: await latencies(here, there, urgent),
    };
  } finally {
    await Promise.all([here.stop(), there.stop()]);
    await servers.drop([here.database, there.database]);
  }
}

async function slowPosts(here: BenchGateway, there: BenchGateway, keys: string): Promise<readonly string[]> {
  const agent = new Agent({ keepAlive: true });
  const draft = JSON.stringify(draftTo(there));
  const ids: string[] = [];
  for (let n = 0; n < SLOW_MESSAGES; n += 1) {
    ids.push(await postOne(agent, here, `${keys}${n}`, draft));
    await delay(SLOW_GAP_MS);
  }
  agent.destroy();
  await untilReceipted(here);
  return ids;
}

/** Emergencies among the others, until the signal; they count as little in the rate as they are few. */
async function urgentPosts(
  here: BenchGateway,
  there: BenchGateway,
  keys: string,
  end: AbortSignal,
): Promise<readonly string[]> {
  const agent = new Agent({ keepAlive: true });
  const draft = JSON.stringify(draftTo(there, { urgency: 'E', urgencyReason: 'May cross the border today' }));
  const ids: string[] = [];
  for (let n = 0; !end.aborted; n += 1) {
    ids.push(await postOne(agent, here, `${keys}${n}`, draft));
    await delay(URGENT_GAP_MS, undefined, { signal: end }).catch(() => undefined);
  }
  agent.destroy();
  await untilReceipted(here);
  return ids;
}

function figuresOf(rounds: readonly Round[]): readonly Figure[] {
  const figure = (
    key: string,
    unit: string,
    of: (round: Round) => number,
    limit?: Figure['limit'],
  ): Figure => ({
    key,
    unit,
    runs: rounds.map(of),
    ...(limit === undefined ? {} : { limit }),
  });
  const bare = (key: string, phase: keyof BareRun['phases']): Figure[] => [
    figure(`${key}PerSecond`, 'messages/s', (one) => one.bare.phases[phase].perSecond),
    figure(`${key}CpuMs`, 'CPU ms/message', (one) => one.bare.phases[phase].cpuMs),
  ];
  return [
    ...bare('cryptoOnly', 'crypto'),
    ...bare('kafkaOnly', 'kafka'),
    ...bare('insertOnly', 'insert'),
    ...bare('bareLoop', 'loop'),
    figure('summedCpuAllowsPerSecond', 'messages/s', (one) => one.bare.allowedPerSecond),
    figure('bareLoopOthersShare', 'of the processors', (one) => one.bare.othersShare),
    {
      ...figure(
        'bareLoopShareOfSummedCpu',
        '',
        ({ bare: { phases, allowedPerSecond } }) => phases.loop.perSecond / allowedPerSecond,
        { atLeast: 0.6 },
      ),
      decides: true,
    },
    ...full(figure, 'singles', 0.4),
    ...full(figure, 'batches', 0.55),
    figure('latencyP50Ms', 'ms accepted to inbox, 10/s', ({ slow }) => percentile(slow, 0.5), { atMost: 25 }),
    figure('latencyP99Ms', 'ms accepted to inbox, 10/s', ({ slow }) => percentile(slow, 0.99), {
      atMost: 100,
    }),
    figure('fullLatencyP50Ms', 'ms accepted to inbox, single posts at full rate', (one) =>
      percentile(one.full, 0.5),
    ),
    figure('fullLatencyP99Ms', 'ms accepted to inbox, single posts at full rate', (one) =>
      percentile(one.full, 0.99),
    ),
    figure('urgentLatencyP50Ms', 'ms, emergencies meanwhile', ({ urgent }) => percentile(urgent, 0.5)),
    figure('urgentLatencyP99Ms', 'ms, emergencies meanwhile', ({ urgent }) => percentile(urgent, 0.99)),
  ];
}

function full(
  figure: (key: string, unit: string, of: (round: Round) => number, limit?: Figure['limit']) => Figure,
  way: 'singles' | 'batches',
  atLeast: number,
): Figure[] {
  const perMessage = (ms: number, { ids }: LoopRun): number => ms / ids.length;
  return [
    figure(`${way}AcceptedPerSecond`, 'messages/s', (one) => one[way].acceptedPerSecond),
    figure(`${way}PerSecond`, 'messages/s', (one) => one[way].perSecond),
    figure(`${way}ShareOfBareLoop`, 'by rate', (one) => one[way].perSecond / one.bare.phases.loop.perSecond, {
      atLeast,
    }),
    // What others on this machine take changes the rates and hardly this.
    figure(
      `${way}ShareByCpu`,
      'by CPU ms/message',
      (one) => one.bare.phases.loop.cpuMs / perMessage(one[way].spent.total, one[way]),
    ),
    figure(`${way}CpuMs`, 'CPU ms/message', (one) => perMessage(one[way].spent.total, one[way])),
    ...PROGRAMS.map((program) =>
      figure(`${way}CpuMs${program}`, 'CPU ms/message', (one) =>
        perMessage(one[way].spent.by[program], one[way]),
      ),
    ),
    figure(`${way}OthersShare`, 'of the processors', (one) => one[way].spent.othersShare),
  ];
}
