import { planOf, type Options } from './plan.js';
import { addCounts, type Counts } from './promises/kinds.js';
import { runsOn, type Ground, type Run } from './runs.js';

export interface Batch extends Options {
  readonly from: number;
  readonly count: number;
  /** Goes on after a seed that failed. */
  readonly keepGoing: boolean;
}

export interface BatchDone {
  readonly count: number;
  readonly steps: number;
  readonly kinds: Counts;
  readonly failed: readonly Failed[];
}

/** A seed that failed, with what did not hold. */
export interface Failed {
  readonly seed: number;
  readonly fault: string;
}

// A process of its own that runs batches of seeds for main.ts, one after another, on what its first message names.
process.once('message', (ground: Ground) => {
  const { run } = runsOn(ground);
  process.on('message', (batch: Batch) => {
    void runBatch(run, batch).then((done) => process.send?.(done));
  });
});

// Whoever gave it work is gone, perhaps killed: nobody waits for an answer.
process.on('disconnect', () => process.exit(1));

async function runBatch(run: Run, { from, count, keepGoing, ...options }: Batch): Promise<BatchDone> {
  let steps = 0;
  let kinds: Counts = {};
  const failed: Failed[] = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const outcome = await run(planOf(seed, options));
    steps += outcome.steps;
    kinds = addCounts(kinds, outcome.kinds);
    const [fault] = outcome.faults;
    if (fault === undefined) continue;
    failed.push({ seed, fault });
    if (!keepGoing) return { count: seed - from + 1, steps, kinds, failed };
  }
  return { count, steps, kinds, failed };
}
