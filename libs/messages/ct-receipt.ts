import { GATEWAY_UNIT } from '#kernel';
import { Reference, UnitAddress } from './addresses.js';
import { noCase } from './case-data.js';
import type { CodeOf } from './code-lists.js';
import * as field from './fields.js';
import type { KindSource, Rule } from './kind.js';
import { automaticMembers, Carries, Message } from './message.js';

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

/** C1, receipt: exactly these members and nothing else (design.md section 3, "Receipt"). */
@Carries('CT_RECEIPT', 1, {
  must: [],
  mustNot: [...automaticMembers.must, ...automaticMembers.mustNot],
})
export class CtReceipt extends Message {
  @field.List(UnitAddress, { min: 1, max: 1 }) override to: UnitAddress[];
  @field.Nested(ReceiptBody) override body: ReceiptBody;
}

const level: Rule<CtReceipt> = {
  codes: ['E-SCHEMA-INVALID', 'E-NOT-PERMITTED'],
  check({ from, to, body }, report) {
    if (to[0]?.member !== body.of.member)
      report('E-SCHEMA-INVALID', '/to/0/member', 'not the sender of what is receipted');
    // GATEWAY is said by the gateway, every other level by the unit itself (design.md section 3, step 10).
    if (body.level === 'GATEWAY') {
      if (from.unit !== GATEWAY_UNIT)
        report('E-NOT-PERMITTED', '/from/unit', 'level GATEWAY is the gateway itself');
    } else if (body.unit !== from.unit) report('E-NOT-PERMITTED', '/body/unit', 'not the unit that signs');
    if ((body.level === 'OPENED') !== (body.part !== undefined))
      report('E-SCHEMA-INVALID', '/body/part', 'only and always at OPENED');
  },
};

const result: Rule<CtReceipt> = {
  codes: ['E-SCHEMA-INVALID'],
  check({ body }, report) {
    if ((body.result === 'REJECTED') !== body.errors.length > 0)
      report('E-SCHEMA-INVALID', '/body/errors', 'REJECTED tells why, ACCEPTED has nothing to tell');
    if (body.result === 'REJECTED' && body.level !== 'GATEWAY')
      report('E-SCHEMA-INVALID', '/body/level', 'only the gateway rejects');
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
  rules: [level, result],
};
