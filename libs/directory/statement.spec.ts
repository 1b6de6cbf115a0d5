import { beforeAll, describe, expect, it } from '@jest/globals';
import { generateKey, publicOf } from '#envelope';
import { DAY, digest, fromUtf8, SECOND, utf8 } from '#kernel';
import { applyStatement, keyStatus, startDirectory, writeStatement, type DirectoryState } from './index.js';
import {
  anchorFor,
  firstPayload,
  firstState,
  kh,
  khSign,
  member,
  NET,
  officers,
  one,
  sampleKey,
  signed,
  statement,
  T0,
  th,
  thLink,
  thSign,
  three,
  two,
  units,
} from './network.sample.js';

const INVALID = { code: 'E-STATEMENT-INVALID' };
const OLD = { code: 'E-STATEMENT-OLD' };
let first: DirectoryState;
beforeAll(async () => {
  first = await firstState();
});

describe('the first statement', () => {
  it('brings members, units, keys and schemas into force at once', () => {
    expect(first).toMatchObject({ network: NET, version: 1, members: ['KH', 'TH'], floor: 1 });
    expect(first.unit({ member: 'TH', unit: 'ATU' })).toEqual(units[0]);
    expect(first.unit({ member: 'TH', unit: 'NONE' })).toBeUndefined();
    expect(first.units('KH')).toEqual(units);
    expect(first.name('KH')).toBe('Cambodia');
    expect(first.key('TH', thSign.key.kid)).toMatchObject({ use: 'sign', unit: 'ATU', revoked: null });
    expect(first.schemaPinned('AL_SAMPLE', 1, digest('schema'))).toBe(true);
    expect(first.schemaPinned('AL_SAMPLE', 1, digest('other'))).toBe(false);
    expect(first.schemaPinned('AL_SAMPLE', 2, digest('schema'))).toBe(false);
  });

  it('looks a key up among those of the claimed sender only (T06)', () => {
    expect(first.key('KH', thSign.key.kid)).toBeUndefined();
    expect(first.key('TH', '../TH')).toBeUndefined();
  });

  it('lives 14 days, and nothing is in force before it', () => {
    const issued = T0 + SECOND;
    expect(first.expired(issued)).toBe(false);
    expect(first.expired(issued + 14 * DAY - 1)).toBe(false);
    expect(first.expired(issued + 14 * DAY)).toBe(true);
    expect(startDirectory(first.facts.anchor).expired(T0)).toBe(true);
  });

  it('is the very one of the anchor, even where two officers signed another', async () => {
    const other = await signed({ ...firstPayload, floor: 2 });
    await expect(applyStatement(startDirectory(first.facts.anchor), other)).rejects.toMatchObject(INVALID);
  });

  it('names the officers of the anchor', async () => {
    const others = [...officers.slice(0, 4), generateKey('EdDSA')].map(publicOf);
    for (const payload of [{ ...firstPayload, officers: others }, statement(1, { members: [th] })])
      await expect(firstState(payload)).rejects.toMatchObject(INVALID);
  });
});

describe('signatures', () => {
  const next = (signers: readonly (typeof one)[]): Promise<DirectoryState> =>
    signed(statement(2), signers).then((bytes) => applyStatement(first, bytes));

  it('of any two different officers are enough, in any algorithm', async () => {
    for (const pair of [
      [one, two],
      [three, one],
    ])
      expect((await next(pair)).version).toBe(2);
  });

  it('of one officer twice are one', async () => {
    await expect(next([one, one])).rejects.toMatchObject(INVALID);
  });

  it('of one officer and one unknown key are one', async () => {
    await expect(next([one, generateKey('EdDSA')])).rejects.toMatchObject(INVALID);
  });

  it('by keys of a member count nothing', async () => {
    await expect(next([thSign.key, thLink.key])).rejects.toMatchObject(INVALID);
  });

  it('that do not hold count nothing, even under the name of an officer', async () => {
    const forged = { ...generateKey('EdDSA'), kid: two.kid };
    await expect(next([one, forged])).rejects.toMatchObject(INVALID);
    expect((await next([forged, one, three])).version).toBe(2);
  });

  it('over other content do not carry over', async () => {
    const good = JSON.parse(fromUtf8(await signed(statement(2)))) as { payload: string };
    const payload = Buffer.from(JSON.stringify(statement(2, { floor: 9 }))).toString('base64url');
    const bytes = utf8(JSON.stringify({ ...good, payload }));
    await expect(applyStatement(first, bytes)).rejects.toMatchObject(INVALID);
  });
});

