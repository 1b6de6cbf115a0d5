import { digest, GATEWAY_UNIT, HsuError, newId, rfc3339, utf8, type Unit } from '#kernel';
import { latestKind } from '#messages';
import type { Ports } from '../ports/ports.js';
import type { PlannedReceipt } from '../ports/judgement.js';
import type { Lane, OutgoingReceipt, StoredMessage, StoredReceipt } from '../ports/records.js';
import { signOwn } from '../send/sign-own.js';

export const RECEIPT_TYPE = 'CT_RECEIPT';
export const RECEIPTS_TYPE = 'CT_RECEIPTS';

/** Who says it. */
interface Signer {
  readonly unit: Unit;
  readonly role: string;
}

/** Of one message: what is said of it. */
type Says = Pick<StoredReceipt, 'level' | 'result' | 'errors' | 'part'>;

const GATEWAY: Signer = { unit: GATEWAY_UNIT, role: 'SYSTEM' };

/** The automatic receipt of the reserved unit GATEWAY (wire.md "Receipt"). It takes the lane of what it answers. */
export async function gatewayReceipt(
  ports: Ports<unknown>,
  planned: PlannedReceipt,
): Promise<OutgoingReceipt> {
  return writeReceipt(ports, planned.of, planned.lane, GATEWAY, automatic(planned));
}

/**
 * A unit's own receipt of a message: UNIT (its people or systems have read it), ANSWERED (it has sent its answer).
 */
export async function unitReceipt(
  ports: Ports<unknown>,
  of: StoredMessage,
  lane: Lane,
  by: Signer,
  level: 'UNIT' | 'ANSWERED',
): Promise<OutgoingReceipt> {
  return writeReceipt(ports, of, lane, by, { level, result: 'ACCEPTED', errors: [], part: null });
}

/** A unit's receipt that it opened a sealed part; the sender sees it. */
export async function openedReceipt(
  ports: Ports<unknown>,
  of: StoredMessage,
  lane: Lane,
  by: Signer,
  part: string,
): Promise<OutgoingReceipt> {
  return writeReceipt(ports, of, lane, by, { level: 'OPENED', result: 'ACCEPTED', errors: [], part });
}

/** The same for several messages of one unit, status and lane, signed once; in their order. */
export async function gatewayReceipts(
  ports: Ports<unknown>,
  planned: readonly PlannedReceipt[],
): Promise<readonly OutgoingReceipt[]> {
  const [first] = planned;
  if (first === undefined) return [];
  const at = rfc3339(ports.clock.now());
  const bodies = planned.map((one) => bodyOf(one.of, GATEWAY, automatic(one), at));
  const signed = await sign(ports, RECEIPTS_TYPE, first.of, GATEWAY, { receipts: bodies }, at);
  return planned.map((one, entry) => ({
    ...outgoing(ports, one.of, one.lane, GATEWAY, automatic(one), { ...signed, at, entry }),
    alone: () => gatewayReceipt(ports, one),
  }));
}

async function writeReceipt(
  ports: Ports<unknown>,
  of: StoredMessage,
  lane: Lane,
  by: Signer,
  says: Says,
): Promise<OutgoingReceipt> {
  const at = rfc3339(ports.clock.now());
  const signed = await sign(ports, RECEIPT_TYPE, of, by, bodyOf(of, by, says, at), at);
  return outgoing(ports, of, lane, by, says, { ...signed, at, entry: null });
}

function automatic({ result, errors }: PlannedReceipt): Says {
  return { level: 'GATEWAY', result, errors, part: null };
}

/** What a receipt says of one message: the body of CT_RECEIPT, an entry of CT_RECEIPTS. */
function bodyOf(of: StoredMessage, by: Signer, says: Says, at: string): object {
  const unit = unitOf(by);
  return {
    of: { member: of.ref.member, id: of.ref.id, digest: of.digest },
    level: says.level,
    result: says.result,
    ...(unit === null ? {} : { unit }),
    ...(says.part === null ? {} : { part: says.part }),
    at,
    errors: says.errors.map(({ code, path }) => ({ code, path })),
  };
}

function unitOf({ unit }: Signer): Unit | null {
  return unit === GATEWAY_UNIT ? null : unit;
}

async function sign(
  ports: Ports<unknown>,
  type: string,
  { from, status }: StoredMessage,
  by: Signer,
  body: object,
  sentAt: string,
): Promise<Pick<StoredReceipt, 'ref' | 'jws' | 'digest'>> {
  const { clock, self } = ports;
  const kind = latestKind(type);
  if (kind === undefined) throw new HsuError('E-SCHEMA-UNKNOWN');
  const id = newId(clock);
  const message = {
    id,
    type,
    version: kind.version,
    schema: kind.schema,
    status,
    from: { member: self.member, unit: by.unit, role: by.role },
    to: [{ member: from.member, unit: from.unit }],
    sentAt,
    body,
  };
  const jws = await signOwn(ports, by.unit, 'sign', 'hsu-msg+jws', utf8(JSON.stringify(message)), id);
  return { ref: { member: self.member, id }, jws, digest: digest(jws) };
}

function outgoing(
  { self }: Ports<unknown>,
  of: StoredMessage,
  lane: Lane,
  by: Signer,
  { level, result, part, errors }: Says,
  signed: Pick<StoredReceipt, 'ref' | 'jws' | 'digest' | 'at' | 'entry'>,
): OutgoingReceipt {
  return {
    receipt: {
      ...signed,
      from: { member: self.member, unit: by.unit },
      to: { member: of.from.member, unit: of.from.unit },
      of: { member: of.ref.member, id: of.ref.id, digest: of.digest },
      level,
      result,
      unit: unitOf(by),
      part,
      errors,
    },
    route: { stream: { to: of.ref.member, lane, epoch: self.epoch }, units: [of.from.unit] },
    conversation: of.conversation,
  };
}
