import { describe, expect, it } from '@jest/globals';
import { clockProfiles, lifecycles } from '#messages';
import { clockFaults } from './clock-faults.js';

const AT = { clock: '/c', key: '/k', act: '/a', reason: '/r', reviewAt: '/t' };

/** A kind beside the shipped ones that pauses. */
const pausing = (also: { HO?: ['OPENER'] }) => ({
  type: 'XX_PAUSES',
  version: 1,
  family: 'control' as const,
  ownerOnly: false,
  opensConversation: false,
  acts: { facts: Object.values(AT), steps: [], starts: [], stops: [], ball: [], pauses: { ...AT, also } },
});

describe('a pause', () => {
  it('by others than the owner is of clocks that some kind starts', () => {
    const found = (also: { HO?: ['OPENER'] }) =>
      clockFaults([pausing(also)], lifecycles, clockProfiles).filter((fault) => fault.includes('XX_PAUSES'));
    expect(found({})).toEqual([]);
    expect(found({ HO: ['OPENER'] })).toEqual(['XX_PAUSES pauses clock HO, which no kind starts']);
  });
});
