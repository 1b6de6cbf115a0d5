import type { Fault, Member, MessageRef } from '#kernel';
import { goesTo, ruleFault, type Addressees, type Kind } from '#messages';
import type { JsonObject } from '#envelope';
import { addressees, factValues } from '../conversation/facts.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore } from '../ports/read-store.js';

/**
 * Why a recall or renewal does not reach everybody who holds what it names, or undefined. A holder that is left out
 * would go on finding what is recalled, or let expire what the others keep.
 */
export async function everyHolder(
  { store, self }: Ports<ReadStore>,
  kind: Kind,
  conversation: MessageRef,
  message: JsonObject,
): Promise<Fault | undefined> {
  const { recalls, renews, facts } = kind.acts;
  if (recalls === undefined && renews === undefined) return undefined;
  const items = recalls === undefined ? undefined : factValues(message, facts)[recalls];
  const named: readonly MessageRef[] = Array.isArray(items)
    ? (items as readonly string[]).map((id) => ({ member: self.member, id }))
    : [conversation];
  const views = await store.views(named);
  const to = addressees(message['to']);
  return views.every((view) => reaches(to, view.message.to, self.member))
    ? undefined
    : ruleFault('keeping.every-holder', '/to');
}

function reaches(to: Addressees, item: Addressees, self: Member): boolean {
  if (!('all' in item)) return item.every(({ member }) => member === self || goesTo(to, member));
  return 'all' in to && to.except.every((member) => member === self || item.except.includes(member));
}
