import { parseStrictObject, type PublicKey, type SigningAlg } from '#envelope';
import { isDigest } from '#kernel';
import { Form } from './form.js';
import { NETWORK, readOfficers } from './statement.js';

/** What each member loads by hand before it trusts anything (wire.md "Statement"). */
export interface Anchor {
  readonly network: string;
  /** The five officers of statement 1. */
  readonly officers: readonly PublicKey<SigningAlg>[];
  /** Digest of the exact bytes of statement 1. */
  readonly genesis: string;
}

const MAX_ANCHOR_BYTES = 16 * 1024;
const form: Form = new Form('E-CONFIG');

export function writeAnchor({ network, officers, genesis }: Anchor): string {
  return `${JSON.stringify({ network, officers, genesis }, null, 2)}\n`;
}

/** The anchor in the bytes of its file. @throws HsuError E-CONFIG, E-TOO-LARGE, E-JSON */
export function readAnchor(bytes: Uint8Array): Anchor {
  const object = form.object(parseStrictObject(bytes, MAX_ANCHOR_BYTES), '', [
    'network',
    'officers',
    'genesis',
  ]);
  return {
    network: form.matching(object['network'], '/network', NETWORK),
    officers: readOfficers(form, object['officers']),
    genesis: form.that(object['genesis'], '/genesis', 'a digest', isDigest),
  };
}
