import { generateKey, publicOf, signJws, signStatement, type PrivateKey, type SigningAlg } from '#envelope';
import { DAY, digest, rfc3339, SECOND, utcDay, utf8 } from '#kernel';
import { applyStatement, startDirectory, writePulse, type Anchor, type DirectoryState } from './index.js';
import type { ListedKey, ListedMember, PulsePayload, Statement } from './index.js';

/** A network of two members for the specs of this folder, with every private key at hand. */
export const T0 = Date.UTC(2026, 10, 24, 3);
export const NET = 'net-sample';
export const officers = Array.from({ length: 5 }, (_, index) => generateKey(index === 2 ? 'ES256' : 'EdDSA'));
export const [one, two, three] = officers as [Officer, Officer, Officer];
type Officer = PrivateKey<SigningAlg>;

export const units: ListedMember['units'] = [
  { unit: 'ATU', name: 'Specialist unit', kind: 'SPECIALIST', roles: ['ANALYST'] },
  { unit: 'GATEWAY', name: 'Gateway', kind: 'GATEWAY', roles: ['SYSTEM'] },
];

export interface SampleKey {
  readonly key: PrivateKey<SigningAlg>;
  readonly listed: ListedKey;
}

export function sampleKey(use: ListedKey['use'], unit: string, over: Partial<ListedKey> = {}): SampleKey {
  const key = generateKey('EdDSA');
  const notBefore = T0 / SECOND - 3600;
  return {
    key,
    listed: { ...publicOf(key), use, unit, notBefore, notAfter: notBefore + (365 * DAY) / SECOND, ...over },
  };
}

export const thSign = sampleKey('sign', 'ATU');
export const thLink = sampleKey('link', 'GATEWAY');
export const thDirectory = sampleKey('directory', 'GATEWAY');
export const khSign = sampleKey('sign', 'ATU');
export const khDirectory = sampleKey('directory', 'GATEWAY');

export function member(code: string, name: string, keys: readonly SampleKey[]): ListedMember {
  return { member: code, name, units, keys: keys.map(({ listed }) => listed) };
}
export const th = member('TH', 'Thailand', [thSign, thLink, thDirectory]);
export const kh = member('KH', 'Cambodia', [khSign, khDirectory]);

export function statement(version: number, over: Partial<Statement> = {}): Statement {
  const iat = T0 / SECOND + version;
  return {
    iss: NET,
    sub: NET,
    version,
    iat,
    exp: iat + (14 * DAY) / SECOND,
    floor: 1,
    schemas: [{ type: 'AL_SAMPLE', version: 1, digest: digest('schema') }],
    members: [],
    ...over,
  };
}

/** Signed as it stands: what a writer would refuse can be signed by two officers all the same. */
export async function signed(
  payload: object,
  signers: readonly PrivateKey[] = [one, two],
): Promise<Uint8Array> {
  return utf8(await signStatement(utf8(JSON.stringify(payload)), signers));
}

export const firstPayload = statement(1, { members: [th, kh], officers: officers.map(publicOf) });

export function anchorFor(first: Uint8Array): Anchor {
  return { network: NET, officers: officers.map(publicOf), genesis: digest(first) };
}

/** The directory after statement 1. */
export async function firstState(payload: object = firstPayload): Promise<DirectoryState> {
  const first = await signed(payload);
  return applyStatement(startDirectory(anchorFor(first)), first);
}

export function pulsePayload(n: number, over: Partial<PulsePayload> = {}): PulsePayload {
  return {
    member: 'TH',
    n,
    instance: '01990000-0000-7000-8000-000000000001',
    previous: null,
    epoch: 1,
    directory: 1,
    sentAt: rfc3339(T0),
    logSize: 0,
    sealing: [],
    revocations: [],
    ...over,
  };
}

export function pulse(n: number, over: Partial<PulsePayload> = {}, key = thDirectory): Promise<string> {
  return signJws(writePulse(pulsePayload(n, over)), 'hsu-pulse+jws', key.key);
}

/** Sealing keys of these units for the day of T0 and `ahead` more. */
export function sealing(names: readonly string[], ahead: number, from = T0): PulsePayload['sealing'] {
  return names.flatMap((unit) =>
    Array.from({ length: ahead + 1 }, (_, day) => ({
      unit,
      day: utcDay(from + day * DAY),
      key: publicOf(generateKey('ECDH-ES+A256KW')),
    })),
  );
}
