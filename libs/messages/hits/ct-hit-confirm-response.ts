import { Reference, UnitAddress } from '../form/addresses.js';
import type { CaseStep, EarlierTest, FactTest } from '../casework/case-data.js';
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
  ids: ['confirm.more-time', 'confirm.proceed'],
  check({ body: { stillActive, samePerson, moreTimeMinutes, instructions } }, report) {
    const waits =
      samePerson !== 'NO' &&
      (stillActive === 'CHECKING' || (stillActive === 'YES' && samePerson === 'UNSURE'));
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
const INSTRUCTIONS = '/body/instructions';

const MORE_TIME = '/body/moreTimeMinutes';
const ROLE = '/from/role';

const is = (fact: string, ...values: readonly (string | number | boolean)[]): FactTest => ({
  fact,
  in: values,
});

/** Answers that say whether the alert counts for whoever was found: all but a promise of one. */
const FINAL: readonly (readonly FactTest[])[] = [
  [is(SAME, 'NO')],
  [is(SAME, 'YES', 'UNSURE'), is(ACTIVE, 'NO')],
  [is(SAME, 'YES'), is(ACTIVE, 'YES')],
];
const [NOT_SAME = [], NOT_ACTIVE = [], CONFIRMED = []] = FINAL;

/** Unasked too: an owner that sees a hit need not wait to be asked. */
const OPEN = ['REPORTED', 'CONFIRMATION_ASKED', 'NO_ANSWER'];

const answers = (to: string, when: readonly FactTest[], from: readonly string[] = OPEN): CaseStep => ({
  lifecycle: 'hit',
  key: HIT,
  when,
  from,
  to,
});

/** An owner that was wrong says so: nobody is held longer on a word that no longer stands. */
const denies = (to: string, when: readonly FactTest[]): CaseStep => answers(to, when, [...OPEN, 'CONFIRMED']);

/** Each hit has its own state: an alert is hit as long as one of its hits is open. */
const endsHit = (when: readonly FactTest[]): CaseStep => ({
  lifecycle: 'alert',
  when,
  family: 'alert',
  from: ['HIT_OPEN'],
  to: 'ACTIVE',
  soft: true,
  allEnded: 'hit',
});

/** An answer comes later: whether it is the person, or whether the alert is in force, is not known yet. */
const PROMISES: readonly (readonly FactTest[])[] = [
  [is(SAME, 'UNSURE'), is(ACTIVE, 'YES')],
  [is(SAME, 'YES', 'UNSURE'), is(ACTIVE, 'CHECKING')],
];
const PROCEED = [...CONFIRMED, is(INSTRUCTIONS, 'PROCEED')];
const contests = { when: PROCEED, family: 'alert', soft: true } as const;

/** An alert for a person or thing that is sought; one for a person to protect asks for nothing but protection. */
const SOUGHT: EarlierTest = {
  message: 'OPENING',
  when: [
    is('/body/actionRequested', 'PROVISIONAL_ARREST_PER_NATIONAL_LAW', 'LOCATE_AND_REPORT', 'SILENT_REPORT'),
  ],
};

/** The owner would have the alert's action taken against somebody in whom the finder sees a victim, or a child. */
const DESPITE = ['/body/victimSigns', '/body/mayBeChild'].map(
  (fact) => [SOUGHT, { message: HIT, when: [is(fact, true)] }] as const,
);

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
    facts: [HIT, ACTIVE, SAME, MORE_TIME, ROLE, INSTRUCTIONS],
    steps: [
      answers('CONFIRMED', CONFIRMED),
      denies('NOT_ACTIVE', NOT_ACTIVE),
      denies('NOT_SAME', NOT_SAME),
      ...PROMISES.map((when) => answers('CONFIRMATION_ASKED', when)),
      endsHit(NOT_ACTIVE),
      endsHit(NOT_SAME),
      // PROCEED is then a dispute of its own, which the owner's supervisor settles like any other (INV-02).
      ...DESPITE.flatMap((earlier): readonly CaseStep[] => [
        { ...contests, lifecycle: 'challenge', key: 'ID', earlier, from: [null], to: 'RAISED' },
        { ...contests, lifecycle: 'alert', earlier, from: ['ACTIVE', 'HIT_OPEN'], to: 'CONTESTED' },
      ]),
    ],
    starts: [
      {
        clock: 'OUT',
        key: HIT,
        when: CONFIRMED,
        earlier: [{ message: HIT, when: [is('/body/actionTaken', 'ARRESTED', 'DETAINED')] }],
        owner: 'ADDRESSEE',
        profile: 'HELD',
      },
      { clock: 'OUT', key: HIT, when: CONFIRMED, owner: 'ADDRESSEE' },
      ...DESPITE.map((earlier) => ({
        clock: 'CH' as const,
        key: 'ID',
        when: PROCEED,
        earlier,
        owner: 'OPENER' as const,
        profile: 'PROMPT',
      })),
    ],
    stops: [
      ...FINAL.map((when) => ({ clock: 'HC', key: HIT, when }) as const),
      ...[NOT_SAME, NOT_ACTIVE].map((when) => ({ clock: 'OUT', key: HIT, when }) as const),
      { clock: 'SUP', key: HIT },
    ],
    extends: { clock: 'HC', key: HIT, minutes: MORE_TIME, again: [is(ROLE, 'SUPERVISOR')] },
    ball: [...PROMISES.map((when) => ({ when, to: 'OPENER' }) as const), { to: 'ADDRESSEE' }],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [byOwner, answer],
};
