import { keyStatus } from '#directory';
import { GATEWAY_UNIT, HsuError, parseRfc3339 } from '#kernel';
import type { JsonValue } from '#envelope';
import { checkMessage, findKind } from '#messages';
import { isVersion } from './named-messages.js';
import { duplicate, type Authentic, type Held } from './authenticate.js';
import { addressees, object, oneOf, text } from './facts.js';
import type { Ports } from './ports.js';
import { deferred, quarantined } from './quarantine-entry.js';
import { RECEIPT_TYPE } from './receipts.js';
import type { Judgement, StoredReceipt } from './records.js';

/**
 * Judges a receipt. It is never receipted itself: whatever is wrong with it goes to quarantine and is told in the heartbeat.
 * A receipt counts only for a message of ours with exactly these bytes that went to the member that signs it (T33), at GATEWAY
 * level only when the reserved unit signed it. Throws HsuError where a member it needs is not there.
 */
export function judgeReceipt(ports: Ports, message: Authentic, held: Held): Judgement {
  const { incoming, json, key } = message;
  const refuse = (error: HsuError): Judgement => ({
    outcome: 'UNAUTHENTIC',
    entry: quarantined(incoming, error, null),
  });
  const ref = { member: incoming.link.from, id: incoming.item.id };
  const again = duplicate(message, ref, held);
  // A receipt that came twice changes nothing and is not answered: receipts are never receipted.
  if (again !== undefined) return again;

  const version = json['version'];
  if (!isVersion(version)) return refuse(new HsuError('E-SCHEMA-INVALID', undefined, { path: '/version' }));
  const kind = findKind(RECEIPT_TYPE, version);
  if (kind === undefined)
    return deferred(
      incoming,
      new HsuError('E-SCHEMA-UNKNOWN', undefined, { path: '/version' }),
      message.digest,
      {
        kind: 'SCHEMA',
        type: RECEIPT_TYPE,
        version,
      },
    );
  const checked = checkMessage(json, kind);
  if ('faults' in checked)
    return refuse(
      new HsuError(checked.faults[0]?.code ?? 'E-SCHEMA-INVALID', undefined, { faults: checked.faults }),
    );

  const receipt = receiptOf(message);
  const now = ports.clock.now();
  const sentAt = parseRfc3339(json['sentAt']);
  // Its time decides nothing but about the key. Were one refused that a slow clock here calls early, it would be lost for ever.
  if (sentAt === undefined || keyStatus(key, sentAt) !== 'VALID' || keyStatus(key, now) === 'REVOKED')
    return refuse(new HsuError('E-KEY-REVOKED'));
  const automatic = receipt.level === 'GATEWAY';
  if (automatic !== (receipt.from.unit === GATEWAY_UNIT))
    return refuse(new HsuError('E-NOT-PERMITTED', undefined, { path: '/body/level' }));
  if (receipt.to.member !== ports.self.member)
    return refuse(new HsuError('E-AUDIENCE', undefined, { path: '/to' }));
  const sent = held.sent.get(receipt.of.id);
  if (
    receipt.of.member !== ports.self.member ||
    sent === undefined ||
    !sent.destinations.includes(ref.member)
  )
    return refuse(
      new HsuError('E-NOT-PARTY', 'no message of ours that went to this member', { path: '/body/of' }),
    );
  if (sent.digest !== receipt.of.digest)
    return refuse(
      new HsuError('E-DUPLICATE-CONFLICT', 'a receipt for other bytes', { path: '/body/of/digest' }),
    );
  return {
    outcome: 'RECEIPT',
    receipt,
    spare: () => quarantined(incoming, new HsuError('E-INTERNAL'), message.digest),
  };
}

/** What a receipt says. Throws `E-SCHEMA-INVALID` where a member is not there. */
export function receiptOf({
  incoming,
  json,
  digest,
}: Pick<Authentic, 'incoming' | 'json' | 'digest'>): StoredReceipt {
  const from = object(json['from'], '/from');
  const body = object(json['body'], '/body');
  const of = object(body['of'], '/body/of');
  const { unit, part, errors } = body;
  const to = addressees(json['to']);
  const [first] = 'all' in to ? [] : to;
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
  };
}
