import { keyStatus } from '#directory';
import type { JsonArray, JsonValue } from '#envelope';
import { GATEWAY_UNIT, HsuError, parseRfc3339, sameUnit, type Fault, type UnitAddress } from '#kernel';
import { checkMessage, checkReceipt, findKind, namedUnits, ruleFault } from '#messages';
import { isVersion } from '../conversation/named-messages.js';
import { duplicate, type Authentic, type Held } from './authenticate.js';
import { addressees, object, oneOf, text } from '../conversation/facts.js';
import type { Ports } from '../ports/ports.js';
import { deferred, quarantined } from './quarantine-entry.js';
import { RECEIPT_TYPE, RECEIPTS_TYPE } from './receipts.js';
import type { QuarantineEntry, Unanswered } from '../ports/judgement.js';
import type { SentMessage, StoredReceipt } from '../ports/records.js';

/**
 * Judges a receipt. It is never receipted itself: whatever is wrong with it goes to quarantine and is told in the
 * heartbeat. A receipt counts only for a message of ours with exactly these bytes that went to the member that signs it
 * (T33), at GATEWAY level only when the reserved unit signed it. Throws HsuError where a member it needs is not there.
 */
export function judgeReceipt(ports: Ports<unknown>, message: Authentic, held: Held): Unanswered {
  const early = judgeFrame(ports, message, held, RECEIPT_TYPE);
  if (early !== undefined) return early;
  const receipt = receiptOf(message, message.json['body'], null);
  const fault = faultOf(ports, receipt, held);
  if (fault !== undefined)
    return { outcome: 'UNAUTHENTIC', entry: quarantined(message.incoming, fault, null) };
  return { outcome: 'RECEIPT', receipt, ifNotStored: ifNotStoredOf(message) };
}

/** The same for a CT_RECEIPTS, entry by entry: one that does not hold costs the others nothing. */
export function judgeReceipts(ports: Ports<unknown>, message: Authentic, held: Held): Unanswered {
  const early = judgeFrame(ports, message, held, RECEIPTS_TYPE);
  if (early !== undefined) return early;
  const { receipts: entries } = object(message.json['body'], '/body');
  const receipts: StoredReceipt[] = [];
  let refused: QuarantineEntry | null = null;
  for (const [index, entry] of (Array.isArray(entries) ? (entries as JsonArray) : []).entries()) {
    const receipt = receiptOf(message, entry, index);
    const fault = consistencyOf(receipt) ?? faultOf(ports, receipt, held);
    if (fault === undefined) receipts.push(receipt);
    else refused ??= quarantined(message.incoming, fault, null);
  }
  if (receipts.length === 0 && refused !== null) return { outcome: 'UNAUTHENTIC', entry: refused };
  return { outcome: 'RECEIPTS', receipts, refused, ifNotStored: ifNotStoredOf(message) };
}

function ifNotStoredOf({ incoming, digest }: Authentic): () => QuarantineEntry {
  return () => quarantined(incoming, new HsuError('E-INTERNAL'), digest);
}

/** What must hold of the message that carries them; undefined where it does. */
function judgeFrame(
  ports: Ports<unknown>,
  message: Authentic,
  held: Held,
  type: string,
): Unanswered | undefined {
  const { incoming, json, key } = message;
  const refuse = (error: HsuError): Unanswered => ({
    outcome: 'UNAUTHENTIC',
    entry: quarantined(incoming, error, null),
  });
  const ref = { member: incoming.link.from, id: incoming.item.id };
  const again = duplicate(message, ref, held);
  // A receipt that came twice changes nothing and is not answered: receipts are never receipted.
  if (again !== undefined) return again;

  const version = json['version'];
  if (!isVersion(version)) return refuse(new HsuError('E-SCHEMA-INVALID', undefined, { path: '/version' }));
  const kind = findKind(type, version);
  if (kind === undefined)
    return deferred(
      incoming,
      new HsuError('E-SCHEMA-UNKNOWN', undefined, { path: '/version' }),
      message.digest,
      {
        kind: 'SCHEMA',
        type,
        version,
      },
    );
  const checked = checkMessage(json, kind);
  if ('faults' in checked)
    return refuse(
      new HsuError(checked.faults[0]?.code ?? 'E-SCHEMA-INVALID', undefined, { faults: checked.faults }),
    );

  const now = ports.clock.now();
  const sentAt = parseRfc3339(json['sentAt']);
  // Its time decides nothing but about the key. Were one refused that a slow clock here calls early, it would be lost
  // for ever.
  if (sentAt === undefined || keyStatus(key, sentAt) !== 'VALID' || keyStatus(key, now) === 'REVOKED')
    return refuse(new HsuError('E-KEY-REVOKED'));
  return undefined;
}

