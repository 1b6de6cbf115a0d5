import { UnitAddress } from '../form/addresses.js';
import type { Actor, CaseStep, FactTest } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, controlMembers, Message } from '../form/message.js';

type State = CodeOf<'pathState'>;

const BEFORE_RETURN: readonly State[] = [
  'INTAKE',
  'ASSISTED',
  'NATIONALITY_PENDING',
  'VERIFIED',
  'REFUTED',
  'STATELESS_PROCEDURE',
  'REPATRIATION_READY',
  'PLAN_SENT',
  'PLAN_ACCEPTED',
  'PROTECTED',
];
const HOME: readonly State[] = ['HANDED_OVER', 'ARRIVED', 'FOLLOW_UP'];
const EXITS: readonly State[] = ['STAYS_IN_HOST', 'RESETTLED_ELSEWHERE', 'LOST_CONTACT'];
const HOST: readonly Actor[] = ['OPENER'];
const BOTH: readonly Actor[] = ['OPENER', 'COUNTERPART'];

/**
 * Steps of a path that no other message tells of, and who may tell of them: the host country, and of somebody who is
 * home also the country of origin. Whoever was protected comes back to nothing else: no exit leads round INV-10.
 */
const STEPS: readonly {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Actor[];
}[] = [
  { from: ['VERIFIED'], to: 'REPATRIATION_READY', by: HOST },
  { from: ['ARRIVED'], to: 'FOLLOW_UP', by: BOTH },
  { from: [...BEFORE_RETURN, 'LOST_CONTACT'], to: 'STAYS_IN_HOST', by: HOST },
  { from: [...BEFORE_RETURN, 'STAYS_IN_HOST', 'LOST_CONTACT'], to: 'RESETTLED_ELSEWHERE', by: HOST },
  { from: [...BEFORE_RETURN, 'STAYS_IN_HOST'], to: 'LOST_CONTACT', by: HOST },
  { from: HOME, to: 'LOST_CONTACT', by: BOTH },
  { from: [...BEFORE_RETURN, ...EXITS], to: 'DECEASED', by: HOST },
  { from: HOME, to: 'DECEASED', by: BOTH },
  { from: ['STAYS_IN_HOST', 'LOST_CONTACT'], to: 'PROTECTED', by: HOST },
  { from: ['LOST_CONTACT'], to: 'FOLLOW_UP', by: BOTH },
];

export class CaseStepBody {
  @field.Uuid7() victimRef: string;
  @field.Code('pathState') from: State;
  @field.Code('pathState') to: State;
  @field.Code('caseStepReason') reason: CodeOf<'caseStepReason'>;
  @field.Optional() @field.Text(500) note?: string;
}

/** Case step: a victim's path goes on, or leaves the way home, where no other message says so. */
@Carries('CT_CASE_STEP', 1, controlMembers)
export class CtCaseStep extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(CaseStepBody) override body: CaseStepBody;
}

const listed: Rule<CtCaseStep> = {
  ids: ['case-step.death', 'case-step.listed', 'other.note'],
  check({ body: { from, to, reason, note } }, report) {
    const next = STEPS.flatMap((step) => (step.from.includes(from) ? [step.to] : []));
    if (!next.includes(to))
      report('case-step.listed', '/body/to', `to is a state that may follow ${from}: ${next.join(', ')}.`);
    if (reason === 'OTHER' && note === undefined) report('other.note', '/body/note');
    if ((reason === 'DEATH') !== (to === 'DECEASED')) report('case-step.death', '/body/reason');
  },
};

const REF = '/body/victimRef';
const TO = '/body/to';
const FROM = '/body/from';
/** The way home ends here, and what was owed for it. */
const LEAVES: readonly FactTest[] = [{ fact: TO, in: ['STAYS_IN_HOST', 'RESETTLED_ELSEWHERE', 'DECEASED'] }];
const DIED: readonly FactTest[] = [{ fact: TO, in: ['DECEASED'] }];

export const ctCaseStep: KindSource = {
  type: 'CT_CASE_STEP',
  version: 1,
  family: 'control',
  form: CtCaseStep,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'PROTECT_VICTIM', protective: true },
  acts: {
    facts: [REF, FROM, TO],
    steps: STEPS.flatMap(({ from, to, by }) =>
      from.map((state): CaseStep => ({
        lifecycle: 'path',
        key: REF,
        when: [
          { fact: FROM, in: [state] },
          { fact: TO, in: [to] },
        ],
        by,
        from: [state],
        to,
      })),
    ),
    starts: [],
    stops: [
      ...(['NV', 'RP', 'HO'] as const).map((clock) => ({ clock, when: LEAVES })),
      { clock: 'NV', key: 'INTERIM', when: LEAVES },
      ...(['ID', 'DET', 'AR'] as const).map((clock) => ({ clock, when: DIED })),
      { clock: 'ID', key: 'INTERIM', when: DIED },
    ],
    ball: [],
  },
  secondPerson: DIED,
  broadcast: 'mustNot',
  parts: {},
  rules: [listed],
};
