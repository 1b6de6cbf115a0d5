import { GATEWAY_UNIT } from '#kernel';
import { Reference, UnitAddress } from '../form/addresses.js';
import { noCase } from '../casework/common-cases.js';
import type { CodeOf } from '../codes/code-lists.js';
import { CLOCK_KEY } from '../casework/clock-profiles.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { automaticMembers, Carries, Message } from '../form/message.js';

/** Codes, references and times, and no text: an escalation carries no personal data (INV-20, INV-25). */
export class EscalationBody {
  @field.Code('clockName') clock: CodeOf<'clockName'>;
  /** Which of several of that name; left out where the conversation has one. */
  @field.Optional() @field.Token(CLOCK_KEY) key?: string;
  /** The message that started it. */
  @field.Nested(Reference) startedBy: Reference;
  /** Percent of its time, or the rung of the ladder of urgency E that stands for it. */
  @field.Code('escalationLevel') level: CodeOf<'escalationLevel'>;
  @field.Time() startedAt: string;
  @field.Time() dueAt: string;
  /** The unit that must act. */
  @field.Nested(UnitAddress) owner: UnitAddress;
}

/** Escalation notice: the owner's gateway tells that a clock has reached a rung of its ladder. */
@Carries('CT_ESCALATION', 1, automaticMembers)
export class CtEscalation extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(EscalationBody) override body: EscalationBody;
}

const automatic: Rule<CtEscalation> = {
  ids: ['escalation.by-gateway'],
  check({ from }, report) {
    if (from.unit !== GATEWAY_UNIT) report('escalation.by-gateway', '/from/unit');
  },
};

export const ctEscalation: KindSource = {
  type: 'CT_ESCALATION',
  version: 1,
  family: 'control',
  form: CtEscalation,
  senders: ['SYSTEM'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  acts: noCase,
  broadcast: 'mustNot',
  parts: {},
  rules: [automatic],
};
