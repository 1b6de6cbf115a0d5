import { checkOpenedPart, open, type JsonObject } from '#envelope';
import { asHsuError, HsuError, type Fault, type UnitAddress } from '#kernel';
import { checkBeside, checkPartContent, type Kind, type Message } from '#messages';
import { sealedOf } from '../conversation/facts.js';
import type { Ports } from '../ports/ports.js';
import type { StoredMessage, StoredPart } from '../ports/records.js';
import { forwardFaults } from '../protect/forward.js';
import type { Authentic } from './authenticate.js';

interface OpenedParts {
  readonly parts: readonly StoredPart[];
  readonly faults: readonly Fault[];
}

/** Each part for an own unit is opened once and held against its commitment (T57); its JWE is not kept. */
export async function openParts(
  ports: Ports<unknown>,
  { incoming, json }: Authentic,
  kind: Kind,
  facts: StoredMessage,
): Promise<OpenedParts> {
  const parts: StoredPart[] = [];
  const faults: Fault[] = [];
  const forwarded = async (content: JsonObject, named: readonly UnitAddress[]) =>
    kind.quotes === undefined
      ? []
      : forwardFaults(
          ports.directory.current(),
          { kind, message: json, units: named, content },
          ports.clock.now(),
        );
  for (const [index, { part, units, commitment }] of sealedOf(json).entries()) {
    if (!units.some(({ member }) => member === ports.self.member)) continue;
    const jwe = incoming.entry.parts.find((sealed) => sealed.part === part)?.jwe;
    // Without its JWE, or sealed to a key that is gone, the message counts as not arrived and is asked for again.
    if (jwe === undefined)
      throw new HsuError('E-SEALED-UNREADABLE', 'a part for an own unit did not come along');
    const { plaintext } = await open(jwe, 'hsu-part+jwe', (kid) => ports.keys.opener(kid));
    try {
      const content = checkOpenedPart(plaintext, {
        from: senderOf(facts),
        id: facts.ref.id,
        part,
        commitment,
      });
      const own = checkPartContent(kind, part, content, facts.status, facts.sentAt);
      // `json` has passed its kind's check.
      const found =
        own.length > 0
          ? own
          : [
              ...checkBeside(kind, json as unknown as Message, part, content),
              ...(await forwarded(content, units)),
            ];
      // A receipt travels openly: it tells which part, and nothing of what is inside.
      faults.push(...found.map(({ code }): Fault => ({ code, path: `/sealed/${index}` })));
      parts.push({ part, units, commitment, bytes: plaintext });
    } catch (error) {
      faults.push({ code: asHsuError(error).code, path: `/sealed/${index}` });
    }
  }
  return { parts, faults };
}

function senderOf({ from }: StoredMessage): { member: string; unit: string; role: string } {
  return { member: from.member, unit: from.unit, role: from.role };
}
