import { parseRfc3339 } from '#kernel';
import { UnitAddress } from '../form/addresses.js';
import type { CaseStep, ClockStop } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { Narrative } from '../shapes/part-contents.js';
import { movesReferral, stopsAck } from '../casework/referral-steps.js';

export class FollowUpBody {
  @field.Uuid7() victimRef: string;
  /** Days after the arrival for which this follow-up is. */
  @field.Code('followUpMarker') marker: CodeOf<'followUpMarker'>;
  /** When contact was sought. */
  @field.Time() at: string;
  @field.Flag() contactMade: boolean;
  /** What the person says or shows; only where there was contact. */
  @field.Optional() @field.Flag() safe?: boolean;
  @field.Code('retraffickingRisk') retraffickingRisk: CodeOf<'retraffickingRisk'>;
  @field.Codes('assistance', { min: 0, max: 26 }) needs: CodeOf<'assistance'>[];
  /** True: nobody asks again; the wish is the person's own and needs no reason. */
  @field.Flag() personWishesNoContact: boolean;
}

/** Reintegration follow-up: how the person fares 30, 90, 180 and 365 days after the arrival. */
@Carries('RF_FOLLOW_UP', 1, replyMembers)
export class RfFollowUp extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(FollowUpBody) override body: FollowUpBody;
}

const told: Rule<RfFollowUp> = {
  ids: ['follow-up.at-past', 'follow-up.safe', 'follow-up.urgency'],
  check({ sentAt, urgency, body: { at, contactMade, safe, retraffickingRisk: risk } }, report) {
    if ((parseRfc3339(at) ?? 0) > (parseRfc3339(sentAt) ?? 0)) report('follow-up.at-past', '/body/at');
    if (contactMade !== (safe !== undefined)) report('follow-up.safe', '/body/safe');
    // Whoever is not safe, or may be trafficked again, is what urgency U is for (clocks.md "Urgency").
    if ((safe === false || risk === 'HIGH') && urgency !== 'E' && urgency !== 'U')
      report('follow-up.urgency', '/urgency');
  },
};

const MARKERS = ['D30', 'D90', 'D180', 'D365'] as const;
const CLOCKS = ['FU-30', 'FU-90', 'FU-180', 'FU-365'] as const;
const MARKER = '/body/marker';
const WISH = '/body/personWishesNoContact';
const goesOn = { fact: WISH, in: [false] };
const noContact = { fact: WISH, in: [true] };

/** A later follow-up answers for the earlier ones; the wish for no contact answers for all. */
const stops: readonly ClockStop[] = CLOCKS.flatMap((clock, i) => [
  { clock, when: [{ fact: MARKER, in: MARKERS.slice(i) }] },
  { clock, when: [noContact] },
]);

const leads = (to: string, ...when: NonNullable<CaseStep['when']>): CaseStep => ({
  lifecycle: 'path',
  key: '/body/victimRef',
  when,
  from: ['ARRIVED', 'FOLLOW_UP'],
  to,
});

export const rfFollowUp: KindSource = {
  type: 'RF_FOLLOW_UP',
  version: 1,
  family: 'referral',
  form: RfFollowUp,
  senders: ['ANALYST', 'LIAISON'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'PROTECT_VICTIM', protective: true, place: 'FU-30' },
  acts: {
    facts: ['/body/victimRef', MARKER, '/body/contactMade', WISH],
    steps: [
      leads('FOLLOW_UP', goesOn, { fact: MARKER, in: ['D30', 'D90', 'D180'] }),
      // From here nobody follows up any more, whoever would (leads has no way out of it).
      leads('FOLLOWED_UP', goesOn, { fact: MARKER, in: ['D365'] }),
      leads('FOLLOWED_UP', noContact),
      ...movesReferral('ANSWERED'),
    ],
    starts: [],
    stops: [stopsAck, { clock: 'NEXT' }, ...stops],
    ball: [
      { when: [noContact], to: 'OTHER' },
      { when: [{ fact: MARKER, in: ['D365'] }], to: 'OTHER' },
      { to: 'SENDER' },
    ],
  },
  broadcast: 'mustNot',
  parts: { narrative: { form: Narrative, rules: [], statistical: false } },
  rules: [told],
};
