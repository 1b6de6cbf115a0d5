import { describe, expect, it } from '@jest/globals';
import * as jose from 'jose';
import { utf8 } from '#kernel';
import { generateKey, open, openerOf, publicOf, readJws, seal, signJws, verifyJws } from '#envelope';

/** jose judges our use of node:crypto, both ways: what it makes we read, what we make it reads. */
const PLAIN = utf8('{"v":1,"text":"ข้อความ"}');
const TYP = 'hsu-parcel+jwe';

describe.each(['X25519', 'P-256'] as const)('sealing on %s agrees with jose', (curve) => {
  const key = generateKey('ECDH-ES+A256KW', curve);
  const other = generateKey('ECDH-ES+A256KW', curve);
  const ours = (kid: string) => (kid === key.kid ? openerOf(key) : undefined);
  const imported = (jwk: object) => jose.importJWK(jwk, 'ECDH-ES+A256KW');

  it('compact', async () => {
    const made = await seal(PLAIN, TYP, [publicOf(key)]);
    const read = await jose.compactDecrypt(made, await imported(key.jwk));
    expect(Buffer.from(read.plaintext)).toEqual(Buffer.from(PLAIN));
    const theirs = await new jose.CompactEncrypt(PLAIN)
      .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', kid: key.kid, typ: TYP })
      .encrypt(await imported(publicOf(key).jwk));
    expect(Buffer.from((await open(theirs, TYP, ours)).plaintext)).toEqual(Buffer.from(PLAIN));
  });

  it('general', async () => {
    const made = JSON.parse(await seal(PLAIN, TYP, [publicOf(other), publicOf(key)])) as jose.GeneralJWE;
    const { recipients, ...shared } = made;
    const read = await jose.flattenedDecrypt({ ...shared, ...recipients[1]! }, await imported(key.jwk));
    expect(Buffer.from(read.plaintext)).toEqual(Buffer.from(PLAIN));
    const writer = new jose.GeneralEncrypt(PLAIN).setProtectedHeader({ enc: 'A256GCM', typ: TYP });
    for (const to of [other, key])
      writer
        .addRecipient(await imported(publicOf(to).jwk))
        .setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid: to.kid });
    const theirs = JSON.stringify(await writer.encrypt());
    expect(Buffer.from((await open(theirs, TYP, ours)).plaintext)).toEqual(Buffer.from(PLAIN));
  });
});

describe.each(['EdDSA', 'ES256'] as const)('signing with %s agrees with jose', (alg) => {
  it('both ways', async () => {
    const key = generateKey(alg);
    const made = await signJws(PLAIN, 'hsu-msg+jws', key);
    const read = await jose.compactVerify(made, await jose.importJWK({ ...publicOf(key).jwk }, alg));
    expect(read.protectedHeader).toEqual({ alg, kid: key.kid, typ: 'hsu-msg+jws' });
    const priv = await jose.importJWK({ ...key.jwk }, alg);
    const header = { alg, kid: key.kid, typ: 'hsu-msg+jws' };
    // jose leaves s as it falls; half of all it signs has it above n/2 and is not a message here.
    const theirs = await Promise.all(
      Array.from({ length: 16 }, () => new jose.CompactSign(PLAIN).setProtectedHeader(header).sign(priv)),
    );
    const taken = theirs.filter((text) => formHolds(text));
    expect(taken.length).toBeGreaterThan(0);
    for (const text of taken) await verifyJws(readJws(text, 'hsu-msg+jws', 4096), publicOf(key));
  });

  it('s is never above n/2', async () => {
    const key = generateKey(alg);
    const made = await Promise.all(Array.from({ length: 32 }, () => signJws(PLAIN, 'hsu-msg+jws', key)));
    for (const text of made) await verifyJws(readJws(text, 'hsu-msg+jws', 4096), publicOf(key));
  });
});

function formHolds(text: string): boolean {
  try {
    readJws(text, 'hsu-msg+jws', 4096);
    return true;
  } catch {
    return false;
  }
}
