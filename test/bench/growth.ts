import { fullLoop, type LoopRun } from './full-loop.js';
import type { BenchOptions, Measured } from './measure.js';
import { startGateways } from './product.js';
import type { BenchServers } from './servers.js';

const WARM_UP = 1_000;

/**
 * Growth: the full loop by batches on empty databases, then on until so many messages are stored or the minutes are
 * over, and its rate then against its rate at the beginning.
 */
export async function growth(
  servers: BenchServers,
  { messages, batch, stored, minutes }: BenchOptions,
  progress: (text: string) => void,
): Promise<Measured> {
  const [there, here] = await startGateways(servers, 'growth', ['KH', 'TH']);
  const blocks: LoopRun[] = [];
  const until = performance.now() + minutes * 60_000;
  let before = WARM_UP;
  try {
    const say = (text: string): void => progress(`growth, ${before} stored: ${text}`);
    await fullLoop(servers, here, there, 'warm-', WARM_UP, batch, say);
    for (;;) {
      const block = await fullLoop(servers, here, there, `grow-${before}-`, messages, batch, say);
      blocks.push(block);
      say(`${block.perSecond.toFixed(0)} messages/s`);
      if (before >= stored || performance.now() > until) break;
      before += messages;
    }
  } finally {
    await Promise.all([here.stop(), there.stop()]);
  }
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) throw new Error('nothing was measured');
  const cpu = ({ spent, ids }: LoopRun): number => spent.total / ids.length;
  const at = before < stored ? `${before} stored, out of time before ${stored}` : `${before} stored`;
  return {
    figures: [
      { key: 'emptyPerSecond', unit: 'messages/s', runs: [first.perSecond] },
      { key: 'grownPerSecond', unit: `messages/s, ${at}`, runs: [last.perSecond] },
      {
        key: 'grownShareOfEmpty',
        unit: `by rate, ${at}`,
        runs: [last.perSecond / first.perSecond],
        ...(before < stored ? {} : { limit: { atLeast: 0.9 } }),
      },
      { key: 'grownShareByCpu', unit: `by CPU ms/message, ${at}`, runs: [cpu(first) / cpu(last)] },
      { key: 'grownOthersShare', unit: 'of the processors', runs: [last.spent.othersShare] },
    ],
  };
}
