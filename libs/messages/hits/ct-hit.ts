import { Reference, UnitAddress } from '../form/addresses.js';
import type { Bar, CaseStep, EarlierTest, FactTest } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, PartRule, Rule } from '../form/kind.js';
import { judgeLocation, Location } from '../shapes/location.js';
import { Carries, Message, personalControlMembers } from '../form/message.js';
import { isAfter } from '../shapes/partial-dates.js';
import { toOwner } from './to-owner.js';
import { CoarsePlace } from '../shapes/victim.js';
import { presentedPart } from './presented.js';

export class HitBody {
  @field.Uuid7() alertId: string;
  /** The version that matched. */
  @field.Whole(1, 10_000) alertVersion: number;
  @field.Code('hitStage') stage: CodeOf<'hitStage'>;
  /** Of an OUTCOME: the hit that it closes, by the message that reported it. */
  @field.Optional() @field.Nested(Reference) outcomeOf?: Reference;
  @field.Code('hitFoundBy') how: CodeOf<'hitFoundBy'>;
  @field.When() at: string;
  /** Coarse; the exact place is sealed (part `hit-place`). */
  @field.Nested(CoarsePlace) place: CoarsePlace;
  @field.Whole(0, 100) matchQuality: number;
  @field.Code('identityConfidence') identityConfidence: CodeOf<'identityConfidence'>;
  @field.Code('hitAction') actionTaken: CodeOf<'hitAction'>;
  /** The owner's confirmation that an arrest rests on. */
  @field.Optional() @field.Nested(Reference) confirmation?: Reference;
  /** The ground in the finding country's own law that it rests on instead. */
  @field.Optional() @field.Code('arrestGround') ground?: CodeOf<'arrestGround'>;
  @field.Optional() @field.Text(500) note?: string;
  @field.Code('personCondition') personCondition: CodeOf<'personCondition'>;
  /** Signs that the person is a victim. */
  @field.Flag() victimSigns: boolean;
  @field.Flag() mayBeChild: boolean;
}

/** Hit report: somebody checked a person or thing, and the alert matched. Not proof; the owner must confirm. */
@Carries('CT_HIT', 1, personalControlMembers)
export class CtHit extends Message {
  @field.List(UnitAddress, { min: 1, max: 5 }) override to: UnitAddress[];
  @field.Nested(HitBody) override body: HitBody;
}

const ARRESTS: readonly CodeOf<'hitAction'>[] = ['ARRESTED', 'DETAINED'];

const stage: Rule<CtHit> = {
  ids: ['hit.at-past', 'hit.finder-closes', 'hit.outcome-of', 'other.note'],
  check({ body: { stage, outcomeOf, at, actionTaken, note }, from, sentAt }, report) {
    if ((stage === 'OUTCOME') !== (outcomeOf !== undefined)) report('hit.outcome-of', '/body/outcomeOf');
    if (outcomeOf !== undefined && outcomeOf.member !== from.member)
      report('hit.finder-closes', '/body/outcomeOf/member');
    if (isAfter(at, sentAt)) report('hit.at-past', '/body/at');
    if (actionTaken === 'OTHER' && note === undefined) report('other.note', '/body/note');
  },
};

/** Who may be a victim, or a child, is protected at once and held by nobody, on whatever ground (INV-03). */
const protectedFirst: Rule<CtHit> = {
  ids: ['hit.victim-protected', 'hit.victim-urgency'],
  check({ body: { victimSigns, mayBeChild, actionTaken }, urgency }, report) {
    if (!victimSigns && !mayBeChild) return;
    if (urgency !== 'E') report('hit.victim-urgency', '/urgency');
    if (ARRESTS.includes(actionTaken)) report('hit.victim-protected', '/body/actionTaken');
  },
};

/**
 * INV-22. That the confirmation says YES twice, the fold sees: only a CONFIRMED hit is closed with an arrest that rests
 * on it.
 */
const arrest: Rule<CtHit> = {
  ids: ['hit.arrest-basis', 'hit.confirmed-by-owner', 'other.note'],
  check({ body: { stage, actionTaken, confirmation, ground, note }, conversation }, report) {
    const rests = ground !== undefined || (confirmation !== undefined && stage === 'OUTCOME');
    if (ARRESTS.includes(actionTaken) && !rests) report('hit.arrest-basis', '/body/actionTaken');
    if (confirmation !== undefined && confirmation.member !== conversation?.member)
      report('hit.confirmed-by-owner', '/body/confirmation/member');
    if (ground === 'OTHER' && note === undefined) report('other.note', '/body/note');
  },
};

const exactPlace: PartRule<Location> = {
  ids: ['location.locode'],
  check: (place, report) => judgeLocation(place, '', report),
};

