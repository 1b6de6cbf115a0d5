import { parseRfc3339 } from '#kernel';
import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { movesReferral, stopsAck } from '../casework/referral-steps.js';

export class ArrivalBody {
  @field.Uuid7() victimRef: string;
  @field.Time() at: string;
  @field.Code('facility') facility: CodeOf<'facility'>;
  @field.Codes('assistance', { min: 0, max: 26 }) immediateNeeds: CodeOf<'assistance'>[];
  @field.Flag() safe: boolean;
}

/** Arrival confirmation: the person is where the plan said. */
@Carries('RF_ARRIVAL', 1, replyMembers)
export class RfArrival extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(ArrivalBody) override body: ArrivalBody;
}

const arrived: Rule<RfArrival> = {
  ids: ['arrival.at-past', 'arrival.unsafe-urgency'],
  check({ sentAt, urgency, body: { at, safe } }, report) {
    if ((parseRfc3339(at) ?? 0) > (parseRfc3339(sentAt) ?? 0)) report('arrival.at-past', '/body/at');
    // A victim who is not safe is what urgency U is for (clocks.md "Urgency").
    if (!safe && urgency !== 'E' && urgency !== 'U') report('arrival.unsafe-urgency', '/urgency');
  },
};

export const rfArrival: KindSource = {
  type: 'RF_ARRIVAL',
  version: 1,
  family: 'referral',
  form: RfArrival,
  senders: ['ANALYST', 'LIAISON'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'REPATRIATE', protective: true },
  acts: {
    facts: ['/body/victimRef', '/body/safe'],
    steps: [
      { lifecycle: 'path', key: '/body/victimRef', from: ['HANDED_OVER'], to: 'ARRIVED' },
      ...movesReferral('ANSWERED'),
    ],
    starts: (['FU-30', 'FU-90', 'FU-180', 'FU-365'] as const).map((clock) => ({ clock, owner: 'SENDER' })),
    // Whoever has to ask in 30 days has no other next step until then.
    stops: [stopsAck, { clock: 'AR' }, { clock: 'NEXT' }],
    // The country of origin asks next how the person fares; the host may close before.
    ball: [{ to: 'SENDER' }],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [arrived],
};
