import { describe, expect, it } from '@jest/globals';
import { MAX_COUNT, MAX_SCHEMA_VERSION, MAX_SECONDS, MAX_TYPE_CHARS } from '#envelope';
import { digest, SECOND } from '#kernel';
import { member, sampleKey, statement, T0, th, thSign } from './network.sample.js';
import { writeStatement, type Statement } from './index.js';

const writes = (over: Partial<Statement>) => () => writeStatement({ ...statement(2), ...over });
const schema = { type: 'AL_SAMPLE', version: 1, digest: digest('schema') };
const keyed = (over: object) => writes({ members: [{ ...th, keys: [{ ...thSign.listed, ...over }] }] });

describe('the bounds of a directory statement', () => {
  it.each<[string, number, number, (value: number) => () => unknown]>([
    ['version', 1, MAX_COUNT, (version) => writes({ version })],
    ['floor', 1, MAX_SCHEMA_VERSION, (floor) => writes({ floor })],
    ['schemas/version', 1, MAX_SCHEMA_VERSION, (version) => writes({ schemas: [{ ...schema, version }] })],
    ['exp', T0 / SECOND, MAX_SECONDS, (exp) => writes({ iat: exp - 60, exp })],
    ['keys/notBefore', 0, MAX_SECONDS - 1, (notBefore) => keyed({ notBefore, notAfter: MAX_SECONDS })],
    ['keys/notAfter', 1, MAX_SECONDS, (notAfter) => keyed({ notBefore: 0, notAfter })],
    ['keys/revoked/at', 0, MAX_SECONDS, (at) => keyed({ revoked: { at, reason: 'STOLEN' } })],
  ])('%s is a whole number from %d to %d', (_name, min, max, of) => {
    expect(of(min)).not.toThrow();
    expect(of(max)).not.toThrow();
    for (const bad of [max + 1, min + 0.5, -1]) expect(of(bad)).toThrow(/E-STATEMENT-INVALID|E-JSON/);
  });

  it('counts the letters of a kind', () => {
    const named = (chars: number) => writes({ schemas: [{ ...schema, type: 'A'.repeat(chars) }] });
    expect(named(MAX_TYPE_CHARS)).not.toThrow();
    expect(named(MAX_TYPE_CHARS + 1)).toThrow('E-STATEMENT-INVALID');
  });

  it('counts the keys of a member', () => {
    const keys = Array.from({ length: 1001 }, () => thSign.listed);
    expect(writes({ members: [{ ...th, keys }] })).toThrow('over 1000 entries');
    expect(
      writes({
        members: [member('TH', 'Thailand', [sampleKey('sign', 'ATU')])],
      }),
    ).not.toThrow();
  });
});
