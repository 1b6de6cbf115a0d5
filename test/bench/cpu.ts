import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Linux counts in hundredths of a second, whatever the kernel's own tick. */
const MS_PER_TICK = 10;
const PROC = '/proc/self/stat';

/**
 * How processor time is counted here: of the processes named and their children, or of the whole machine where it does
 * not tell.
 */
export const CPU_SOURCE = existsSync(PROC) ? 'processes' : 'machine';

/** Processor time in ms that these processes, their children and ended children have used. */
export function cpuMs(roots: readonly number[]): number {
  if (CPU_SOURCE === 'machine') return machineCpuMs();
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(readStat);
  const children = Map.groupBy(
    all.filter((one) => one !== undefined),
    ({ parent }) => parent,
  );
  const counted = new Set<number>();
  const count = (pid: number): number => {
    if (counted.has(pid)) return 0;
    counted.add(pid);
    const own = all.find((one) => one?.pid === pid)?.ms ?? 0;
    return (children.get(pid) ?? []).reduce((sum, child) => sum + count(child.pid), own);
  };
  return roots.reduce((sum, pid) => sum + count(pid), 0);
}

/** Processor time in ms that everything on this machine has used. */
export function machineCpuMs(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly ms: number;
}

function readStat(name: string): Stat | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${name}/stat`, 'utf8');
  } catch {
    // It ended between the listing and now; its parent has its time.
    return undefined;
  }
  // The second field is the program's name in brackets and may hold blanks; proc(5) numbers what follows from 3.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const at = (field: number): number => fields[field - 3] ?? 0;
  return { pid: Number(name), parent: at(4), ms: (at(14) + at(15) + at(16) + at(17)) * MS_PER_TICK };
}
