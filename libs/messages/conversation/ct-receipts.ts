import { UnitAddress } from '../form/addresses.js';
import { ctReceipt, ReceiptBody } from './ct-receipt.js';
import * as field from '../form/fields.js';
import type { KindSource } from '../form/kind.js';
import { automaticMembers, Carries, Message } from '../form/message.js';

export class ReceiptsBody {
  /**
   * Each stands for itself: what is wrong with one is no fault of the others, so its rules are no rules of the message.
   */
  @field.List(ReceiptBody, { min: 1, max: 100 }) receipts: ReceiptBody[];
}

/** The receipts for the messages of one record, signed once (wire.md "Receipt"). */
@Carries('CT_RECEIPTS', 1, {
  must: [],
  mustNot: [...automaticMembers.must, ...automaticMembers.mustNot],
})
export class CtReceipts extends Message {
  @field.List(UnitAddress, { min: 1, max: 1 }) override to: UnitAddress[];
  @field.Nested(ReceiptsBody) override body: ReceiptsBody;
}

export const ctReceipts: KindSource = {
  ...ctReceipt,
  type: 'CT_RECEIPTS',
  form: CtReceipts,
  rules: [],
};
