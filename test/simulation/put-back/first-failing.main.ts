import { planOf } from '../plan.js';
import { run } from '../run.js';
import { memoryStores } from '../stores.js';

// The first of the seeds from 1 on that fails: first-failing.main.ts SEEDS [hostile]. Nothing is looked for that is
// smaller.

const [seeds = '1', mode] = process.argv.slice(2);
for (let seed = 1; seed <= Number(seeds); seed += 1) {
  const [fault] = (await run(planOf(seed, { members: undefined, hostile: mode === 'hostile' }), memoryStores))
    .faults;
  if (fault === undefined) continue;
  process.stdout.write(`seed ${String(seed)} failed: ${fault}\n`);
  break;
}
