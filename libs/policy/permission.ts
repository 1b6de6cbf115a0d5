import type { Fault } from '#kernel';
import { type Kind, type Message, ruleFault } from '#messages';

/** Whether a role may send a kind (docs/reading.md), told by the kind's own data. Empty: it may. */
export function maySend(kind: Kind, role: string): readonly Fault[] {
  return kind.senders.some((sender) => sender === role)
    ? []
    : [ruleFault('role.sends-kind', '/from/role', `This kind is sent by ${kind.senders.join(', ')}.`)];
}

/** Whether a kind may be sent to everyone, and whether it must (a message with named units is no broadcast). */
export function mayAddress(kind: Kind, { to }: Pick<Message, 'to'>): readonly Fault[] {
  const broadcast = !Array.isArray(to);
  const allowed = kind.broadcast === 'may' || (kind.broadcast === 'must') === broadcast;
  return allowed ? [] : [ruleFault(broadcast ? 'broadcast.must-not' : 'broadcast.must', '/to')];
}
