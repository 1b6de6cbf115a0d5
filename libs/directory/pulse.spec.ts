import { beforeAll, describe, expect, it } from '@jest/globals';
import { generateKey, publicOf, signJws, type PrivateKey } from '#envelope';
import { DAY, rfc3339, SECOND, utcDay, utf8 } from '#kernel';
import { applyPulse, applyStatement, type DirectoryState } from './index.js';
import {
  firstState,
  khDirectory,
  member,
  pulse,
  pulsePayload,
  sampleKey,
  sealing,
  signed,
  statement,
  T0,
  th,
  thDirectory,
  thLink,
  thSign,
} from './network.sample.js';

const INVALID = { code: 'E-PULSE-INVALID' };
const ATU = { member: 'TH', unit: 'ATU' };
const NINE_DAYS = sealing(['ATU', 'GATEWAY'], 8);
const keyOf = (list: typeof NINE_DAYS, unit: string, day: number): string | undefined =>
  list.find((each) => each.unit === unit && each.day === utcDay(T0 + day * DAY))?.key.kid;

let first: DirectoryState;
let pulsed: DirectoryState;
beforeAll(async () => {
  first = await firstState();
  pulsed = await applyPulse(first, 'TH', await pulse(1, { sealing: NINE_DAYS }));
});

describe('sealing keys', () => {
  it('are those of the day, else the newest published', () => {
    const at = (when: number): string | undefined => pulsed.sealingKey(ATU, when)?.kid;
    expect(first.sealingKey(ATU, T0)).toBeUndefined();
    expect(at(T0)).toBe(keyOf(NINE_DAYS, 'ATU', 0));
    expect(at(T0 + 3 * DAY)).toBe(keyOf(NINE_DAYS, 'ATU', 3));
    expect(at(T0 + 30 * DAY)).toBe(keyOf(NINE_DAYS, 'ATU', 8));
    expect(pulsed.sealingKey({ member: 'KH', unit: 'ATU' }, T0)).toBeUndefined();
  });

  it('of a newer pulse win, and those of the days just before stay known', async () => {
    const fresh = sealing(['ATU', 'GATEWAY'], 8, T0 + DAY);
    const sentAt = rfc3339(T0 + DAY);
    const next = await applyPulse(pulsed, 'TH', await pulse(2, { sealing: fresh, sentAt }));
    expect(next.sealingKey(ATU, T0)?.kid).toBe(keyOf(NINE_DAYS, 'ATU', 0));
    expect(next.sealingKey(ATU, T0 + DAY)?.kid).toBe(keyOf(fresh, 'ATU', 1));
    const muchLater = await applyPulse(
      next,
      'TH',
      await pulse(3, { sealing: sealing(['ATU'], 0, T0 + 5 * DAY), sentAt: rfc3339(T0 + 5 * DAY) }),
    );
    expect(muchLater.sealingKey(ATU, T0)?.kid).toBe(muchLater.sealingKey(ATU, T0 + 20 * DAY)?.kid);
  });

  it('of a unit that no statement lists are nobody to seal to', async () => {
    const next = await applyPulse(first, 'TH', await pulse(1, { sealing: sealing(['GHOST'], 8) }));
    expect(next.sealingKey({ member: 'TH', unit: 'GHOST' }, T0)).toBeUndefined();
  });

  it('count a day only where every unit has its key', async () => {
    expect(pulsed.pulse('TH')?.days).toHaveLength(9);
    const partly = [...sealing(['ATU'], 8), ...sealing(['GATEWAY'], 2)];
    const next = await applyPulse(first, 'TH', await pulse(1, { sealing: partly }));
    expect(next.pulse('TH')?.days).toHaveLength(3);
    const desk = { unit: 'DESK', name: 'Desk', kind: 'DESK', roles: ['LIAISON'] } as const;
    const joined = await applyStatement(
      pulsed,
      await signed(statement(2, { members: [{ ...th, units: [...th.units, desk] }] })),
    );
    expect(joined.pulse('TH')).toMatchObject({ n: 1, days: [] });
  });

  it('signed by a directory key after its revocation are dropped, those before stay (T18, T19)', async () => {
    const revokedAt = (at: number): Promise<DirectoryState> => {
      const revoked = { ...thDirectory.listed, revoked: { at: at / SECOND, reason: 'COMPROMISED' } };
      return signed(statement(2, { members: [{ ...th, keys: [revoked] }] })).then((bytes) =>
        applyStatement(pulsed, bytes),
      );
    };
    expect((await revokedAt(T0 - SECOND)).sealingKey(ATU, T0)).toBeUndefined();
    expect((await revokedAt(T0 + SECOND)).sealingKey(ATU, T0)).toBeDefined();
  });
});

