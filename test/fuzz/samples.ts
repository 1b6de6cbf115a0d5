import { readFileSync } from 'node:fs';
import { writePulse, writeStatement, type ListedKey, type Statement } from '#directory';
import type { PublicKey } from '#envelope';
import { DAY, digest, fromUtf8, SECOND, utcDay } from '#kernel';

// The vectors' statements and pulses hold payloads that only look like some: those are another reader's business there.
const IAT = Date.UTC(2026, 10, 24, 3) / SECOND;
// The vectors' keys, each once: fresh ones would make other inputs of the same seed.
const file = readFileSync(new URL('../vectors/keys.json', import.meta.url), 'utf8');
const known = (JSON.parse(file) as { readonly keys: readonly PublicKey[] }).keys;
const taken = new Set<string>();
function next<Alg extends PublicKey['alg']>(alg: Alg): PublicKey<Alg> {
  const found = known.find((one) => one.alg === alg && !taken.has(one.kid)) as PublicKey<Alg>;
  taken.add(found.kid);
  return { kid: found.kid, alg: found.alg, jwk: found.jwk };
}
const key = (use: ListedKey['use'], unit: string): ListedKey => ({
  ...next('EdDSA'),
  use,
  unit,
  notBefore: IAT,
  notAfter: IAT + (365 * DAY) / SECOND,
});

const whole: Statement = {
  iss: 'net-sample',
  sub: 'net-sample',
  version: 3,
  iat: IAT,
  exp: IAT + (14 * DAY) / SECOND,
  floor: 1,
  schemas: [{ type: 'AL_SAMPLE', version: 1, digest: digest('schema') }],
  members: ['TH', 'KH'].map((member) => ({
    member,
    name: member === 'TH' ? 'Thailand' : 'Cambodia',
    units: [
      { unit: 'ATU', name: 'Specialist unit', kind: 'SPECIALIST', roles: ['ANALYST', 'SUPERVISOR'] },
      { unit: 'GATEWAY', name: 'Gateway', kind: 'GATEWAY', roles: ['SYSTEM'] },
    ],
    keys: [
      { ...key('sign', 'ATU'), revoked: { at: IAT + 60, reason: 'KEY_COMPROMISE' } },
      key('link', 'GATEWAY'),
      key('directory', 'GATEWAY'),
    ],
  })),
};

const { members } = whole;
export const statements: readonly string[] = [
  whole,
  { ...whole, members: [], officers: Array.from({ length: 5 }, () => next('EdDSA')) },
  { ...whole, sub: 'TH', members: members.slice(0, 1) },
].map((statement) => fromUtf8(writeStatement(statement)));

export const pulses: readonly string[] = [0, 3].map((days) =>
  fromUtf8(
    writePulse({
      member: 'TH',
      n: 7,
      instance: '01a20b7e-f780-7000-8000-00000000ffff',
      previous: days === 0 ? null : '01a20b7e-f780-7000-8000-00000000fffe',
      epoch: 1,
      directory: 3,
      sentAt: '2026-11-24T03:00:00.000Z',
      logSize: 0,
      sealing: Array.from({ length: days }, (_, day) => ({
        unit: 'ATU',
        day: utcDay(IAT * SECOND + day * DAY),
        key: next('ECDH-ES+A256KW'),
      })),
      revocations: [],
    }),
  ),
);
