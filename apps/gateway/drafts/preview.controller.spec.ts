import { describe, expect, it } from '@jest/globals';
import type { Caller } from '#exchange';
import { PreviewController } from './preview.controller.js';

const CALLER: Caller = { name: 'analyst-1', unit: 'ATU', role: 'ANALYST' };
const nothing = (): Promise<never> => Promise.resolve() as Promise<never>;

describe('a preview', () => {
  it('names units and parts alone, whatever stands in their place in the draft', async () => {
    const preview = await new PreviewController(nothing, nothing).preview(CALLER, {
      to: [{ member: 5, unit: 'ATU' }, { member: 'TH' }, 'TH', { member: 'TH', unit: 'DESK', role: 'X' }],
      sealed: [
        { part: 7, units: [{ member: 'TH', unit: 'DESK' }] },
        { part: 'identity', units: [null, { member: 'TH', unit: 'DESK' }] },
        { part: 'row', units: 'TH' },
      ],
    });
    expect(preview.addressees).toEqual([
      { unit: { member: 'TH', unit: 'DESK' }, sees: { open: {}, parts: ['identity'] } },
    ]);
  });
});
