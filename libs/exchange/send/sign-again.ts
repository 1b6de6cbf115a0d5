import { parseMessage, readMessageForm } from '#envelope';
import { asHsuError, digest, newId, rfc3339, utf8 } from '#kernel';
import { object, text } from '../conversation/facts.js';
import type { Ports } from '../ports/ports.js';
import { RECEIPT_TYPE, RECEIPTS_TYPE } from '../receive/receipts.js';
import type { OutboxItem } from '../ports/records.js';
import { signOwn } from './sign-own.js';

/**
 * What may leave of these rows. A receipt counts nowhere once its key is revoked, and nobody writes another one: it
 * leaves signed by the key that its unit uses now, and says what it said. It takes a new id, for a peer that judged it
 * in time holds other bytes under the first. The copy is not kept: what goes once more is signed once more. A message
 * stays as it is: its receipt tells the sender, who decides. What was asked for again and cannot be signed now is left
 * out.
 */
export async function signAgain(
  ports: Ports<unknown>,
  items: readonly OutboxItem[],
): Promise<readonly OutboxItem[]> {
  const revoked = revokedKeys(ports);
  const signed = await Promise.all(
    items.map(async (item) => (revoked(item.jws) ? again(ports, item) : item)),
  );
  return signed.filter((item) => item !== undefined);
}

async function again(ports: Ports<unknown>, item: OutboxItem): Promise<OutboxItem | undefined> {
  const json = parseMessage(readMessageForm(item.jws));
  if (json['type'] !== RECEIPT_TYPE && json['type'] !== RECEIPTS_TYPE) return item;
  const { clock, self } = ports;
  const unit = text(object(json['from'], '/from')['unit'], '/from/unit');
  const id = newId(clock);
  const payload = utf8(JSON.stringify({ ...json, id, sentAt: rfc3339(clock.now()) }));
  try {
    const jws = await signOwn(ports, unit, 'sign', 'hsu-msg+jws', payload, id);
    return { ...item, ref: { member: self.member, id }, jws, digest: digest(jws) };
  } catch (error) {
    if (asHsuError(error).code !== 'E-UNAVAILABLE') throw error;
    // The first time it goes as it is: its number is asked for again, and nothing behind it waits.
    return item.resend ? undefined : item;
  }
}

/** Whether an own key that is revoked signed this. Rows of one key have the same header, which is read once. */
function revokedKeys({ directory, self }: Ports<unknown>): (jws: string) => boolean {
  const current = directory.current();
  const read = new Map<string, boolean>();
  return (jws) => {
    const header = jws.slice(0, jws.indexOf('.'));
    const known = read.get(header);
    if (known !== undefined) return known;
    const key = current.key(self.member, readMessageForm(jws).header.kid);
    const revoked = key !== undefined && key.revoked !== null;
    read.set(header, revoked);
    return revoked;
  };
}