describe('versions', () => {
  it('follow one by one: a replay and a gap are refused (T14)', async () => {
    const second = await applyStatement(first, await signed(statement(2)));
    await expect(applyStatement(second, await signed(statement(2)))).rejects.toMatchObject(OLD);
    await expect(applyStatement(second, await signed(firstPayload))).rejects.toMatchObject(OLD);
    await expect(applyStatement(second, await signed(statement(4)))).rejects.toMatchObject(OLD);
    expect(first.version).toBe(1);
  });

  it('never lower the protocol floor (T34)', async () => {
    const raised = await applyStatement(first, await signed(statement(2, { floor: 2 })));
    expect(raised.floor).toBe(2);
    await expect(applyStatement(raised, await signed(statement(3, { floor: 1 })))).rejects.toMatchObject(
      INVALID,
    );
  });

  it('may be dated far ahead by mistake: that closes nothing, shows, and does not block its own correction (T20)', async () => {
    const year = (365 * DAY) / SECOND;
    const iat = T0 / SECOND + year;
    const ahead = await applyStatement(
      first,
      await signed(statement(2, { iat, exp: iat + (14 * DAY) / SECOND })),
    );
    expect([ahead.expired(T0), ahead.early(T0)]).toEqual([false, true]);
    const corrected = await applyStatement(ahead, await signed(statement(3)));
    expect([corrected.expired(T0), corrected.early(T0)]).toEqual([false, false]);
    expect(corrected.expired(T0 + 15 * DAY)).toBe(true);
  });

  it('of another network are refused', async () => {
    const other = { ...statement(2), iss: 'net-other', sub: 'net-other' };
    await expect(applyStatement(first, await signed(other))).rejects.toMatchObject(INVALID);
  });

  it('change the officers for those after them', async () => {
    const fresh = Array.from({ length: 5 }, () => generateKey('EdDSA'));
    const change = await signed(statement(2, { officers: fresh.map(publicOf) }));
    const second = await applyStatement(first, change);
    await expect(applyStatement(second, await signed(statement(3)))).rejects.toMatchObject(INVALID);
    expect((await applyStatement(second, await signed(statement(3), fresh.slice(3)))).version).toBe(3);
  });
});

describe('keys', () => {
  const later = async (version: number, from: DirectoryState, members: object[]): Promise<DirectoryState> =>
    applyStatement(from, await signed({ ...statement(version), members }));

  it('once listed stay known when a later entry leaves them out', async () => {
    const fresh = sampleKey('sign', 'ATU');
    const second = await later(2, first, [member('TH', 'Thailand', [fresh])]);
    expect(second.key('TH', thSign.key.kid)).toMatchObject({ use: 'sign' });
    expect(second.key('TH', fresh.key.kid)).toMatchObject({ use: 'sign' });
    expect(second.key('KH', khSign.key.kid)).toBeDefined();
    expect(second.keys('TH')).toHaveLength(4);
  });

  it('are revoked at once, since the time told, and never again in force', async () => {
    const at = T0 / SECOND;
    const revoked = { ...thSign.listed, revoked: { at, reason: 'COMPROMISED' } };
    const second = await later(2, first, [{ ...th, keys: [revoked] }]);
    const key = second.key('TH', thSign.key.kid)!;
    expect([T0 - 1, T0, T0 + DAY].map((when) => keyStatus(key, when))).toEqual([
      'VALID',
      'REVOKED',
      'REVOKED',
    ]);
    const lifted = { ...th, keys: [thSign.listed] };
    const moved = { ...th, keys: [{ ...revoked, revoked: { at: at + 1, reason: 'COMPROMISED' } }] };
    await expect(later(3, second, [lifted])).rejects.toMatchObject(INVALID);
    await expect(later(3, second, [moved])).rejects.toMatchObject(INVALID);
    const silent = await later(3, second, [{ ...th, keys: [] }]);
    expect(keyStatus(silent.key('TH', thSign.key.kid)!, T0)).toBe('REVOKED');
  });

  it('have a beginning and an end', () => {
    const key = first.key('TH', thSign.key.kid)!;
    expect(keyStatus(key, key.notBefore - 1)).toBe('NOT-YET');
    expect(keyStatus(key, key.notBefore)).toBe('VALID');
    expect(keyStatus(key, key.notAfter)).toBe('ENDED');
  });

  it.each([
    ['listed for another member', [{ ...kh, keys: [thSign.listed] }]],
    ['listed twice', [{ ...th, keys: [thSign.listed, thSign.listed] }]],
    ['for another use than before', [{ ...th, keys: [{ ...thSign.listed, unit: 'GATEWAY', use: 'link' }] }]],
    ['for another unit than before', [{ ...th, keys: [{ ...thSign.listed, unit: 'GATEWAY' }] }]],
    ['of an officer', [{ ...th, keys: [{ ...sampleKey('sign', 'ATU').listed, ...publicOf(one) }] }]],
    [
      'whose kid is not its thumbprint',
      [{ ...th, keys: [sampleKey('sign', 'ATU', { kid: digest('x') }).listed] }],
    ],
    ['of no listed unit', [{ ...th, keys: [sampleKey('sign', 'DESK').listed] }]],
    ['for the link of a unit', [{ ...th, keys: [sampleKey('link', 'ATU').listed] }]],
    ['of an unknown use', [{ ...th, keys: [{ ...sampleKey('sign', 'ATU').listed, use: 'seal' }] }]],
    ['with a private half', [{ ...th, keys: [{ ...sampleKey('sign', 'ATU').listed, jwk: thSign.key.jwk }] }]],
    [
      'that seals, listed to sign',
      [{ ...th, keys: [{ ...sampleKey('sign', 'ATU').listed, ...publicOf(generateKey('ECDH-ES+A256KW')) }] }],
    ],
    [
      'of P-256 for the ledger',
      [{ ...th, keys: [{ ...sampleKey('ledger', 'GATEWAY').listed, ...publicOf(generateKey('ES256')) }] }],
    ],
    [
      'under another algorithm than its curve',
      [
        {
          ...th,
          keys: [{ ...sampleKey('sign', 'ATU').listed, ...publicOf(generateKey('ES256')), alg: 'EdDSA' }],
        },
      ],
    ],
    ['that end before they begin', [{ ...th, keys: [sampleKey('sign', 'ATU', { notAfter: 5 }).listed] }]],
  ])('%s are refused', async (_, members) => {
    await expect(later(2, first, members)).rejects.toMatchObject(INVALID);
  });
});

