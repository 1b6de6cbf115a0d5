import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldCase, shippedRules } from '#cases';
import type { Fold } from '#exchange';
import { storeSamples } from '#contracts';
import { emptiedStores, type EmptiedStores } from './emptied-store.js';

const { accepted, HERE, message, NOW, receiver, THERE } = storeSamples;
const rules = shippedRules();
const fold: Fold = (conversation, messages) => foldCase(conversation, messages, rules);

const ROUNDS = 60;
/** Far wider than what a match may cost; a machine that is merely slow is slow for both alike. */
const ALIKE = 2;

let stores: EmptiedStores;
beforeAll(async () => {
  stores = await emptiedStores();
});
afterAll(async () => {
  await stores.close();
});

interface Spent {
  /** µs of this process. */
  readonly cpu: number[];
  /** ms until it is committed, the database's work included. */
  readonly waited: number[];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.trunc(values.length / 2)] ?? NaN;
}

describe('an alert that somebody posts to learn whether a person is protected (T56)', () => {
  it('costs the holder as much processor and time with a match as without, in turns', async () => {
    const store = await stores.make({ fold, member: HERE.member });
    const records = receiver(store);
    const tokens = (who: string): string[] => Array.from({ length: 8 }, (_, n) => `${who}-${String(n)}`);
    const keep = async (side: 'PROTECTED' | 'SOUGHT', who: string): Promise<void> => {
      const units = side === 'PROTECTED' ? [HERE.unit] : [];
      const one = message(THERE, [HERE]);
      const taken = accepted(one, { identity: { side, tokens: tokens(who), units } });
      expect(await records.next([taken], [], NOW)).toBe(true);
    };
    for (let n = 0; n < ROUNDS; n += 1) await keep('PROTECTED', `known-${String(n)}`);
    const [match, none]: [Spent, Spent] = [
      { cpu: [], waited: [] },
      { cpu: [], waited: [] },
    ];
    const measure = async (spent: Spent, who: string): Promise<void> => {
      const [cpu, begin] = [process.cpuUsage(), performance.now()];
      await keep('SOUGHT', who);
      const { user, system } = process.cpuUsage(cpu);
      spent.waited.push(performance.now() - begin);
      spent.cpu.push(user + system);
    };
    for (let n = 0; n < ROUNDS; n += 1) {
      const turns = [() => measure(match, `known-${String(n)}`), () => measure(none, `other-${String(n)}`)];
      for (const turn of n % 2 === 0 ? turns : turns.reverse()) await turn();
    }
    // The runs differ where they must.
    expect(await store.conflicts.matches(0)).toHaveLength(ROUNDS);
    for (const what of ['cpu', 'waited'] as const) {
      const ratio = median(match[what]) / median(none[what]);
      expect(ratio).toBeLessThan(ALIKE);
      expect(ratio).toBeGreaterThan(1 / ALIKE);
    }
  });
});