describe('a pulse', () => {
  const apply = async (jws: Promise<string>, of = 'TH'): Promise<DirectoryState> =>
    applyPulse(first, of, await jws);

  it('tells its facts and rises', async () => {
    expect(pulsed.pulse('TH')).toMatchObject({ n: 1, epoch: 1, directory: 1, sentAt: T0, previous: null });
    expect(first.pulse('TH')).toBeUndefined();
    for (const n of [1])
      await expect(applyPulse(pulsed, 'TH', await pulse(n))).rejects.toMatchObject({ code: 'E-PULSE-OLD' });
    expect((await applyPulse(pulsed, 'TH', await pulse(9))).pulse('TH')?.n).toBe(9);
  });

  it('of another member, or on the topic of another, is refused', async () => {
    await expect(apply(pulse(1), 'KH')).rejects.toMatchObject(INVALID);
    await expect(apply(pulse(1, {}, khDirectory))).rejects.toMatchObject(INVALID);
  });

  it('by a key of another use is refused', async () => {
    for (const key of [thSign, thLink]) await expect(apply(pulse(1, {}, key))).rejects.toMatchObject(INVALID);
  });

  it('by an unknown key waits for the directory it names, if that is newer', async () => {
    const stranger = sampleKey('directory', 'GATEWAY');
    await expect(apply(pulse(1, {}, stranger))).rejects.toMatchObject(INVALID);
    const ahead = apply(pulse(1, { directory: 2 }, stranger));
    await expect(ahead).rejects.toMatchObject({ code: 'E-DIRECTORY-OLD', retry: 'later' });
  });

  it('by a revoked key is refused whatever time it claims', async () => {
    const revoked = { ...thDirectory.listed, revoked: { at: T0 / SECOND, reason: 'COMPROMISED' } };
    const bytes = await signed(statement(2, { members: [{ ...th, keys: [revoked] }] }));
    const second = await applyStatement(first, bytes);
    const backdated = await pulse(1, { sentAt: rfc3339(T0 - 60 * SECOND) });
    await expect(applyPulse(second, 'TH', backdated)).rejects.toMatchObject(INVALID);
  });

  it('of a stolen key is undone by the revocation, whatever number the thief wrote and in whatever order all is read', async () => {
    const fresh = sampleKey('directory', 'GATEWAY');
    const stolen = { ...thDirectory.listed, revoked: { at: T0 / SECOND - 10, reason: 'STOLEN' } };
    const revoking = await signed(
      statement(2, { members: [{ ...th, keys: [thSign.listed, thLink.listed, stolen, fresh.listed] }] }),
    );
    const last = await pulse(Number.MAX_SAFE_INTEGER, { sealing: NINE_DAYS });
    const healed = sealing(['ATU', 'GATEWAY'], 8);
    // Peers saw the thief's record before the revocation; the member's own gateway was restarted and reads the
    // statement first.
    const peers = await applyStatement(await applyPulse(first, 'TH', last), revoking);
    const own = await applyStatement(first, revoking);
    await expect(applyPulse(own, 'TH', last)).rejects.toMatchObject(INVALID);
    expect(peers.pulse('TH')).toBeUndefined();
    expect(peers.sealingKey(ATU, T0)).toBeUndefined();
    const n = own.nextPulse('TH', fresh.key.kid);
    expect([n, peers.nextPulse('TH', fresh.key.kid)]).toEqual([1, 1]);
    const next = await pulse(n, { sealing: healed }, fresh);
    const taken = await Promise.allSettled([own, peers].map((state) => applyPulse(state, 'TH', next)));
    expect(taken.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    for (const state of [own, peers]) {
      const after = await applyPulse(state, 'TH', next);
      expect(after.sealingKey(ATU, T0)?.kid).toBe(keyOf(healed, 'ATU', 0));
      expect(after.nextPulse('TH', fresh.key.kid)).toBe(2);
      await expect(applyPulse(after, 'TH', next)).rejects.toMatchObject({ code: 'E-PULSE-OLD' });
    }
  });

  it('of an older directory key counts no more once a newer one has signed', async () => {
    const fresh = sampleKey('directory', 'GATEWAY', { notBefore: T0 / SECOND - 1800 });
    const keys = [...th.keys, fresh.listed];
    const both = await applyStatement(pulsed, await signed(statement(2, { members: [{ ...th, keys }] })));
    const newer = await applyPulse(both, 'TH', await pulse(1, { epoch: 2 }, fresh));
    await expect(applyPulse(newer, 'TH', await pulse(7))).rejects.toMatchObject({ code: 'E-PULSE-OLD' });
    const older = await applyPulse(both, 'TH', await pulse(7));
    const then = await applyPulse(older, 'TH', await pulse(1, { epoch: 2 }, fresh));
    expect([newer, then].map((state) => state.pulse('TH')?.epoch)).toEqual([2, 2]);
  });

  it('that names a key of another holder loses that key alone', async () => {
    const theirs = NINE_DAYS.find(({ unit, day: of }) => unit === 'GATEWAY' && of === day)!.key;
    const own = sealing(['GATEWAY'], 8).slice(1);
    const named = [{ unit: 'GATEWAY', day, key: theirs }, ...own];
    const after = await applyPulse(
      pulsed,
      'KH',
      await pulse(1, { member: 'KH', sealing: named }, khDirectory),
    );
    const gateway = (code: string) => after.sealingKey({ member: code, unit: 'GATEWAY' }, T0)?.kid;
    expect(after.pulse('KH')).toMatchObject({
      n: 1,
      contested: [{ unit: 'GATEWAY', kid: theirs.kid, holder: 'TH' }],
    });
    expect(gateway('TH')).toBe(theirs.kid);
    expect(gateway('KH')).toBe(own.at(-1)!.key.kid);
  });

  it('that names a key of another unit of its own loses that key too', async () => {
    const unit = NINE_DAYS.find(({ unit: of }) => of === 'ATU')!;
    const after = await applyPulse(pulsed, 'TH', await pulse(2, { sealing: [{ ...unit, unit: 'GATEWAY' }] }));
    expect(after.pulse('TH')?.contested).toEqual([{ unit: 'GATEWAY', kid: unit.key.kid, holder: 'TH' }]);
    expect(pulsed.pulse('TH')?.contested).toEqual([]);
  });

  it('sent before its key begins or after it ends is refused', async () => {
    for (const sentAt of [rfc3339(T0 - DAY), rfc3339(T0 + 366 * DAY)])
      await expect(apply(pulse(1, { sentAt }))).rejects.toMatchObject(INVALID);
  });

  it('with a changed byte, or under the name of another key, is refused', async () => {
    const [header, , signature] = (await pulse(1)).split('.');
    const payload = Buffer.from(JSON.stringify({ v: 1, ...pulsePayload(2) })).toString('base64url');
    await expect(applyPulse(first, 'TH', `${header}.${payload}.${signature}`)).rejects.toMatchObject(INVALID);
    const forged: PrivateKey<'EdDSA'> = { ...generateKey('EdDSA'), kid: thDirectory.key.kid };
    const jws = await signJws(utf8(JSON.stringify({ v: 1, ...pulsePayload(1) })), 'hsu-pulse+jws', forged);
    await expect(applyPulse(first, 'TH', jws)).rejects.toMatchObject(INVALID);
  });

  const key = publicOf(generateKey('ECDH-ES+A256KW'));
  const day = utcDay(T0);
  it.each([
    ['a signing key to seal to', { sealing: [{ unit: 'ATU', day, key: publicOf(generateKey('EdDSA')) }] }],
    [
      'a kid that is no thumbprint',
      { sealing: [{ unit: 'ATU', day, key: { ...key, kid: thSign.key.kid } }] },
    ],
    ['one key for two units', { sealing: ['ATU', 'GATEWAY'].map((unit) => ({ unit, day, key })) }],
    ['a day far ahead', { sealing: [{ unit: 'ATU', day: '2099-01-01', key }] }],
    ['a day long gone', { sealing: [{ unit: 'ATU', day: '2026-01-01', key }] }],
    ['a revocation', { revocations: [{}] }],
    ['an instance that is no id', { instance: 'x' }],
    ['no number', { n: 0 }],
    ['a time without zone', { sentAt: '2026-11-24T03:00:00' }],
    ['another member beside', { more: 1 }],
    ['version 2', { v: 2 }],
  ])('with %s is refused', async (_, over) => {
    const bytes = utf8(JSON.stringify({ v: 1, ...pulsePayload(1), ...over }));
    await expect(apply(signJws(bytes, 'hsu-pulse+jws', thDirectory.key))).rejects.toMatchObject(INVALID);
  });

  it('in the typ of another form is refused', async () => {
    const bytes = utf8(JSON.stringify({ v: 1, ...pulsePayload(1) }));
    await expect(apply(signJws(bytes, 'hsu-link+jws', thDirectory.key))).rejects.toMatchObject(INVALID);
  });

  it('keeps its number over a later statement', async () => {
    const second = await applyStatement(
      pulsed,
      await signed(statement(2, { members: [member('LA', 'Laos', [])] })),
    );
    expect(second.pulse('TH')).toEqual(pulsed.pulse('TH'));
    expect(second.sealingKey(ATU, T0)?.kid).toBe(keyOf(NINE_DAYS, 'ATU', 0));
  });
});
