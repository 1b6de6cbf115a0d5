import { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Draw } from '../simulation/draw.js';
import { askFor, askOnce, percentile } from './asking.js';
import { atTimes } from './at-times.js';
import { elsewhere } from './elsewhere.js';
import type { BenchOptions, Measured } from './measure.js';
import { startGateways, type BenchGateway } from './product.js';
import { withClient, type BenchServers } from './servers.js';
import { fillShelf, type Question } from './shelf.js';

const [EXACT_BATCH, NAME_BATCH] = [50, 5];
const [EXACT_AT_ONCE, NAMES_AT_ONCE] = [2, 2];
const SECONDS = 20;
const WARM_SECONDS = 5;
const FIRST_MS = 100;

/**
 * Checks by HTTP over a shelf of alerts, signed in, each check committed to the log before its answer: documents in
 * batches of fifty, names in other spellings than the alerts have them; a start on that shelf; an alert on its way.
 */
export async function checks(
  servers: BenchServers,
  { alerts, seed }: BenchOptions,
  progress: (text: string) => void,
): Promise<Measured> {
  const [here, there] = await startGateways(servers, 'checks', ['TH', 'KH']);
  try {
    await here.halt();
    const tell = atTimes((text) => progress(`checks: ${text}`));
    const { documents, names, namesHeld } = await withClient(here.database, (client) =>
      fillShelf(client, alerts, seed, (text) => tell(() => text)),
    );
    progress(`checks: ${alerts} alerts, ${namesHeld} names; starting`);
    const startSeconds = await startUntilTrue(here, documents, names);
    progress(`checks: the first true answers came ${startSeconds.toFixed(1)} s after the start`);
    const draw = new Draw(seed, 2);
    const some = (from: readonly Question[], count: number) => () =>
      Array.from({ length: count }, () => draw.pick(from));
    await askFor(here, WARM_SECONDS, EXACT_AT_ONCE, some(documents, EXACT_BATCH));
    const exact = await askFor(here, SECONDS, EXACT_AT_ONCE, some(documents, EXACT_BATCH));
    progress(`checks: ${exact.perSecond.toFixed(0)} documents a second`);
    await askFor(here, WARM_SECONDS, NAMES_AT_ONCE, some(names, NAME_BATCH));
    const fuzzy = await askFor(here, SECONDS, NAMES_AT_ONCE, some(names, NAME_BATCH));
    progress(`checks: ${fuzzy.perSecond.toFixed(0)} names a second`);
    const way = await elsewhere(there, here);
    const bytes = await namesBytes(here);
    return {
      figures: [
        {
          key: 'checksExactPerSecond',
          unit: `documents/s, batches of ${EXACT_BATCH}, ${alerts} alerts`,
          runs: [exact.perSecond],
          limit: { atLeast: 3_000 },
        },
        {
          key: 'checksExactP99Ms',
          unit: 'ms a batch, p99',
          runs: [percentile(exact.times, 99)],
          limit: { atMost: 50 },
        },
        {
          key: 'checksNamePerSecond',
          unit: `names/s, checks of ${NAME_BATCH}`,
          runs: [fuzzy.perSecond],
          limit: { atLeast: 300 },
        },
        {
          key: 'checksNameP95Ms',
          unit: `ms a check of ${NAME_BATCH} names, p95`,
          runs: [percentile(fuzzy.times, 95)],
          limit: { atMost: 50 },
        },
        {
          key: 'checksExactFound',
          unit: 'part of the documents found',
          runs: [exact.found],
          limit: { atLeast: 1 },
        },
        { key: 'checksNameFound', unit: 'part of the names found, spelled otherwise', runs: [fuzzy.found] },
        {
          key: 'checksPostedP95Ms',
          unit: 'ms from the post until another member finds it, p95',
          runs: [percentile(way.foundMs, 95)],
          limit: { atMost: 2_000 },
        },
        {
          key: 'checksWithdrawnSeconds',
          unit: 's from the withdrawal until nobody finds it, the longest',
          runs: [Math.max(...way.goneMs) / 1000],
          limit: { atMost: 60 },
        },
        {
          key: 'checksStartSeconds',
          unit: 's from the start until the first true answers',
          runs: [startSeconds],
          limit: { atMost: 60 },
        },
        {
          key: 'checksMemoryPer100kMiB',
          unit: 'MiB of the index for 100,000 names',
          runs: [(bytes / 2 ** 20 / namesHeld) * 100_000],
        },
      ],
    };
  } finally {
    await Promise.all([here.stop(), there.stop()]);
  }
}

/** From the start of the process until a document and a name are found. */
async function startUntilTrue(
  gateway: BenchGateway,
  [document]: readonly Question[],
  [name]: readonly Question[],
): Promise<number> {
  if (document === undefined || name === undefined) throw new Error('nothing can be asked');
  const nobody = { kind: 'PERSON', name: 'Qqxzw Vvxqz', birthYear: 1990 };
  const begin = performance.now();
  await gateway.resume();
  const agent = new Agent();
  for (;;) {
    const [first, second, none] = await askOnce(gateway, agent, [document, name, nobody]);
    // What nobody bears is NONE only where all is there; other members' silence makes it stale too.
    if (first === 'CANDIDATES' && second === 'CANDIDATES' && none !== undefined) break;
    await delay(FIRST_MS);
  }
  agent.destroy();
  return (performance.now() - begin) / 1000;
}

async function namesBytes({ url }: BenchGateway): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^hsu_names_bytes (\S+)/m.exec(text)?.[1]);
}
