import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MessageRef } from '#kernel';
import { fold, UNOPENED, type Lifecycle, type Step } from '#cases';

const LIFECYCLES: Record<string, Lifecycle> = {
  OPEN: { transitions: [{ from: null, to: 'ACTIVE' }], ownerOnly: true },
  HIT: {
    transitions: [
      { from: 'ACTIVE', to: 'HIT_OPEN' },
      { from: 'HIT_OPEN', to: 'HIT_OPEN' },
    ],
    ownerOnly: false,
  },
  END: {
    transitions: [
      { from: 'ACTIVE', to: 'WITHDRAWN' },
      { from: 'HIT_OPEN', to: 'WITHDRAWN' },
    ],
    ownerOnly: true,
  },
  NOTE: { transitions: [], ownerOnly: false },
};
const lifecycleOf = (type: string): Lifecycle | undefined => LIFECYCLES[type];
const owner = { member: 'TH', unit: 'ATU' };
const other = { member: 'KH', unit: 'ATU' };
const opening: Step = { ref: { member: 'TH', id: '05' }, after: [], type: 'OPEN', version: 1, from: owner };

/** Random later messages: each names as parents a few of those made before it, as an honest or forging sender might. */
const conversation = fc
  .array(
    fc.record({
      id: fc.integer({ min: 0, max: 99 }),
      type: fc.constantFrom('HIT', 'END', 'NOTE', 'UNKNOWN'),
      ours: fc.boolean(),
      parents: fc.array(fc.nat(), { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((drafts) => {
    const steps: Step[] = [opening];
    for (const { id, type, ours, parents } of drafts) {
      const from = ours ? owner : other;
      const ref: MessageRef = { member: from.member, id: String(id).padStart(2, '0') };
      if (steps.some((step) => step.ref.id === ref.id && step.ref.member === ref.member)) continue;
      const after = parents.map((n) => steps[n % steps.length]!.ref);
      steps.push({ ref, after, type, version: 1, from });
    }
    return steps;
  });

describe('the fold of a conversation', () => {
  it('gives the same state and the same crossed messages in every order of arrival', () => {
    fc.assert(
      fc.property(conversation, fc.infiniteStream(fc.nat()), (steps, random) => {
        const shuffled = [...steps];
        for (let i = shuffled.length - 1; i > 0; i -= 1) {
          const j = (random.next().value as number) % (i + 1);
          [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
        }
        expect(fold(opening.ref, shuffled, lifecycleOf)).toEqual(fold(opening.ref, steps, lifecycleOf));
      }),
      { numRuns: 500 },
    );
  });

  it('lets parents stand before children even when their ids say otherwise', () => {
    const hit: Step = {
      ref: { member: 'KH', id: '90' },
      after: [opening.ref],
      type: 'HIT',
      version: 1,
      from: other,
    };
    const end: Step = {
      ref: { member: 'TH', id: '10' },
      after: [hit.ref],
      type: 'END',
      version: 1,
      from: owner,
    };
    expect(fold(opening.ref, [end, hit, opening], lifecycleOf)).toEqual({ state: 'WITHDRAWN', crossed: [] });
    // Without the parent the smaller id goes first, and the hit finds a withdrawn alert.
    const blind: Step = { ...end, after: [] };
    expect(fold(opening.ref, [hit, blind, opening], lifecycleOf)).toEqual({
      state: 'WITHDRAWN',
      crossed: [hit.ref],
    });
  });

  it('takes no withdrawal from another unit than the one that opened it', () => {
    const foreign: Step = {
      ref: { member: 'KH', id: '20' },
      after: [],
      type: 'END',
      version: 1,
      from: other,
    };
    expect(fold(opening.ref, [opening, foreign], lifecycleOf)).toEqual({
      state: 'ACTIVE',
      crossed: [foreign.ref],
    });
  });

  it('keeps a withdrawal that overtakes its alert as a tombstone, which counts once the alert is here', () => {
    const end: Step = {
      ref: { member: 'TH', id: '01' },
      after: [opening.ref],
      type: 'END',
      version: 1,
      from: owner,
    };
    expect(fold(opening.ref, [end], lifecycleOf).state).toBe(UNOPENED);
    expect(fold(opening.ref, [end, opening], lifecycleOf).state).toBe('WITHDRAWN');
  });
});