/** Pointer to a receipt in the message that carries it. */
function placeOf({ entry }: StoredReceipt): string {
  return entry === null ? '/body' : `/body/receipts/${entry}`;
}

/** What the rules of CT_RECEIPT find in an entry; in a CT_RECEIPT itself its kind has looked. */
function consistencyOf(receipt: StoredReceipt): HsuError | undefined {
  const { from, to, of, level, result, unit, part, errors } = receipt;
  const body = {
    of,
    level,
    result,
    ...(unit === null ? {} : { unit }),
    ...(part === null ? {} : { part }),
    errors,
  };
  const faults: Fault[] = [];
  checkReceipt({ from, to: [to] }, body, placeOf(receipt), (rule, path, text) => {
    faults.push(ruleFault(rule, path, text));
  });
  const [first] = faults;
  return first && new HsuError(first.code, undefined, { faults });
}

function faultOf(ports: Ports<unknown>, receipt: StoredReceipt, held: Held): HsuError | undefined {
  const at = placeOf(receipt);
  const automatic = receipt.level === 'GATEWAY';
  if (automatic !== (receipt.from.unit === GATEWAY_UNIT))
    return new HsuError('E-NOT-PERMITTED', undefined, { path: `${at}/level` });
  if (receipt.to.member !== ports.self.member) return new HsuError('E-AUDIENCE', undefined, { path: '/to' });
  const sent = held.sent.get(receipt.of.id);
  if (
    receipt.of.member !== ports.self.member ||
    sent === undefined ||
    !sent.destinations.includes(receipt.ref.member)
  )
    return new HsuError('E-NOT-PARTY', 'no message of ours that went to this member', { path: `${at}/of` });
  if (sent.digest !== receipt.of.digest)
    return new HsuError('E-DUPLICATE-CONFLICT', 'a receipt for other bytes', { path: `${at}/of/digest` });
  return automatic || unitMaySay(receipt, sent)
    ? undefined
    : new HsuError('E-NOT-PARTY', 'nothing that this unit was sent', {
        path: receipt.part === null ? `${at}/unit` : `${at}/part`,
      });
}

/**
 * Of what a unit was not sent it can say nothing: neither that it read a message that addresses others, nor that it
 * opened a part that others may open or that the message does not have. So the receipts of a message have an end too.
 */
function unitMaySay({ from, part }: StoredReceipt, { to, parts }: SentMessage): boolean {
  const isFrom = (unit: UnitAddress): boolean => sameUnit(unit, from);
  if (part !== null) return parts.some((one) => one.part === part && one.units.some(isFrom));
  return 'all' in to || to.some(isFrom);
}

/**
 * What a receipt says: the body of a CT_RECEIPT or an entry of a CT_RECEIPTS. Throws `E-SCHEMA-INVALID` where a member
 * is not there.
 */
function receiptOf(
  { incoming, json, digest }: Pick<Authentic, 'incoming' | 'json' | 'digest'>,
  said: JsonValue | undefined,
  entry: number | null,
): StoredReceipt {
  const from = object(json['from'], '/from');
  const body = object(said, '/body');
  const of = object(body['of'], '/body/of');
  const { unit, part, errors } = body;
  const to = addressees(json['to']);
  const [first] = namedUnits(to);
  if (first === undefined) throw new HsuError('E-SCHEMA-INVALID', undefined, { path: '/to' });
  return {
    ref: { member: incoming.link.from, id: incoming.item.id },
    jws: incoming.entry.jws,
    digest,
    from: { member: text(from['member'], '/from/member'), unit: text(from['unit'], '/from/unit') },
    to: first,
    of: {
      member: text(of['member'], '/body/of/member'),
      id: text(of['id'], '/body/of/id'),
      digest: text(of['digest'], '/body/of/digest'),
    },
    level: oneOf(body['level'], '/body/level', ['GATEWAY', 'UNIT', 'OPENED', 'ANSWERED']),
    result: oneOf(body['result'], '/body/result', ['ACCEPTED', 'REJECTED']),
    unit: typeof unit === 'string' ? unit : null,
    part: typeof part === 'string' ? part : null,
    at: text(body['at'], '/body/at'),
    errors: Array.isArray(errors)
      ? errors.map((entry: JsonValue, index) => {
          const error = object(entry, `/body/errors/${index}`);
          return { code: text(error['code'], '/body/errors'), path: text(error['path'], '/body/errors') };
        })
      : [],
    entry,
  };
}
