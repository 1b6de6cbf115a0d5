import { Reference, UnitAddress } from '../form/addresses.js';
import type { CaseStep, FactTest } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, personalControlMembers } from '../form/message.js';

/** Says nothing of the ground: the alert's author sees the same words whatever it is (INV-02, T56). */
export class ChallengeBody {
  /** The opening message of the alert. */
  @field.Nested(Reference) target: Reference;
  @field.Whole(1, 10_000) alertVersion: number;
  @field.Code('challengeAct') act: CodeOf<'challengeAct'>;
  /** How soon the owner must answer, by any ground: PROMPT where somebody may be held meanwhile. */
  @field.Code('challengePace') pace: CodeOf<'challengePace'>;
  /** Of STAND: the challenge that it answers. */
  @field.Optional() @field.Nested(Reference) answers?: Reference;
}

/** Content of the sealed part `challenge`: ground and evidence, or the owner's reasons. */
export class ChallengeContent {
  /** Of RAISE. */
  @field.Optional() @field.Code('challengeGround') ground?: CodeOf<'challengeGround'>;
  @field.Code('language') language: CodeOf<'language'>;
  @field.Text(20_000) text: string;
}

/**
 * Challenge to an alert, and the word of the owner's supervisor that the alert stands. A correction or withdrawal
 * answers it too.
 */
@Carries('CT_CHALLENGE', 1, personalControlMembers)
export class CtChallenge extends Message {
  @field.List(UnitAddress, { min: 1, max: 5 }) override to: UnitAddress[];
  @field.Nested(ChallengeBody) override body: ChallengeBody;
}

const target: Rule<CtChallenge> = {
  ids: ['challenge.stand-answers', 'dispute.target'],
  check({ body, conversation }, report) {
    if (body.target.id !== conversation?.id || body.target.member !== conversation.member)
      report('dispute.target', '/body/target');
    if ((body.act === 'STAND') !== (body.answers !== undefined))
      report('challenge.stand-answers', '/body/answers');
  },
};

const sides: Rule<CtChallenge> = {
  ids: ['challenge.supervisor', 'owner.addressed', 'owner.says'],
  check({ body: { act }, from, to, conversation }, report) {
    if (act === 'STAND') {
      if (from.member !== conversation?.member) report('owner.says', '/from/member');
      if (from.role !== 'SUPERVISOR') report('challenge.supervisor', '/from/role');
    } else
      to.forEach(({ member }, i) => {
        if (member !== conversation?.member) report('owner.addressed', `/to/${i}/member`);
      });
  },
};

const evidence: Rule<CtChallenge> = {
  ids: ['challenge.sealed-ground'],
  check({ body: { act }, sealed = [] }, report) {
    if (act === 'RAISE' && !sealed.some(({ part }) => part === 'challenge'))
      report('challenge.sealed-ground', '/sealed');
  },
};

const ACT = '/body/act';
const PACE = '/body/pace';
const ANSWERED = '/body/answers/id';
const RAISE: FactTest = { fact: ACT, in: ['RAISE'] };
const STAND: FactTest = { fact: ACT, in: ['STAND'] };

const alert = { lifecycle: 'alert', family: 'alert', soft: true } as const;

const steps: readonly CaseStep[] = [
  { lifecycle: 'challenge', key: 'ID', family: 'alert', when: [RAISE], from: [null], to: 'RAISED' },
  { lifecycle: 'challenge', key: ANSWERED, family: 'alert', when: [STAND], from: ['RAISED'], to: 'STANDS' },
  { ...alert, when: [RAISE], from: ['ACTIVE', 'HIT_OPEN'], to: 'CONTESTED' },
  { ...alert, when: [STAND], from: ['CONTESTED', 'SUSPENDED'], to: 'HIT_OPEN' },
  { ...alert, when: [STAND], from: ['CONTESTED', 'SUSPENDED'], to: 'ACTIVE', allEnded: 'hit' },
];

export const ctChallenge: KindSource = {
  type: 'CT_CHALLENGE',
  version: 1,
  family: 'control',
  form: CtChallenge,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', protective: true, fills: { answers: { lastOf: 'CT_CHALLENGE' } } },
  acts: {
    facts: ['/id', ACT, PACE, ANSWERED],
    steps,
    // Of each challenge its own: a second one does not put off the answer to the first.
    starts: [
      {
        clock: 'CH',
        key: 'ID',
        when: [RAISE, { fact: PACE, in: ['PROMPT'] }],
        owner: 'OPENER',
        profile: 'PROMPT',
      },
      { clock: 'CH', key: 'ID', when: [RAISE], owner: 'OPENER' },
    ],
    stops: [{ clock: 'CH', key: ANSWERED, when: [STAND] }],
    ball: [
      { when: [RAISE], to: 'OPENER' },
      { when: [STAND], to: 'NOBODY' },
    ],
  },
  broadcast: 'mustNot',
  parts: { challenge: { form: ChallengeContent, rules: [], statistical: false } },
  rules: [target, sides, evidence],
};
