import { createECDH, createHash, createPrivateKey } from 'node:crypto';
import { toBase64url } from '#kernel';
import { publicOf, thumbprint, type Alg, type PrivateJwk, type PrivateKey } from '#envelope';

/** Keys of the vectors: drawn from their names, so that whoever runs the writer gets the same ones. */
const MEMBERS = ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN'];
export const RECEIVER = 'KH';
export const DAY = '2026-11-24';

type Use = 'sign' | 'link' | 'seal' | 'directory' | 'officer';
interface Listed {
  readonly use: Use;
  readonly member?: string;
  readonly unit?: string;
  readonly officer?: number;
  readonly day?: string;
}
interface Entry extends Listed {
  readonly key: PrivateKey;
}

export function seed(name: string): Buffer {
  return createHash('sha256').update(`hsu-exchange vectors: ${name}`).digest();
}

export function drawKey(name: string, alg: Alg, crv?: 'P-256'): PrivateKey {
  const jwk =
    crv === 'P-256' || alg === 'ES256' ? p256(seed(name)) : okp(seed(name), alg === 'EdDSA' ? '70' : '6e');
  return { kid: thumbprint(jwk), alg, jwk };
}

function p256(d: Buffer): PrivateJwk {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(d);
  const point = curve.getPublicKey();
  const x = toBase64url(point.subarray(1, 33));
  return { kty: 'EC', crv: 'P-256', x, y: toBase64url(point.subarray(33)), d: toBase64url(d) };
}

/** `oid`: last byte of 1.3.101.112 (Ed25519) or 1.3.101.110 (X25519), RFC 8410. */
function okp(d: Buffer, oid: '70' | '6e'): PrivateJwk {
  const der = Buffer.concat([Buffer.from(`302e020100300506032b65${oid}04220420`, 'hex'), d]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' }) as PrivateJwk;
}

const entries: Entry[] = [];
function enter(alg: Alg, listed: Listed, crv?: 'P-256'): PrivateKey {
  const key = drawKey(JSON.stringify(listed), alg, crv);
  entries.push({ ...listed, key });
  return key;
}

const SEAL = 'ECDH-ES+A256KW';
const links = new Map(
  MEMBERS.map((member) => [member, enter(member === 'SG' ? 'ES256' : 'EdDSA', { use: 'link', member })]),
);
const gateways = new Map(MEMBERS.map((member) => [member, enter(SEAL, { use: 'seal', member, day: DAY })]));
const pulses = new Map(MEMBERS.map((member) => [member, enter('EdDSA', { use: 'directory', member })]));

export const linkKey = (member: string): PrivateKey => links.get(member)!;
export const gatewayKey = (member: string): PrivateKey => gateways.get(member)!;
export const directoryKey = (member: string): PrivateKey => pulses.get(member)!;
export const thAtu = enter('EdDSA', { use: 'sign', member: 'TH', unit: 'ATU' });
export const thDesk = enter('ES256', { use: 'sign', member: 'TH', unit: 'DESK' });
export const khAtu = enter('EdDSA', { use: 'sign', member: 'KH', unit: 'ATU' });
export const khGateway = enter('EdDSA', { use: 'sign', member: 'KH', unit: 'GATEWAY' });
export const sgAtu = enter('ES256', { use: 'sign', member: 'SG', unit: 'ATU' });
export const khOldP256 = enter(SEAL, { use: 'seal', member: 'KH', day: '2026-11-23' }, 'P-256');
export const khAtuSeal = enter(SEAL, { use: 'seal', member: 'KH', unit: 'ATU', day: DAY });
export const khShelterSeal = enter(SEAL, { use: 'seal', member: 'KH', unit: 'SHELTER', day: DAY });
export const khLabSeal = enter(SEAL, { use: 'seal', member: 'KH', unit: 'LAB', day: DAY }, 'P-256');
export const officers = [1, 2, 3, 4, 5].map((officer) =>
  enter(officer === 3 ? 'ES256' : 'EdDSA', { use: 'officer', officer }),
);
export const officer1Second = enter('EdDSA', { use: 'officer', officer: 1, day: 'second key' });
export const allGateways = MEMBERS.map(gatewayKey);

export interface KeyFile {
  readonly receiver: string;
  readonly keys: readonly (Listed & Pick<PrivateKey, 'kid' | 'alg'> & { readonly jwk: object })[];
  readonly private: readonly { readonly kid: string; readonly jwk: object }[];
}

export function keyFile(): KeyFile {
  return {
    receiver: RECEIVER,
    keys: entries.map(({ key, use, member, unit, officer, day }) => ({
      kid: key.kid,
      alg: key.alg,
      use,
      ...(member === undefined ? {} : { member }),
      ...(unit === undefined ? {} : { unit }),
      ...(officer === undefined ? {} : { officer }),
      ...(day === undefined || use !== 'seal' ? {} : { day }),
      jwk: publicOf(key).jwk,
    })),
    private: entries
      .filter(({ use, member }) => use === 'seal' && member === RECEIVER)
      .map(({ key }) => ({ kid: key.kid, jwk: key.jwk })),
  };
}
