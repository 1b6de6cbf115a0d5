import { errors, flattenedVerify, importJWK } from 'jose';
import { fromUtf8, HsuError, toBase64url, utf8 } from '#kernel';
import { parseStrictObject } from './json.js';
import { checkText, protectedHeader, readSigned, signInput, verifyJws, type ReadJws } from './jws.js';
import type { PrivateKey, PublicKey } from './keys.js';
import { MAX_STATEMENT_BYTES, MAX_STATEMENT_SIGNATURES } from './limits.js';
import { Shape } from './shape.js';

const TYP = 'hsu-statement+jws';
const shape: Shape = new Shape('E-FORM');

export interface ReadStatement {
  readonly payload: Uint8Array;
  /** One for each signature, in the order written; none is verified. */
  readonly signatures: readonly ReadJws[];
}

/** JWS JSON general: {payload, signatures: [{protected, signature}]}, each protected exactly {alg, kid, typ}. */
export function signStatement(payload: Uint8Array, keys: readonly PrivateKey[]): Promise<string> {
  return Promise.resolve(write(toBase64url(payload), keys, []));
}

/** The same statement with one more officer's signature. @throws HsuError E-TOO-LARGE, E-FORM, E-JSON, E-HEADER */
export function cosignStatement(statement: string, key: PrivateKey): Promise<string> {
  const { payload, signatures } = readStatement(statement);
  const kept = signatures.map(({ signingInput, signature }) => ({
    protected: Buffer.from(signingInput).toString('latin1').split('.')[0] ?? '',
    signature: toBase64url(signature),
  }));
  return Promise.resolve(write(toBase64url(payload), [key], kept));
}

function write(payload: string, keys: readonly PrivateKey[], kept: readonly object[]): string {
  const signatures = keys.map((key) => {
    const header = protectedHeader(TYP, key);
    return { protected: header, signature: signInput(`${header}.${payload}`, key) };
  });
  return JSON.stringify({ payload, signatures: [...kept, ...signatures] });
}

/** @throws HsuError E-TOO-LARGE, E-JSON, E-FORM, E-HEADER */
export function readStatement(statement: string): ReadStatement {
  checkText(statement, MAX_STATEMENT_BYTES);
  const json = shape.object(parseStrictObject(utf8(statement), MAX_STATEMENT_BYTES), '', [
    'payload',
    'signatures',
  ]);
  const payload = shape.text(json['payload'], '/payload');
  const signatures = shape
    .list(json['signatures'], '/signatures', MAX_STATEMENT_SIGNATURES)
    .map((value, index) => {
      const path = `/signatures/${index}`;
      const entry = shape.object(value, path, ['protected', 'signature']);
      const header = shape.text(entry['protected'], `${path}/protected`);
      return readSigned(header, payload, shape.text(entry['signature'], `${path}/signature`), TYP);
    });
  const [first] = signatures;
  if (first === undefined) shape.fail('/signatures', 'none');
  return { payload: first.payload, signatures };
}

/**
 * The distinct `kid`s whose signature holds, each verified alone: a forged one does not hide behind a good one, and one
 * key twice counts once. How many different officers that makes is the directory's to count.
 */
export async function verifyStatement(
  statement: ReadStatement,
  keyOf: (kid: string) => PublicKey | undefined,
): Promise<ReadonlySet<string>> {
  const good = new Set<string>();
  for (const signature of statement.signatures) {
    const key = keyOf(signature.header.kid);
    if (key !== undefined && (await holds(signature, key))) good.add(key.kid);
  }
  return good;
}

/**
 * Statements are few and everything rests on them, so jose, which others review, has the word here too: a signature
 * counts only where it and our own verification agree.
 */
async function holds(signature: ReadJws, key: PublicKey): Promise<boolean> {
  try {
    await verifyJws(signature, key);
    const [header = '', payload = ''] = fromUtf8(signature.signingInput).split('.');
    await flattenedVerify(
      { protected: header, payload, signature: toBase64url(signature.signature) },
      await importJWK({ ...key.jwk }, key.alg),
      { algorithms: [key.alg] },
    );
    return true;
  } catch (error) {
    if (error instanceof HsuError && error.code === 'E-SIG-INVALID') return false;
    if (error instanceof errors.JWSSignatureVerificationFailed) return false;
    throw error;
  }
}
