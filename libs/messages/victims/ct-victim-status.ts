import { UnitAddress } from '../form/addresses.js';
import type { CaseStep } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, controlMembers, Message } from '../form/message.js';
import { Narrative } from '../shapes/part-contents.js';

type Status = CodeOf<'statusDecision'>;

/** The changes that docs/lifecycles.md draws under victim. */
const CHANGES: readonly (readonly [from: Status, to: Status])[] = [
  ['POSSIBLE', 'PRESUMED'],
  ['PRESUMED', 'CONFIRMED'],
  ['POSSIBLE', 'NOT_A_VICTIM'],
  ['PRESUMED', 'NOT_A_VICTIM'],
  ['NOT_A_VICTIM', 'PRESUMED'],
];

const STATUSES: readonly Status[] = ['POSSIBLE', 'PRESUMED', 'CONFIRMED', 'NOT_A_VICTIM'];

export class VictimStatusBody {
  @field.Uuid7() victimRef: string;
  /** The same twice: only the review of charges is told. */
  @field.Code('statusDecision') from: Status;
  @field.Code('statusDecision') to: Status;
  @field.Code('decidedBy') decidedBy: CodeOf<'decidedBy'>;
  /** File number of the decision. */
  @field.Token(/^[A-Za-z0-9][A-Za-z0-9./-]{0,79}$/) decisionRef: string;
  /** Outcome of the non-punishment review, where charges were known. */
  @field.Optional() @field.Code('chargesReview') chargesReview?: CodeOf<'chargesReview'>;
}

/** Change of a victim's status, by the country that holds it; the reasons are sealed. */
@Carries('CT_VICTIM_STATUS', 1, {
  must: [...controlMembers.must, 'case', 'handling', 'expiresAt', 'reviewAt'],
  mustNot: ['evaluation', 'dueAt', 'attachments', 'supersedes'],
})
export class CtVictimStatus extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(VictimStatusBody) override body: VictimStatusBody;
}

const change: Rule<CtVictimStatus> = {
  codes: ['E-SCHEMA-INVALID'],
  check({ body, sealed = [] }, report) {
    const { from, to, chargesReview } = body;
    if (from === to && chargesReview === undefined) report('victim-status.tells', '/body/chargesReview');
    if (from !== to && !CHANGES.some(([before, after]) => before === from && after === to))
      report(
        'victim-status.step',
        '/body/to',
        `to is a status that may follow ${from}: ${CHANGES.flatMap(([before, after]) => (before === from ? [after] : [])).join(', ')}.`,
      );
    if (to === 'NOT_A_VICTIM' && from !== to && !sealed.some(({ part }) => part === 'status-reasons'))
      report('victim-status.reasons', '/sealed');
  },
};

const step = (from: Status, to: Status): CaseStep => ({
  lifecycle: 'victim',
  key: '/body/victimRef',
  when: [
    { fact: '/body/from', in: [from] },
    { fact: '/body/to', in: [to] },
  ],
  by: ['OPENER'],
  from: [from],
  to,
});

export const ctVictimStatus: KindSource = {
  type: 'CT_VICTIM_STATUS',
  version: 1,
  family: 'control',
  form: CtVictimStatus,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'PROTECT_VICTIM', protective: true },
  acts: {
    facts: ['/body/victimRef', '/body/from', '/body/to', '/body/chargesReview'],
    steps: [...CHANGES.map(([from, to]) => step(from, to)), ...STATUSES.map((same) => step(same, same))],
    starts: [],
    stops: [
      { clock: 'ID', when: [{ fact: '/body/to', in: ['CONFIRMED', 'NOT_A_VICTIM'] }] },
      { clock: 'NPR', when: [{ fact: '/body/chargesReview', in: ['DROPPED', 'STAND', 'NONE'] }] },
    ],
    ball: [],
  },
  secondPerson: [
    { fact: '/body/from', in: ['POSSIBLE', 'PRESUMED'] },
    { fact: '/body/to', in: ['NOT_A_VICTIM'] },
  ],
  broadcast: 'mustNot',
  parts: { 'status-reasons': { form: Narrative, rules: [], statistical: false } },
  rules: [change],
};
