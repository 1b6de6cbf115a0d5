import { expect, it } from '@jest/globals';
import { utf8 } from '#kernel';
import { readJws, signJws, verifyJws } from './jws.js';
import { generateKey, publicOf } from './keys.js';

it('a signature counts for the key that its header names, and for no other name of the same key (T04, T06)', async () => {
  const key = generateKey('EdDSA');
  const read = readJws(await signJws(utf8('{}'), 'hsu-msg+jws', key), 'hsu-msg+jws', 1_000);
  await expect(verifyJws(read, publicOf(key))).resolves.toBeUndefined();
  const { kid } = generateKey('EdDSA');
  await expect(verifyJws(read, { ...publicOf(key), kid })).rejects.toMatchObject({ code: 'E-SIG-INVALID' });
});
