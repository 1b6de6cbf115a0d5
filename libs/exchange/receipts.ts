import { digest, GATEWAY_UNIT, HsuError, newId, rfc3339, utf8, type Unit } from '#kernel';
import { latestKind } from '#messages';
import type { Ports } from './ports.js';
import type { Lane, OutgoingReceipt, StoredMessage, StoredReceipt } from './records.js';

import { signOwn } from './sign-own.js';

export const RECEIPT_TYPE = 'CT_RECEIPT';

type ReceiptError = StoredReceipt['errors'][number];

/** The automatic receipt of the reserved unit GATEWAY (design.md section 3, step 10). It takes the lane of what it answers. */
export async function gatewayReceipt(
  ports: Ports,
  of: StoredMessage,
  lane: Lane,
  result: StoredReceipt['result'],
  errors: readonly ReceiptError[],
): Promise<OutgoingReceipt> {
  return writeReceipt(
    ports,
    of,
    lane,
    { unit: GATEWAY_UNIT, role: 'SYSTEM' },
    { level: 'GATEWAY', result, errors, part: null },
  );
}

/** A unit's receipt that it opened a sealed part; the sender sees it. */
export async function openedReceipt(
  ports: Ports,
  of: StoredMessage,
  lane: Lane,
  by: { readonly unit: Unit; readonly role: string },
  part: string,
): Promise<OutgoingReceipt> {
  return writeReceipt(ports, of, lane, by, { level: 'OPENED', result: 'ACCEPTED', errors: [], part });
}

async function writeReceipt(
  ports: Ports,
  of: StoredMessage,
  lane: Lane,
  by: { readonly unit: Unit; readonly role: string },
  says: Pick<StoredReceipt, 'level' | 'result' | 'errors' | 'part'>,
): Promise<OutgoingReceipt> {
  const { clock, self } = ports;
  const kind = latestKind(RECEIPT_TYPE);
  if (kind === undefined) throw new HsuError('E-SCHEMA-UNKNOWN');
  const id = newId(clock);
  const at = rfc3339(clock.now());
  const to = { member: of.from.member, unit: of.from.unit };
  const unit = by.unit === GATEWAY_UNIT ? null : by.unit;
  const body = {
    of: { member: of.ref.member, id: of.ref.id, digest: of.digest },
    level: says.level,
    result: says.result,
    ...(unit === null ? {} : { unit }),
    ...(says.part === null ? {} : { part: says.part }),
    at,
    errors: says.errors.map(({ code, path }) => ({ code, path })),
  };
  const message = {
    id,
    type: RECEIPT_TYPE,
    version: kind.version,
    schema: kind.schema,
    status: of.status,
    from: { member: self.member, unit: by.unit, role: by.role },
    to: [to],
    sentAt: at,
    body,
  };
  const jws = await signOwn(ports, by.unit, 'sign', 'hsu-msg+jws', utf8(JSON.stringify(message)), id);
  return {
    receipt: {
      ref: { member: self.member, id },
      jws,
      digest: digest(jws),
      from: { member: self.member, unit: by.unit },
      to,
      of: body.of,
      level: says.level,
      result: says.result,
      unit,
      part: says.part,
      at,
      errors: says.errors,
    },
    route: { stream: { to: of.ref.member, lane, epoch: self.epoch }, units: [of.from.unit] },
    conversation: of.conversation,
  };
}
