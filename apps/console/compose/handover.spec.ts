import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { withAct } from './handover.js';

describe('withAct', () => {
  it('carries the bytes whose digest it names, with the person, condition and plan of the message', async () => {
    const draft = { type: 'RF_HANDOVER', body: { victimRef: 'v', condition: 'OK', planId: 'p' } };
    const written = {
      at: '2026-11-24T02:30:00.000Z',
      place: { point: 'OTHER', other: 'Brücke' },
      property: [{ text: '' }],
    };
    const body = (await withAct(draft, written))['body'] as { act: string; actDigest: string };
    const bytes = Buffer.from(body.act, 'base64url');
    expect(createHash('sha256').update(bytes).digest('base64url')).toBe(body.actDigest);
    expect(JSON.parse(bytes.toString())).toEqual({
      planId: 'p',
      at: '2026-11-24T02:30:00.000Z',
      place: { point: 'OTHER', other: 'Brücke' },
      persons: [{ victimRef: 'v', condition: 'OK' }],
      documentsHanded: [],
      property: [],
    });
  });
});
