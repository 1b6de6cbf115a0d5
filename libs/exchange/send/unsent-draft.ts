import { isJsonObject, type JsonValue } from '#envelope';
import { asHsuError, type Clock, type Fault, type Member, type Unit } from '#kernel';
import { ruleFault, type Role } from '#messages';
import { completeDraft, kindOf, type Draft } from './draft.js';
import { formFaults } from './form-faults.js';

/** Who will send it, where that is known. */
interface Writer {
  readonly member: Member;
  readonly unit: Unit;
  readonly role?: Role;
}

/** Whoever will send it: a gateway knows, and sets it. */
const WRITER: Writer = { member: 'TH', unit: 'ATU' };

/**
 * What a draft that nobody has sent still lacks or says wrongly, by the check that a gateway makes of it before it
 * signs. Not what only a gateway can tell: who is listed, and where a conversation stands. Where its form lacks
 * something, the rules over several members are not judged yet. Never throws for what a draft says.
 */
export function unsentFaults(draft: Draft, clock: Clock, writer: Writer = WRITER): Fault[] {
  try {
    const kind = kindOf(draft);
    const { sealed, faults } = sealedToSomebody(draft['sealed']);
    const named = kind.opensConversation ? undefined : draft['conversation'];
    if (!kind.opensConversation && named === undefined)
      faults.push(ruleFault('draft.conversation', '/conversation'));
    const conversation = named ?? { member: WRITER.member, id: STAND_IN };
    const completed = completeDraft(
      { ...draft, ...(sealed && { sealed }), ...(kind.opensConversation ? {} : { conversation }) },
      kind,
      { name: 'writer', unit: writer.unit, role: writer.role ?? kind.senders[0] ?? 'ANALYST' },
      writer.member,
      kind.opensConversation ? [] : [{ member: WRITER.member, id: STAND_IN }],
      clock,
    );
    return [...faults, ...formFaults(completed)];
  } catch (error) {
    return [...asHsuError(error).faults];
  }
}

const STAND_IN = '01990000-0000-7000-8000-000000000001';

/** A part without units is asked for them, and is looked at all the same. */
function sealedToSomebody(value: JsonValue | undefined): { sealed: JsonValue | undefined; faults: Fault[] } {
  const faults: Fault[] = [];
  if (!Array.isArray(value)) return { sealed: value, faults };
  const sealed = value.map((part: JsonValue, at): JsonValue => {
    if (!isJsonObject(part) || part['units'] !== undefined) return part;
    faults.push(ruleFault('draft.units', `/sealed/${at}/units`));
    return { ...part, units: [{ ...WRITER }] };
  });
  return { sealed, faults };
}
