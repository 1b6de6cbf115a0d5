import type { Directory } from '#directory';
import type { JsonObject, JsonValue } from '#envelope';
import { refKey, type Fault, type Member, type MessageRef } from '#kernel';
import { goesTo, ruleFault, type Kind } from '#messages';
import { addressees, factValues, object, text, valueAt } from '../conversation/facts.js';
import { listOf } from '../conversation/quoted.js';
import { passedOnIn } from './recalled-by.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore, Thread } from '../ports/read-store.js';

/**
 * Why a message does not do what it says, or undefined. A recall and an incident name what is here: a recall by a wrong
 * id would take nothing back, and nobody would see that. And what recalls, renews, ends or corrects reaches everybody
 * who holds what it is about: a holder that is left out would go on finding it as it was.
 */
export async function keepingFault(
  { store, self, directory }: Ports<ReadStore>,
  kind: Kind,
  thread: Thread,
  message: JsonObject,
): Promise<Fault | undefined> {
  const { conversation, entries } = thread;
  const { recalls, renews, toEveryHolder, about, facts } = kind.acts;
  const here = new Set(entries.map((entry) => refKey(entry.ref)));
  if (about !== undefined) {
    const away = listOf(valueAt(message, about)).findIndex((one) => !here.has(refKey(refOf(one))));
    return away < 0 ? undefined : ruleFault('incident.items-here', `${about}/${away}`);
  }
  if (recalls === undefined && renews === undefined && toEveryHolder === undefined) return undefined;
  const items = recalls === undefined ? undefined : factValues(message, facts)[recalls];
  const ids = Array.isArray(items) ? (items as readonly string[]) : undefined;
  const copied = await ownCopied(store, thread, object(message['from'], '/from'));
  const absent =
    ids?.findIndex((id) => id !== copied?.id && !here.has(refKey({ member: self.member, id }))) ?? -1;
  if (absent >= 0) return ruleFault('recall.items-here', `/body/items/${absent}`);
  // Whoever got a later message of the conversation got its opening as well.
  const named = ids?.map((id) => (id === copied?.id ? conversation.ref : { member: self.member, id }));
  const views = await store.views(named ?? [conversation.ref]);
  const to = addressees(message['to']);
  // Nobody writes to a member that the directory does not list any more, or of which it lists no unit.
  const listed = directory.current();
  const others = listed.members.filter((member) => member !== self.member && hasUnits(listed, member));
  const left = others.filter(
    (member) =>
      !goesTo(to, member) &&
      views.some(({ message: item }) => item.from.member === member || goesTo(item.to, member)),
  );
  if (left.length === 0) return undefined;
  const text = `to names ${left.join(', ')} as well, which has the message that this is about.`;
  return ruleFault('keeping.every-holder', '/to', text);
}

/** Whether the directory lists a unit of this member that somebody may write to. */
export function hasUnits(directory: Directory, member: Member): boolean {
  return directory.units(member).some(({ kind }) => kind !== 'GATEWAY');
}

/** What the opening passes on, where this unit wrote it. */
async function ownCopied(
  store: Pick<ReadStore, 'view'>,
  thread: Thread,
  { member, unit }: JsonObject,
): Promise<MessageRef | undefined> {
  const { of } = passedOnIn(thread) ?? {};
  if (of === undefined || of.member !== member) return undefined;
  const original = await store.view(of);
  return original?.message.from.unit === unit ? of : undefined;
}

function refOf(value: JsonValue): MessageRef {
  const { member, id } = object(value, '/body/items');
  return { member: text(member, '/member'), id: text(id, '/id') };
}
