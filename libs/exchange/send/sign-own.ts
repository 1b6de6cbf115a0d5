import type { Typ } from '#envelope';
import { asHsuError, HsuError, type Unit } from '#kernel';
import type { KeyUse } from '../ports/keys.js';
import type { Ports } from '../ports/ports.js';

/**
 * Signs with the key that an own unit uses now. Throws `E-UNAVAILABLE` where it has none in force: that is ours to
 * mend, so it refuses nobody's message for good, and whatever was to be signed is tried again.
 */
export async function signOwn(
  { keys }: Pick<Ports, 'keys'>,
  unit: Unit,
  use: KeyUse,
  typ: Typ,
  payload: Uint8Array,
  id: string,
): Promise<string> {
  try {
    return await keys.sign(unit, use, typ, payload, id);
  } catch (error) {
    const { code, message } = asHsuError(error);
    if (code !== 'E-KEY-UNKNOWN' && code !== 'E-KEY-REVOKED') throw error;
    // Names the unit, the use and the key.
    throw new HsuError('E-UNAVAILABLE', message, { cause: error });
  }
}