describe('entries', () => {
  it.each([
    ['a code in lower case', { ...th, member: 'Th' }],
    ['a code in another script', { ...th, member: '\u0422H' }],
    ['a code with a blank', { ...th, member: 'TH ' }],
    ['a longer code', { ...th, member: 'THA' }],
    ['a name in another script', { ...th, name: '\u0422hailand' }],
    ['a name with an invisible character', { ...th, name: 'Thai\u200bland' }],
    ['the name of another member', { ...member('LA', 'cambodia', []) }],
    ['no unit GATEWAY', { ...th, units: units.slice(0, 1) }],
    ['two units of one name', { ...th, units: [...units, units[0]] }],
    ['a second gateway', { ...th, units: [...units, { ...units[1], unit: 'GW2' }] }],
    ['a unit that plays the gateway', { ...th, units: [{ ...units[0], roles: ['SYSTEM'] }, units[1]] }],
    ['an unknown member', { ...th, extra: 1 }],
  ])('with %s are refused (T17)', async (_, entry) => {
    const bytes = await signed({ ...statement(2), members: [entry] });
    await expect(applyStatement(first, bytes)).rejects.toMatchObject(INVALID);
  });

  it('add a member beside those in force', async () => {
    const second = await applyStatement(
      first,
      await signed(statement(2, { members: [member('LA', 'Laos', [])], sub: 'LA' })),
    );
    expect(second.members).toEqual(['KH', 'LA', 'TH']);
  });
});

describe('form', () => {
  it.each([
    ['lives longer than 14 days', { ...statement(2), exp: T0 / SECOND + (15 * DAY) / SECOND }],
    ['ends before it begins', { ...statement(2), exp: 5 }],
    ['lists a member twice', { ...statement(2), members: [th, th] }],
    [
      'lists a schema twice',
      { ...statement(2), schemas: [...statement(2).schemas, ...statement(2).schemas] },
    ],
    ['has an unknown member', { ...statement(2), note: '' }],
    ['lacks a member', { iss: NET, sub: NET, version: 2 }],
    ['speaks of TH and lists KH', { ...statement(2), sub: 'TH', members: [kh] }],
    ['names four officers', { ...statement(2), officers: officers.slice(1).map(publicOf) }],
    [
      'names one officer twice',
      { ...statement(2), officers: [one, one, ...officers.slice(2)].map(publicOf) },
    ],
    [
      'makes a key of a member an officer',
      { ...statement(2), officers: [thSign.key, ...officers.slice(1)].map(publicOf) },
    ],
  ])('a statement that %s is refused, whoever signed it', async (_, payload) => {
    await expect(applyStatement(first, await signed(payload))).rejects.toMatchObject(INVALID);
  });

  it.each([
    ['not UTF-8', new Uint8Array([0xff])],
    ['not JSON', utf8('{')],
    ['another form', utf8('{"payload":"e30","signatures":[]}')],
    ['too large', new Uint8Array(1024 * 1024 + 1).fill(0x20)],
  ])('%s is refused', async (_, bytes) => {
    await expect(applyStatement(first, bytes)).rejects.toMatchObject(INVALID);
  });

  it('is checked when written', () => {
    expect(() => writeStatement(statement(2, { floor: 0 }))).toThrow(expect.objectContaining(INVALID));
    expect(anchorFor(utf8('x')).genesis).toBe(digest('x'));
  });
});
