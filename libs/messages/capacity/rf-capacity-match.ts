import { Everyone } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message } from '../form/message.js';
import { OPEN_REFERRAL } from '../casework/referral-steps.js';
import { matchMembers, open } from './capacity-body.js';

/** How it went: what the next one is planned by. */
export class AfterAction {
  /** Persons who took part. */
  @field.Whole(0, 10_000) attended: number;
  @field.Text(2000) lessons: string;
}

export class CapacityMatchBody {
  /** One offer and one request that meet, whatever becomes of it. */
  @field.Uuid7() matchId: string;
  @field.Uuid7() offerId: string;
  @field.Uuid7() requestId: string;
  @field.Code('capacityOutcome') outcome: CodeOf<'capacityOutcome'>;
  @field.Whole(1, 10_000) seats: number;
  @field.Optional() @field.Code('notPossibleReason') reason?: CodeOf<'notPossibleReason'>;
  @field.Optional() @field.Nested(AfterAction) afterAction?: AfterAction;
}

/** Capacity match: an offer meets a request, in the conversation of either; whoever opened that decides. */
@Carries('RF_CAPACITY_MATCH', 1, matchMembers)
export class RfCapacityMatch extends Message {
  @field.Nested(Everyone) override to: Everyone;
  @field.Nested(CapacityMatchBody) override body: CapacityMatchBody;
}

const outcome: Rule<RfCapacityMatch> = {
  ids: ['capacity-match.after-action', 'capacity-match.reason', 'capacity-match.sides', 'capacity-match.two'],
  check({ from, conversation, body }, report) {
    const { outcome: told, reason, afterAction, offerId, requestId } = body;
    if (offerId === requestId) report('capacity-match.two', '/body/requestId');
    if ((told === 'PROPOSED') === (conversation?.member === from.member))
      report('capacity-match.sides', '/body/outcome');
    if ((told === 'DECLINED') !== (reason !== undefined)) report('capacity-match.reason', '/body/reason');
    if ((told === 'HELD') !== (afterAction !== undefined))
      report('capacity-match.after-action', '/body/afterAction');
  },
};

const OUTCOME = '/body/outcome';
const MATCH = '/body/matchId';
const is = (...outcomes: readonly CodeOf<'capacityOutcome'>[]) => [{ fact: OUTCOME, in: outcomes }];
const decided = (
  from: CodeOf<'capacityOutcome'>,
  to: CodeOf<'capacityOutcome'>,
): KindSource['acts']['steps'][number] => ({
  lifecycle: 'match',
  key: MATCH,
  when: is(to),
  by: ['OPENER'],
  from: [from],
  to,
});

export const rfCapacityMatch: KindSource = {
  type: 'RF_CAPACITY_MATCH',
  version: 1,
  family: 'referral',
  form: RfCapacityMatch,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1096,
  writing: {
    to: 'EVERYONE',
    purpose: 'CAPACITY',
    protective: false,
    fills: { matchId: { said: 'matchId' }, offerId: { said: 'offerId' }, requestId: { said: 'requestId' } },
  },
  acts: {
    facts: [MATCH, OUTCOME],
    steps: [
      { lifecycle: 'match', key: MATCH, when: is('PROPOSED'), from: [null], to: 'PROPOSED' },
      decided('PROPOSED', 'ACCEPTED'),
      decided('PROPOSED', 'DECLINED'),
      decided('ACCEPTED', 'HELD'),
      { lifecycle: 'referral', when: is('ACCEPTED'), from: OPEN_REFERRAL, to: 'IN_PROGRESS', soft: true },
      { lifecycle: 'referral', when: is('HELD'), from: OPEN_REFERRAL, to: 'ANSWERED', soft: true },
    ],
    starts: [{ clock: 'ANSWER', key: MATCH, when: is('PROPOSED'), owner: 'OPENER' }],
    stops: [
      { clock: 'ANSWER', key: MATCH, when: is('ACCEPTED', 'DECLINED') },
      { clock: 'CAP', when: is('HELD') },
    ],
    ball: [],
  },
  broadcast: 'must',
  parts: {},
  rules: [open, outcome],
};
