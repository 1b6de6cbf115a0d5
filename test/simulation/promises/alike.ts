import type { Outcome } from '../run.js';
import type { Hear } from '../stores.js';

/**
 * Keys are made anew in each run, so all that is signed, sealed or digested differs; so do numbers that stay inside a
 * store.
 */
const FRESH = /[\w-]{40}/;
const INSIDE = new Set(['outboxId', 'cursor']);
/** Characters shown of two lines before and behind the place where they part, and of their beginning. */
const [BEFORE, BEHIND, NAMED] = [150, 400, 40];

/** What a store was asked and what it answered, call by call. */
export class Answers {
  readonly lines: string[] = [];

  readonly hear: Hear = ({ member, name, asked, answer }) => {
    // A reader's cursor is the store's own.
    const question = name === 'inbox' ? asked.with(1, '…') : asked;
    this.lines.push(`${member} ${name} ${written(question)} → ${written(answer)}`);
  };
}

function written(value: unknown): string {
  const text = JSON.stringify(value, function (this: Record<string, unknown>, key, one: unknown) {
    // What a Buffer makes of itself has come before this.
    if (INSIDE.has(key) || this[key] instanceof Uint8Array) return '…';
    if (typeof one === 'string' && FRESH.test(one)) return '…';
    if (one instanceof Map || one instanceof Set) return [...(one as Iterable<unknown>)];
    return typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one;
  }) as string | undefined;
  return text ?? 'nothing';
}

/**
 * The run on PostgreSQL; a fault of it is that the store in memory answered otherwise, or that another thing happened.
 */
export function alike(
  [inMemory, ofMemory]: readonly [Outcome, Answers],
  [onPostgres, ofPostgres]: readonly [Outcome, Answers],
): Outcome {
  const parted =
    firstUnlike('answered', ofMemory.lines, ofPostgres.lines) ??
    firstUnlike('did', inMemory.trace, onPostgres.trace);
  return parted === undefined ? onPostgres : { ...onPostgres, faults: [parted, ...onPostgres.faults] };
}

function firstUnlike(
  verb: string,
  memory: readonly string[],
  postgres: readonly string[],
): string | undefined {
  const length = Math.max(memory.length, postgres.length);
  for (let n = 0; n < length; n += 1) {
    const [inMemory = 'nothing more', onPostgres = 'nothing more'] = [memory[n], postgres[n]];
    if (inMemory === onPostgres) continue;
    let from = 0;
    while (inMemory[from] === onPostgres[from]) from += 1;
    const cut = (line: string): string => line.slice(Math.max(0, from - BEFORE), from + BEHIND);
    return `the stores part: ${inMemory.slice(0, NAMED)} … in memory it ${verb}\n  ${cut(inMemory)}\nand on PostgreSQL\n  ${cut(onPostgres)}`;
  }
  return undefined;
}
