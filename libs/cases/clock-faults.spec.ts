import { describe, expect, it } from '@jest/globals';
import { clockProfiles, lifecycles, type CaseData } from '#messages';
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

describe('a second clock under a name of its own', () => {
  const timing = (stops: CaseData['stops'], continues: boolean) => ({
    type: 'XX_TIMES',
    version: 1,
    family: 'control' as const,
    ownerOnly: false,
    opensConversation: false,
    acts: {
      facts: ['/of'],
      steps: [],
      starts: [
        { clock: 'DET', key: 'SECOND', owner: 'SENDER' } as const,
        ...(continues ? [{ clock: 'DET', key: '/of', owner: 'SENDER', continues: '/of' } as const] : []),
      ],
      stops,
      ball: [],
    },
  });
  const faults = (stops: CaseData['stops'], continues = false) =>
    clockFaults([timing(stops, continues)], {}, clockProfiles).filter((fault) =>
      fault.includes('DET by a key'),
    );
  it('is ended under that name, or by a clock that goes on from it', () => {
    expect(faults([{ clock: 'DET', key: '/of' }])).toHaveLength(1);
    expect(faults([{ clock: 'DET' }])).toHaveLength(1);
    expect(faults([{ clock: 'DET', key: 'SECOND' }])).toEqual([]);
    expect(faults([{ clock: 'DET', key: '/of' }], true)).toEqual([]);
  });
});