const STAGE = '/body/stage';
const ACTION = '/body/actionTaken';
const GROUND = '/body/ground';
const SIGNS = '/body/victimSigns';
const CHILD = '/body/mayBeChild';
const HIT = '/body/outcomeOf/id';
const REPORT: FactTest = { fact: STAGE, in: ['REPORT'] };
const OUTCOME: FactTest = { fact: STAGE, in: ['OUTCOME'] };
const GROUNDS = ['OWN_WARRANT', 'IN_THE_ACT', 'OWN_INVESTIGATION', 'IMMIGRATION_LAW', 'OTHER'] as const;
const OTHERS = [
  'NONE',
  'REPORTED_SILENTLY',
  'LOCATED',
  'PROTECTED',
  'WELFARE_CHECKED',
  'TRAVEL_STOPPED',
  'STOPPED_AND_CHECKED',
  'DOCUMENT_SEIZED',
  'RELEASED',
  'OTHER',
] as const satisfies readonly CodeOf<'hitAction'>[];

/** Grounds that would do by another name what the state of the finder objects to. */
const BY_ANOTHER_NAME = ['IMMIGRATION_LAW', 'OTHER'] as const satisfies readonly CodeOf<'arrestGround'>[];

/** Whose state objects arrests nobody on the alert; the crimes that it prosecutes itself are its own business. */
const objected = (ground: readonly CodeOf<'arrestGround'>[]): Bar => ({
  lifecycle: 'objection',
  key: '/from/member',
  states: ['ALL_ACTIONS', 'ARREST_ONLY'],
  when: [
    { fact: ACTION, in: ARRESTS },
    { fact: GROUND, in: ground },
  ],
  rule: 'hit.objected',
  path: ACTION,
});

const OPEN_HIT = ['REPORTED', 'CONFIRMATION_ASKED', 'CONFIRMED', 'NO_ANSWER'];

/** Nobody in whom a victim or a child was seen is held in the end: the report still counts. */
const UNSIGNED: readonly EarlierTest[] = [
  {
    message: HIT,
    when: [
      { fact: SIGNS, in: [false] },
      { fact: CHILD, in: [false] },
    ],
  },
];

const closes = (from: readonly string[], ...when: readonly FactTest[]): CaseStep => ({
  lifecycle: 'hit',
  key: HIT,
  family: 'alert',
  when: [OUTCOME, ...when],
  from,
  to: 'CLOSED',
});

export const ctHit: KindSource = {
  type: 'CT_HIT',
  version: 1,
  family: 'control',
  form: CtHit,
  senders: ['POLICE_SYSTEM', 'ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', protective: false },
  acts: {
    facts: [STAGE, HIT, ACTION, GROUND, SIGNS, CHILD, '/body/alertVersion'],
    steps: [
      { lifecycle: 'hit', key: 'ID', when: [REPORT], family: 'alert', from: [null], to: 'REPORTED' },
      closes(OPEN_HIT, { fact: ACTION, in: OTHERS }),
      {
        ...closes(OPEN_HIT, { fact: ACTION, in: ARRESTS }, { fact: GROUND, in: GROUNDS }),
        earlier: UNSIGNED,
      },
      {
        ...closes(['CONFIRMED'], { fact: ACTION, in: ARRESTS }, { fact: GROUND, in: [] }),
        earlier: UNSIGNED,
      },
      // An alert that is contested stays so.
      {
        lifecycle: 'alert',
        when: [REPORT],
        family: 'alert',
        from: ['ACTIVE', 'HIT_OPEN'],
        to: 'HIT_OPEN',
        soft: true,
      },
      {
        lifecycle: 'alert',
        when: [OUTCOME],
        family: 'alert',
        from: ['HIT_OPEN'],
        to: 'ACTIVE',
        soft: true,
        allEnded: 'hit',
      },
    ],
    starts: [
      {
        clock: 'SUP',
        key: 'ID',
        when: [REPORT, { fact: SIGNS, in: [true] }],
        owner: 'OPENER',
        profile: 'VICTIM_SIGNS',
      },
      { clock: 'SUP', key: 'ID', when: [REPORT], owner: 'OPENER' },
    ],
    stops: [
      { clock: 'SUP', key: HIT, when: [OUTCOME] },
      { clock: 'HC', key: HIT, when: [OUTCOME] },
      { clock: 'OUT', key: HIT, when: [OUTCOME] },
    ],
    bars: [objected([]), objected(BY_ANOTHER_NAME)],
    ball: [
      { when: [REPORT], to: 'OPENER' },
      { when: [OUTCOME], to: 'NOBODY' },
    ],
  },
  broadcast: 'mustNot',
  parts: {
    'hit-place': { form: Location, rules: [exactPlace], statistical: false },
    presented: presentedPart,
  },
  rules: [toOwner, stage, protectedFirst, arrest],
};
