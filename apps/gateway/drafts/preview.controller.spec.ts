import { describe, expect, it } from '@jest/globals';
import type { Caller } from '#exchange';
import { latestKind, sampleMessage } from '#messages';
import { PreviewController } from './preview.controller.js';

const CALLER: Caller = { name: 'analyst-1', unit: 'ATU', role: 'ANALYST' };
const nothing = (): Promise<never> => Promise.resolve() as Promise<never>;
const taken = (type: string, message: object) => (): Promise<never> =>
  Promise.resolve({ kind: latestKind(type), message }) as unknown as Promise<never>;

describe('a preview', () => {
  it('names units and parts alone, whatever stands in their place in the draft', async () => {
    const preview = await new PreviewController(
      nothing,
      taken('AL_VEHICLE', sampleMessage('AL_VEHICLE')),
    ).preview(CALLER, {
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

  it.each([
    ['AL_VEHICLE', '/body/vehicle/vin', { vehicle: { kind: 'VAN', vin: '1M8GDM9AXKP042789' } }],
    ['AL_VESSEL', '/body/vessel/mmsi', { vessel: { kind: 'FISHING', mmsi: '525123456', flag: 'MYS' } }],
    ['AL_ENTITY', '/body/commsIds/0/value', { commsIds: [{ kind: 'PHONE', value: '+66112345678' }] }],
  ])('of %s asks to look again at %s, and refuses nothing for it', async (type, path, changes) => {
    const sample = sampleMessage(type);
    const asked = async (message: object) =>
      new PreviewController(nothing, taken(type, message)).preview(CALLER, {});
    expect(await asked(sample)).toMatchObject({ faults: [], doubts: [] });
    const body = { ...(sample['body'] as object), ...changes };
    expect(await asked({ ...sample, body })).toMatchObject({ faults: [], doubts: [{ path }] });
  });
});
