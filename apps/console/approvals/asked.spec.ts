import { describe, expect, it } from '@jest/globals';
import { askedFor } from './asked.js';

const PERSON = { names: [{ fullName: 'Invented Person' }], sex: 'M' };

describe('what a draft asks a second person for', () => {
  it('tells whom a broadcast is about, what it asks everywhere, until when and on what ground', () => {
    const asked = askedFor({
      type: 'AL_WANTED_SUSPECT',
      to: { all: true, except: ['MM'] },
      expiresAt: '2027-01-01T00:00:00Z',
      legalBasis: [{ code: 'ACTIP_14' }],
      body: {
        subject: PERSON,
        actionRequested: 'PROVISIONAL_ARREST_PER_NATIONAL_LAW',
        fallbackAction: 'SILENT_REPORT',
        warrant: { ref: 'W-1' },
        alertVersion: 1,
      },
    });
    expect(asked).toEqual({
      persons: [PERSON],
      action: 'PROVISIONAL_ARREST_PER_NATIONAL_LAW',
      fallback: 'SILENT_REPORT',
      except: ['MM'],
      units: [],
      until: '2027-01-01T00:00:00Z',
      ground: { warrant: { ref: 'W-1' }, legalBasis: [{ code: 'ACTIP_14' }] },
      parts: [],
    });
  });

  it('tells a person of a sealed part where it may be read, and who may open which part', () => {
    const units = [{ member: 'KH', unit: 'DESK' }];
    const whole = { to: units, body: {}, sealed: [{ part: 'identity', units, content: PERSON }] };
    expect(askedFor(whole)).toMatchObject({ persons: [PERSON], units, except: undefined });
    const closed = askedFor({ to: units, body: {}, sealed: [{ part: 'identity', units }] });
    expect(closed).toMatchObject({ persons: [], parts: [{ part: 'identity', units }] });
  });

  it('says nothing of what a draft does not say, nor stumbles over what is none', () => {
    expect(askedFor({})).toMatchObject({ persons: [], action: undefined, units: [], parts: [], ground: {} });
    expect(askedFor({ to: 1, body: [], sealed: [null, 'x'] }).parts).toEqual([
      { part: '', units: [] },
      { part: '', units: [] },
    ]);
  });
});
