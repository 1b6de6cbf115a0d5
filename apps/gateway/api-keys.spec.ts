import { describe, expect, it } from '@jest/globals';
import { digest, HsuError } from '#kernel';
import { ApiKeys } from './api-keys.js';

const KEY = 'hsu_th_invented-key';
const ENTRY = { name: 'analyst', unit: 'ATU', role: 'ANALYST', keyDigest: digest(KEY) };

const read = (...entries: unknown[]): ApiKeys => ApiKeys.read(JSON.stringify(entries));

describe('API keys', () => {
  it('name their caller, whatever case the scheme is written in', () => {
    const caller = { name: 'analyst', unit: 'ATU', role: 'ANALYST' };
    expect(read(ENTRY).caller(`Bearer ${KEY}`)).toEqual(caller);
    expect(read(ENTRY).caller(`bearer ${KEY}`)).toEqual(caller);
  });

  it('are not matched by anything but themselves', () => {
    const others = [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      `Bearer ${KEY} `,
      `Bearer  ${KEY}`,
      `Bearer ${KEY}x`,
      `Bearer ${KEY.toUpperCase()}`,
      `Basic ${KEY}`,
      KEY,
      `Bearer ${ENTRY.keyDigest}`,
      `Bearer ${'x'.repeat(5000)}`,
      'Bearer __proto__',
    ];
    for (const authorization of others) expect(read(ENTRY).caller(authorization)).toBeUndefined();
  });

  it.each([
    ['a role that is the gateway’s own', { ...ENTRY, role: 'SYSTEM' }],
    ['a role that is none', { ...ENTRY, role: 'ADMIN' }],
    ['the unit that is the gateway’s own', { ...ENTRY, unit: 'GATEWAY' }],
    ['a unit that is none', { ...ENTRY, unit: 'atu' }],
    ['a key in clear where its digest belongs', { ...ENTRY, keyDigest: KEY }],
    ['another member', { ...ENTRY, key: KEY }],
    ['no name', { ...ENTRY, name: '' }],
    ['no object', KEY],
  ])('with %s are refused, and the file is not quoted', (_what, entry) => {
    try {
      read(ENTRY, entry);
      expect('read').toBe('refused');
    } catch (error) {
      expect(error).toMatchObject({ code: 'E-CONFIG', faults: [{ path: '/1' }] });
      expect(String(error)).not.toContain(KEY);
    }
  });

  it('that stand twice are refused: callers would share what they sent', () => {
    expect(() => read(ENTRY, ENTRY)).toThrow(HsuError);
    expect(() => read(ENTRY, { ...ENTRY, name: 'other' })).toThrow(HsuError);
    expect(() => read(ENTRY, { ...ENTRY, keyDigest: digest('other') })).toThrow(HsuError);
  });

  it('that are no JSON list are refused without quoting', () => {
    for (const text of ['', `{"${KEY}`, '{}'])
      expect(() => ApiKeys.read(text)).toThrow(expect.objectContaining({ code: 'E-CONFIG' }));
  });
});
