/**
 * Order of P-256 (SEC 2, secp256r1). s and n − s both verify; only the smaller is a signature here (wire.md "JWS", rule
 * 15).
 */
const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

function sOf(signature: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(signature.subarray(32)).toString('hex')}`);
}

/** Whether s of a 64-byte r‖s is at most n/2. */
export function halfOrder(signature: Uint8Array): boolean {
  return sOf(signature) <= N / 2n;
}

/** The signature with s replaced by n − s where s is the larger. */
export function lowS(signature: Uint8Array): Uint8Array {
  const s = sOf(signature);
  if (s <= N / 2n) return signature;
  const low = (N - s).toString(16).padStart(64, '0');
  return Buffer.concat([signature.subarray(0, 32), Buffer.from(low, 'hex')]);
}
