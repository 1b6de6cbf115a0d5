import { Everyone } from '../form/addresses.js';
import * as field from '../form/fields.js';
import type { KindSource } from '../form/kind.js';
import { Carries, Message } from '../form/message.js';
import { ahead, CapacityBody, capacityMembers, capacityOpens, open } from './capacity-body.js';

export class CapacityOfferBody extends CapacityBody {
  @field.Uuid7() offerId: string;
}

/** Capacity offer: what a unit can teach, send or lend to the others. */
@Carries('RF_CAPACITY_OFFER', 1, capacityMembers)
export class RfCapacityOffer extends Message {
  @field.Nested(Everyone) override to: Everyone;
  @field.Nested(CapacityOfferBody) override body: CapacityOfferBody;
}

export const rfCapacityOffer: KindSource = {
  type: 'RF_CAPACITY_OFFER',
  version: 1,
  family: 'referral',
  form: RfCapacityOffer,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1096,
  writing: { to: 'EVERYONE', purpose: 'CAPACITY', protective: false, fills: { offerId: 'NEW' } },
  acts: capacityOpens,
  broadcast: 'must',
  parts: {},
  rules: [open, ahead],
};
