import { UnitAddress } from '../form/addresses.js';
import type { CaseStep } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { movesReferral, stopsAck } from '../casework/referral-steps.js';

type State = CodeOf<'assistanceState'>;

export class AssistanceConfirmationBody {
  @field.Uuid7() victimRef: string;
  /** Of the need it answers. */
  @field.Uuid7() needId: string;
  @field.Code('assistanceState') state: State;
  @field.Code('providerType') providerType: CodeOf<'providerType'>;
  @field.When() at: string;
  @field.Optional() @field.Code('notPossibleReason') reason?: CodeOf<'notPossibleReason'>;
}

/** Assistance confirmation. A person's refusal needs no reason and stops the clock (autonomy). */
@Carries('RF_ASSISTANCE_CONFIRMATION', 1, replyMembers)
export class RfAssistanceConfirmation extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(AssistanceConfirmationBody) override body: AssistanceConfirmationBody;
}

const reason: Rule<RfAssistanceConfirmation> = {
  ids: ['assistance.reason'],
  check({ body }, report) {
    if ((body.state === 'NOT_AVAILABLE') !== (body.reason !== undefined))
      report('assistance.reason', '/body/reason');
  },
};

const becomes = (state: State, ...from: string[]): CaseStep => ({
  lifecycle: 'assistance',
  key: '/body/needId',
  when: [{ fact: '/body/state', in: [state] }],
  from,
  to: state,
});

export const rfAssistanceConfirmation: KindSource = {
  type: 'RF_ASSISTANCE_CONFIRMATION',
  version: 1,
  family: 'referral',
  form: RfAssistanceConfirmation,
  senders: ['ANALYST', 'LIAISON'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'PROTECT_VICTIM', protective: true },
  acts: {
    facts: ['/body/victimRef', '/body/needId', '/body/state', '/inReplyTo/id'],
    steps: [
      becomes('OFFERED', 'NEEDED', 'NOT_AVAILABLE'),
      becomes('STARTED', 'NEEDED', 'OFFERED', 'NOT_AVAILABLE'),
      becomes('DELIVERED', 'NEEDED', 'OFFERED', 'STARTED', 'NOT_AVAILABLE'),
      becomes('REFUSED_BY_PERSON', 'NEEDED', 'OFFERED', 'STARTED', 'NOT_AVAILABLE'),
      becomes('NOT_AVAILABLE', 'NEEDED', 'OFFERED', 'STARTED'),
      {
        lifecycle: 'path',
        key: '/body/victimRef',
        when: [{ fact: '/body/state', in: ['STARTED', 'DELIVERED'] }],
        from: ['INTAKE'],
        to: 'ASSISTED',
        soft: true,
      },
      ...movesReferral('IN_PROGRESS'),
    ],
    starts: [],
    stops: [
      stopsAck,
      {
        clock: 'AS-1',
        key: '/body/needId',
        when: [{ fact: '/body/state', in: ['STARTED', 'DELIVERED', 'REFUSED_BY_PERSON'] }],
      },
    ],
    // What one side cannot give, the other must find elsewhere; what was asked for (in reply to the need) goes back to
    // who asked.
    ball: [
      { when: [{ fact: '/body/state', in: ['NOT_AVAILABLE'] }], to: 'OTHER' },
      { when: [{ fact: '/body/state', in: ['OFFERED'] }], to: 'HOLDER' },
      { when: [{ fact: '/inReplyTo/id', in: [] }], to: 'HOLDER' },
      { to: 'OTHER' },
    ],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [reason],
};
