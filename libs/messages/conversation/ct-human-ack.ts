import { parseRfc3339 } from '#kernel';
import { UnitAddress } from '../form/addresses.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, controlMembers, Message } from '../form/message.js';
import { stopsAck } from '../casework/referral-steps.js';

/** The officer and the role are those of the message (`originUserRef`, `from.role`). */
export class HumanAckBody {
  /** When a person read it. */
  @field.Time() at: string;
  /** Pseudonym of the officer who has it now; only the member of origin can resolve it. */
  @field.Optional() @field.Token(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/) assignedTo?: string;
  @field.Optional() @field.Time() expectedAnswerAt?: string;
}

/** Human acknowledgement: a person of the addressed unit has it. */
@Carries('CT_HUMAN_ACK', 1, controlMembers)
export class CtHumanAck extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(HumanAckBody) override body: HumanAckBody;
}

const times: Rule<CtHumanAck> = {
  ids: ['human-ack.answer-later', 'human-ack.at-past'],
  check({ body: { at, expectedAnswerAt }, sentAt }, report) {
    const sent = parseRfc3339(sentAt) ?? 0;
    if ((parseRfc3339(at) ?? 0) > sent) report('human-ack.at-past', '/body/at');
    if ((parseRfc3339(expectedAnswerAt) ?? Infinity) <= sent)
      report('human-ack.answer-later', '/body/expectedAnswerAt');
  },
};

export const ctHumanAck: KindSource = {
  type: 'CT_HUMAN_ACK',
  version: 1,
  family: 'control',
  form: CtHumanAck,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', protective: true, place: 'FIRST' },
  acts: {
    facts: ['/body/expectedAnswerAt'],
    steps: [
      {
        lifecycle: 'referral',
        by: ['COUNTERPART'],
        from: ['SENT', 'REDIRECTED', 'REOPENED'],
        to: 'ACKNOWLEDGED',
      },
    ],
    starts: [],
    stops: [stopsAck],
    ball: [],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [times],
};
