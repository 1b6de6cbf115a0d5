import { Everyone } from '../form/addresses.js';
import * as field from '../form/fields.js';
import type { KindSource } from '../form/kind.js';
import { Carries, Message } from '../form/message.js';
import { ahead, CapacityBody, capacityMembers, capacityOpens, open } from './capacity-body.js';

export class CapacityRequestBody extends CapacityBody {
  @field.Uuid7() requestId: string;
}

/** Capacity request: what a unit would learn or borrow from the others. */
@Carries('RF_CAPACITY_REQUEST', 1, capacityMembers)
export class RfCapacityRequest extends Message {
  @field.Nested(Everyone) override to: Everyone;
  @field.Nested(CapacityRequestBody) override body: CapacityRequestBody;
}

export const rfCapacityRequest: KindSource = {
  type: 'RF_CAPACITY_REQUEST',
  version: 1,
  family: 'referral',
  form: RfCapacityRequest,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1096,
  writing: { to: 'EVERYONE', purpose: 'CAPACITY', protective: false, fills: { requestId: 'NEW' } },
  acts: capacityOpens,
  broadcast: 'must',
  parts: {},
  rules: [open, ahead],
};
