import type { Plan, Planned } from './plan.js';
import type { Outcome } from './run.js';
import type { Run } from './runs.js';

const MOST_RUNS = 300;

/**
 * The smallest run that can be found which fails like this one: events, processes and disorder are left out one after
 * another.
 */
export async function shrink(failed: Outcome, run: Run): Promise<Outcome> {
  const wanted = likeness(failed);
  let best = failed;
  let runs = 0;
  const attempt = async (plan: Plan): Promise<boolean> => {
    if (runs >= MOST_RUNS) return false;
    runs += 1;
    const outcome = await run(plan);
    if (likeness(outcome) !== wanted) return false;
    best = outcome;
    return true;
  };
  await attempt({ ...best.plan, processes: best.plan.processes.map(() => 1) });
  await attempt({ ...best.plan, slow: 0 });
  for (
    let size = Math.ceil(best.plan.events.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  )
    for (let from = 0; from < best.plan.events.length;) {
      const events = without(best.plan.events, from, size);
      if (!(await attempt({ ...best.plan, events }))) from += size;
    }
  await attempt({ ...best.plan, orderly: true });
  return best;
}

function without(events: readonly Planned[], from: number, count: number): readonly Planned[] {
  return [...events.slice(0, from), ...events.slice(from + count)];
}

/** What went wrong, whoever it befell. */
export function likeness({ faults: [first] }: Outcome): string | undefined {
  return first?.replace(/[A-Z]{2}(\/[0-9a-f]{6}|-\d)?\b/g, '_').replace(/\d+/g, 'n');
}
