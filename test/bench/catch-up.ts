import { Agent } from 'node:http';
import { latencies, untilReceipted } from './full-loop.js';
import type { BenchOptions, Measured } from './measure.js';
import { draftTo, postAll, postOne } from './posting.js';
import { startGateways } from './product.js';
import type { BenchServers } from './servers.js';

/** 100,000 waiting messages in three minutes. */
const MS_PER_MESSAGE = 1.8;

/** A member that was away reads what waited for it; an emergency that is sent meanwhile overtakes. */
export async function catchUp(
  servers: BenchServers,
  { waiting, batch }: BenchOptions,
  progress: (text: string) => void,
): Promise<Measured> {
  const [there, here] = await startGateways(servers, 'away', ['KH', 'TH']);
  try {
    await there.halt();
    progress(`catch-up: ${waiting} messages for a member that is away`);
    const say = (text: string): void => progress(`catch-up: ${text}`);
    await postAll(here, there, 'away-', waiting, batch, say);
    const begin = performance.now();
    await there.resume();
    const listening = performance.now();
    const agent = new Agent();
    const draft = draftTo(there, { urgency: 'E', urgencyReason: 'May cross the border today' });
    const urgent = await postOne(agent, here, 'urgent', JSON.stringify(draft));
    agent.destroy();
    await untilReceipted(here, say);
    const seconds = (performance.now() - begin) / 1000;
    progress(`catch-up: done in ${seconds.toFixed(1)} s`);
    const [latency = NaN] = await latencies(here, there, [urgent]);
    return {
      figures: [
        {
          key: 'catchUpSeconds',
          unit: `s from starting again until all of ${waiting} are receipted`,
          runs: [seconds],
          limit: { atMost: (waiting * MS_PER_MESSAGE) / 1000 },
        },
        { key: 'catchUpStartSeconds', unit: 's of it until ready', runs: [(listening - begin) / 1000] },
        {
          key: 'catchUpUrgentMs',
          unit: 'ms accepted to inbox, an emergency sent when ready',
          runs: [latency],
          limit: { atMost: 2_000 },
        },
      ],
    };
  } finally {
    await Promise.all([here.stop(), there.stop()]);
  }
}
