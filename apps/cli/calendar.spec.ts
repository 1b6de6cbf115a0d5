import { describe, expect, it } from '@jest/globals';
import { readHsuCommand } from '#command-line';
import { showCalendars } from './calendar.js';

async function shown(member?: string, year?: string): Promise<string[]> {
  const lines: string[] = [];
  const asked = { state: 'none-here', ...(member && { member }), ...(year && { year }) };
  expect(await showCalendars(asked, '/', (text) => lines.push(text))).toBe(0);
  return lines.join('\n').split('\n');
}

describe('hsu calendar', () => {
  it('prints the holidays of one member and year, and which are not confirmed', async () => {
    const lines = await shown('sg', '2027');
    expect(lines[0]).toBe('SG  Asia/Singapore  rests on Saturday, Sunday');
    expect(lines).toContain('  2027-02-06  Chinese New Year');
    expect(lines).toContain('  2027-10-28  Deepavali  (not confirmed)');
    expect(lines.filter((line) => line.startsWith('  2026'))).toEqual([]);
  });
  it('prints those of every member', async () => {
    expect((await shown()).filter((line) => /^[A-Z]{2} {2}/.test(line))).toHaveLength(11);
  });
  it('says which there are where it is asked for another', async () => {
    await expect(shown('XX')).rejects.toThrow('there are BN, ID, KH');
    await expect(shown('VN', 'soon')).rejects.toThrow('no year');
  });
  it('says where a year has none', async () => {
    expect(await shown('VN', '2031')).toContain('  no holidays listed for 2031');
  });
});

describe('its arguments', () => {
  it('are a member and a year, each of which may be left out', () => {
    expect(readHsuCommand(['calendar', 'VN', '2027'])).toMatchObject({
      name: 'calendar',
      member: 'VN',
      year: '2027',
    });
    expect(readHsuCommand(['calendar', 'VN', '--state', 'x'])).toMatchObject({ member: 'VN', state: 'x' });
    expect(() => readHsuCommand(['calendar', 'VN', '2027', 'more'])).toThrow('Nothing is known about "more"');
  });
});
