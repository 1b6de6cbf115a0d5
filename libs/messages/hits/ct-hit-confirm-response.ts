import { Reference, UnitAddress } from '../form/addresses.js';
import type { CaseStep, FactTest } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, controlMembers, Message } from '../form/message.js';
import { byOwner } from './to-owner.js';

export class HitConfirmResponseBody {
  /** The message that reported the hit. */
  @field.Nested(Reference) hit: Reference;
  @field.Code('stillActive') stillActive: CodeOf<'stillActive'>;
  @field.Code('samePerson') samePerson: CodeOf<'samePerson'>;
  /** How long the owner needs to be sure: the clock is due then, once; a second time only a supervisor moves it. */
  @field.Optional() @field.Whole(1, 1440) moreTimeMinutes?: number;
  @field.Codes('hitInstruction', { min: 1, max: 6 }) instructions: CodeOf<'hitInstruction'>[];
  @field.Optional() @field.Text(500) note?: string;
}

/** Hit confirmation response, by the owner or its duty desk. Express: its clock is ten minutes. */
@Carries('CT_HIT_CONFIRM_RESPONSE', 1, controlMembers)
export class CtHitConfirmResponse extends Message {
  @field.List(UnitAddress, { min: 1, max: 5 }) override to: UnitAddress[];
  @field.Nested(HitConfirmResponseBody) override body: HitConfirmResponseBody;
}

const answer: Rule<CtHitConfirmResponse> = {
  codes: ['E-SCHEMA-INVALID', 'E-NOT-PERMITTED'],
  check({ body: { stillActive, samePerson, moreTimeMinutes, instructions } }, report) {
    const waits = stillActive === 'YES' && samePerson === 'UNSURE';
    if (waits !== (moreTimeMinutes !== undefined)) report('confirm.more-time', '/body/moreTimeMinutes');
    // INV-22
    const confirmed = stillActive === 'YES' && samePerson === 'YES';
    instructions.forEach((code, i) => {
      if (code === 'PROCEED' && !confirmed) report('confirm.proceed', `/body/instructions/${i}`);
    });
  },
};

const HIT = '/body/hit/id';
const ACTIVE = '/body/stillActive';
const SAME = '/body/samePerson';
const MORE_TIME = '/body/moreTimeMinutes';
const ROLE = '/from/role';

const is = (fact: string, ...values: readonly string[]): FactTest => ({ fact, in: values });

/** Answers that end the wait; UNSURE about an alert in force does not. */
const FINAL: readonly (readonly FactTest[])[] = [
  [is(SAME, 'YES', 'NO')],
  [is(SAME, 'UNSURE'), is(ACTIVE, 'NO')],
];

const answers = (to: string, ...when: readonly FactTest[]): CaseStep => ({
  lifecycle: 'hit',
  key: HIT,
  when,
  // Unasked too: an owner that sees a hit need not wait to be asked.
  from: ['REPORTED', 'CONFIRMATION_ASKED', 'NO_ANSWER'],
  to,
});

export const ctHitConfirmResponse: KindSource = {
  type: 'CT_HIT_CONFIRM_RESPONSE',
  version: 1,
  family: 'control',
  form: CtHitConfirmResponse,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: true,
  maxRetentionDays: 1827,
  writing: { to: 'FINDER', protective: false, place: 'HC', fills: { hit: 'OPEN_HIT' } },
  acts: {
    facts: [HIT, ACTIVE, SAME, MORE_TIME, ROLE],
    steps: [
      answers('CONFIRMED', is(SAME, 'YES'), is(ACTIVE, 'YES')),
      answers('NOT_ACTIVE', is(SAME, 'YES', 'UNSURE'), is(ACTIVE, 'NO')),
      answers('NOT_SAME', is(SAME, 'NO')),
      answers('CONFIRMATION_ASKED', is(SAME, 'UNSURE'), is(ACTIVE, 'YES')),
      ...FINAL.map((when): CaseStep => ({
        lifecycle: 'alert',
        when,
        family: 'alert',
        from: ['HIT_OPEN'],
        to: 'ACTIVE',
        soft: true,
      })),
    ],
    starts: [],
    stops: [...FINAL.map((when) => ({ clock: 'HC', key: HIT, when }) as const), { clock: 'SUP', key: HIT }],
    extends: { clock: 'HC', key: HIT, minutes: MORE_TIME, again: [is(ROLE, 'SUPERVISOR')] },
    ball: [{ when: [is(SAME, 'UNSURE'), is(ACTIVE, 'YES')], to: 'OPENER' }, { to: 'ADDRESSEE' }],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [byOwner, answer],
};
