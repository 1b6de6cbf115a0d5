import { checkPublicKey, generateKey, publicOf, type PrivateKey, type SigningAlg } from '#envelope';
import { HsuError } from '#kernel';
import { readPrivate, writeNewPrivate } from '#keys';
import { officerFile } from './places.js';

export type OfficerKey = PrivateKey<SigningAlg>;

const OFFICERS = [1, 2, 3, 4, 5] as const;

/** The five officers' keys, one file each; those that are missing are drawn. @throws HsuError E-CONFIG */
export async function makeOfficers(state: string): Promise<readonly OfficerKey[]> {
  for (const officer of OFFICERS)
    await writeNewPrivate(
      officerFile(state, officer),
      JSON.stringify({ officer, key: generateKey('EdDSA') }),
    );
  return readOfficers(state);
}

/** @throws HsuError E-CONFIG where one is missing or unusable */
export async function readOfficers(state: string): Promise<readonly OfficerKey[]> {
  const keys: OfficerKey[] = [];
  for (const officer of OFFICERS) {
    const file = officerFile(state, officer);
    const text = await readPrivate(file);
    if (text === undefined) throw new HsuError('E-CONFIG', `${file} is missing; bring it back from its copy`);
    try {
      const { key } = JSON.parse(text) as { key: OfficerKey };
      checkPublicKey(publicOf(key));
      keys.push(key);
    } catch {
      // No cause: it may quote the private half.
      throw new HsuError('E-CONFIG', `${file} holds no usable key`);
    }
  }
  return keys;
}
