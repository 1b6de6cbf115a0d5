import { seal, type JweTyp, type PublicKey } from '#envelope';
import { asHsuError, utf8, type UnitAddress } from '#kernel';
import type { Ports } from '../ports/ports.js';

interface Recipient {
  readonly unit: UnitAddress;
  readonly key: PublicKey;
}

/**
 * Seals to those of these units that can be sealed to, with today's keys; undefined where there is none. A unit that
 * has published no key, or one that nothing can be sealed to, costs the others nothing: what it lacks it will list as
 * missing in its heartbeat.
 */
export async function sealTo(
  { clock, directory, notices }: Pick<Ports, 'clock' | 'directory' | 'notices'>,
  typ: JweTyp,
  plaintext: Uint8Array,
  units: readonly UnitAddress[],
): Promise<string | undefined> {
  const current = directory.current();
  const now = clock.now();
  const recipients = new Map<string, Recipient>();
  for (const unit of units) {
    const key = current.sealingKey(unit, now);
    if (key !== undefined && !recipients.has(key.kid)) recipients.set(key.kid, { unit, key });
  }
  if (recipients.size === 0) return undefined;
  const all = [...recipients.values()];
  try {
    return await seal(plaintext, typ, keysOf(all));
  } catch (error) {
    const usable: Recipient[] = [];
    for (const one of all) {
      const fault = await seal(utf8('{}'), typ, [one.key]).then(
        () => undefined,
        (cause: unknown) => asHsuError(cause),
      );
      if (fault === undefined) usable.push(one);
      else notices.note({ kind: 'NOT_SEALABLE', unit: one.unit, kid: one.key.kid, code: fault.code });
    }
    // No recipient is at fault: what was to be sealed is.
    if (usable.length === all.length) throw error;
    return usable.length === 0 ? undefined : seal(plaintext, typ, keysOf(usable));
  }
}

function keysOf(recipients: readonly Recipient[]): readonly PublicKey[] {
  return recipients.map(({ key }) => key);
}
