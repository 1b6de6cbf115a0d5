import { describe, expect, it } from '@jest/globals';
import { SECOND } from '#kernel';
import { Gaps } from './gaps.js';

const stream = { to: 'KH', lane: 'normal', epoch: 1 } as const;
const lacks = (upTo: number) => [{ from: 'TH', stream, upTo, ahead: [], told: 2 }];

describe('a number that is known to be missing', () => {
  it('is a fault where its sender is not told within two heartbeats, or never', () => {
    const gaps = new Gaps();
    gaps.looked('KH', lacks(1), 0);
    expect(gaps.faults(['TH'], 0, 110 * SECOND)).toEqual([]);
    expect(gaps.faults(['TH'], 0, 111 * SECOND)).toEqual([expect.stringContaining('never')]);
    gaps.heard('TH', { from: 'KH', holds: [{ stream, upTo: 2, missing: [2] }] }, 120 * SECOND);
    expect(gaps.faults(['TH'], 0, 130 * SECOND)).toEqual([expect.stringContaining('after 120 s')]);
  });

  it('is none where it was told in time, has come meanwhile, or somebody disturbed until then', () => {
    const told = new Gaps();
    told.looked('KH', lacks(1), 0);
    told.heard('TH', { from: 'KH', holds: [{ stream, upTo: 2, missing: [2] }] }, 60 * SECOND);
    expect(told.faults(['TH'], 0, 999 * SECOND)).toEqual([]);
    const come = new Gaps();
    come.looked('KH', lacks(1), 0);
    come.looked('KH', lacks(2), 50 * SECOND);
    expect(come.faults(['TH'], 0, 999 * SECOND)).toEqual([]);
    const late = new Gaps();
    late.looked('KH', lacks(1), 0);
    expect(late.faults(['TH'], 100 * SECOND, 200 * SECOND)).toEqual([]);
  });
});
