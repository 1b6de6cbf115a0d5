import { describe, expect, it } from '@jest/globals';
import { leakScan } from '#messages';
import { HARMLESS } from './sentences/harmless.js';
import { LEAKING } from './sentences/leaking.js';
import { UNSEEN } from './sentences/unseen.js';

const lines = (text: string): string[] => text.trim().split('\n');

/** Of each sentence its kind of leak, and the words. */
const leaking = (text: string): { readonly leak: string; readonly text: string }[] =>
  lines(text).map((line) => {
    const [leak = '', ...words] = line.split(' ');
    return { leak, text: words.join(' ') };
  });
const scanned = (text: string): readonly string[] => leakScan(text, 'OF_VICTIMS');

const [unseenLeaks = '', unseenHarmless = ''] = UNSEEN.split('\n---\n');

/**
 * What was measured when these numbers were last raised, and they are only raised: `found` of the leaks, `called` the
 * kind that they are, `falsely` of the harmless. Asked for are 0.95 found and 0.05 falsely.
 */
const SETS = [
  { name: 'read while it was written', leaks: LEAKING, harmless: HARMLESS, found: 1, called: 1, falsely: 0 },
  {
    name: 'written afterwards, which nobody tunes on',
    leaks: unseenLeaks,
    harmless: unseenHarmless,
    found: 0.92,
    called: 0.84,
    falsely: 0,
  },
];

describe('the leak scan on sentences as people write them (INV-06)', () => {
  it('reads at least three hundred, half of them harmless, none twice', () => {
    const [leaks, harmless] = [leaking(LEAKING), lines(HARMLESS)];
    expect(Math.min(leaks.length, harmless.length)).toBeGreaterThanOrEqual(150);
    expect(leaks.length + harmless.length).toBeGreaterThanOrEqual(300);
    expect(new Set([...leaks.map(({ text }) => text), ...harmless]).size).toBe(
      leaks.length + harmless.length,
    );
  });

  describe.each(SETS)('$name', ({ leaks, harmless, found, called, falsely }) => {
    const all = leaking(leaks);

    it('finds the leaks', () => {
      const missed = all.filter(({ text }) => scanned(text).length === 0);
      expect([missed.length <= all.length * (1 - found) + 1e-9, missed]).toEqual([true, missed]);
    });

    it('calls each what it is, so that whoever wrote it knows what to take out', () => {
      const others = all.filter(({ leak, text }) => !scanned(text).includes(leak));
      expect([others.length <= all.length * (1 - called) + 1e-9, others]).toEqual([true, others]);
    });

    it('lets harmless sentences be', () => {
      const wrong = lines(harmless).filter((text) => scanned(text).length > 0);
      expect([wrong.length <= lines(harmless).length * falsely, wrong]).toEqual([true, wrong]);
    });
  });

  it('lets an alert tell the plates and names on networks that it is on', () => {
    for (const text of ['plate WXY 1234', 'posts as @ring_of_mae'])
      expect([leakScan(text), scanned(text).length]).toEqual([[], 1]);
  });
});
