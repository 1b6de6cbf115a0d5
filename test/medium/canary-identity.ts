import type { JsonObject } from '#envelope';
import { samplePart } from '#messages';
import { CANARY } from './canary-forms.js';

const WEIGHTS = [7, 3, 1];

/** Check digit of ICAO 9303-3, section 4.9. */
function digit(text: string): string {
  const values = Array.from(text, (one) => (one === '<' ? 0 : parseInt(one, 36)));
  return String(values.reduce((sum, value, i) => sum + value * (WEIGHTS[i % 3] ?? 0), 0) % 10);
}

/** Two lines of a passport of the person. */
function passportZone(name: string, number: string): readonly string[] {
  const [birth, expiry, personal] = ['990101', '310101', '<'.repeat(14)];
  const dates = `${birth}${digit(birth)}M${expiry}${digit(expiry)}`;
  const counted = `${number}${digit(number)}${birth}${digit(birth)}${expiry}${digit(expiry)}${personal}<`;
  return [
    `P<KHM${name}<<DARA`.padEnd(44, '<'),
    `${number}${digit(number)}KHM${dates}${personal}<${digit(counted)}`,
  ];
}

/** Content of a sealed part `identity` with the canary in every field that takes a text, each with its own number. */
export function canaryIdentity(): JsonObject {
  let field = 0;
  const canary = (): string => `${CANARY}${String((field += 1))}`;
  const fullName = `${canary()} Dara`;
  return {
    ...samplePart('identity'),
    names: [
      {
        ...{ fullName, script: 'Latn', nameType: 'LEGAL', primary: canary(), secondary: canary() },
        honorific: canary(),
      },
      { fullName: `សុខ ${canary()}`, script: 'Khmr', nameType: 'ALIAS', translitOf: fullName },
    ],
    birth: { date: '1999', calendar: 'GREGORIAN', place: canary(), countryOfBirth: 'KHM' },
    description: {
      ...{ heightCm: 171, build: canary(), hair: canary(), eyes: canary() },
      marks: [{ type: canary(), bodyPart: canary(), text: canary() }],
    },
    documents: [
      { type: 'PASSPORT', number: canary(), issuer: 'KHM', state: 'TOLD' },
      {
        ...{ type: 'PASSPORT', number: 'QZXJ7C8AN', issuer: 'KHM', state: 'SEEN' },
        mrz: passportZone(canary(), 'QZXJ7C8AN'),
      },
    ],
    biometrics: [{ kind: 'FACE', ref: canary(), digest: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU' }],
    address: `House 7, ${canary()}`,
  };
}
