import { GATEWAY_UNIT } from '#kernel';
import { Reference, UnitAddress } from '../form/addresses.js';
import { noCase } from '../casework/common-cases.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Report, Rule } from '../form/kind.js';
import { automaticMembers, Carries, Message } from '../form/message.js';

/** What the receipt answers: the digest is of the JWS as received. */
export class ReceiptTarget extends Reference {
  @field.Digest() digest: string;
}

/** A code and a pointer, never a text: a receipt carries no personal data. */
export class ReceiptError {
  @field.Token(/^E-[A-Z][A-Z-]{1,39}$/) code: string;
  @field.Token(/^(\/[A-Za-z0-9_~.-]{1,40}){0,12}$/) path: string;
}

export class ReceiptBody {
  @field.Nested(ReceiptTarget) of: ReceiptTarget;
  @field.Code('receiptLevel') level: CodeOf<'receiptLevel'>;
  @field.Code('receiptResult') result: CodeOf<'receiptResult'>;
  @field.Optional() @field.UnitName() unit?: string;
  /** The sealed part that was opened. */
  @field.Optional() @field.Token(/^[a-z][a-z0-9-]{0,39}$/) part?: string;
  @field.Time() at: string;
  @field.List(ReceiptError, { min: 0, max: 50 }) errors: ReceiptError[];
}

/** Receipt: exactly these members and nothing else (wire.md "Receipt"). */
@Carries('CT_RECEIPT', 1, {
  must: [],
  mustNot: [...automaticMembers.must, ...automaticMembers.mustNot],
})
export class CtReceipt extends Message {
  @field.List(UnitAddress, { min: 1, max: 1 }) override to: UnitAddress[];
  @field.Nested(ReceiptBody) override body: ReceiptBody;
}

/** Who says a receipt, and to whom: the frame of the message that carries it. */
interface ReceiptFrame {
  readonly from: { readonly unit: string };
  readonly to: readonly { readonly member: string }[];
}

/** What the rules look at. */
type SaidOfOne = Pick<ReceiptBody, 'level' | 'result' | 'unit' | 'part'> & {
  readonly of: { readonly member: string };
  readonly errors: readonly unknown[];
};

/** What must hold of a receipt, alone or as an entry of CT_RECEIPTS. `at`: pointer to it. */
export function checkReceipt(
  { from, to }: ReceiptFrame,
  receipt: SaidOfOne,
  at: string,
  report: Report,
): void {
  const { of, level, result, unit, part, errors } = receipt;
  if (to[0]?.member !== of.member) report('receipt.to-sender', '/to/0/member');
  // GATEWAY is said by the gateway, every other level by the unit itself (wire.md "Receipt").
  if (level === 'GATEWAY') {
    if (from.unit !== GATEWAY_UNIT) report('receipt.gateway-level', '/from/unit');
  } else if (unit !== from.unit) report('receipt.own-unit', `${at}/unit`);
  if ((level === 'OPENED') !== (part !== undefined)) report('receipt.opened-part', `${at}/part`);
  if ((result === 'REJECTED') !== errors.length > 0) report('receipt.errors', `${at}/errors`);
  if (result === 'REJECTED' && level !== 'GATEWAY') report('receipt.gateway-rejects', `${at}/level`);
}

const consistent: Rule<CtReceipt> = {
  ids: [
    'receipt.errors',
    'receipt.gateway-level',
    'receipt.gateway-rejects',
    'receipt.opened-part',
    'receipt.own-unit',
    'receipt.to-sender',
  ],
  check(message, report) {
    checkReceipt(message, message.body, '/body', report);
  },
};

export const ctReceipt: KindSource = {
  type: 'CT_RECEIPT',
  version: 1,
  family: 'control',
  form: CtReceipt,
  senders: ['SYSTEM', 'POLICE_SYSTEM', 'ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  acts: noCase,
  broadcast: 'mustNot',
  parts: {},
  rules: [consistent],
};
