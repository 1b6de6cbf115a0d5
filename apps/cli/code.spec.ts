import { describe, expect, it } from '@jest/globals';
import { readHsuCommand } from '#command-line';
import { code, told } from './code.js';

const message = {
  of: { member: 'TH', id: '01990000-0000-7000-8000-000000000001' },
  type: 'AL_VEHICLE',
  from: { member: 'TH', unit: 'ATU' },
  sentAt: '2026-11-25T03:00:00.000Z',
};

describe('hsu code', () => {
  it('tells what to compare with the paper, and a forged letter apart', () => {
    expect(told({ standing: 'COUNTS', message })).toEqual(
      expect.arrayContaining(['COUNTS', `  reference    TH/${message.of.id}`, '  from         TH/ATU']),
    );
    expect(told({ standing: 'OVER', message })[1]).toContain('withdrawn');
    expect(told({ standing: 'UNKNOWN', message: null })).toEqual([
      'UNKNOWN',
      expect.stringContaining('forged'),
    ]);
  });

  it('says what is no code', () => {
    expect(() => told({ code: 'E-FORM' })).toThrow('16 signs');
  });

  it('is read with its member, and asks nobody where no network runs', async () => {
    const command = readHsuCommand(['code', '7Q4D-0KXM-1111-1111', '--member', 'TH', '--state', '.hsu-none']);
    expect(command).toMatchObject({ name: 'code', code: '7Q4D-0KXM-1111-1111', member: 'TH' });
    const asked = { code: '7Q4D-0KXM-1111-1111', member: 'TH', client: 'police-system', state: '.hsu-none' };
    await expect(code(asked, '/nowhere', () => undefined)).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    await expect(
      code({ member: 'TH', client: 'police-system', state: '.hsu-none' }, '/nowhere', () => undefined),
    ).rejects.toMatchObject({
      code: 'E-CONFIG',
    });
  });
});
