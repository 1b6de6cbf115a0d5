import { parseRfc3339 } from '#kernel';
import { UnitAddress } from '../form/addresses.js';
import type { CaseStep, FactTest } from '../casework/case-data.js';
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

/** A decision is still to be made about it. */
const UNDECIDED: readonly Status[] = ['POSSIBLE', 'PRESUMED'];

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
  /** An interim word: the same status twice, since the decision is not made yet. When it is expected. */
  @field.Optional() @field.Flag() interim?: boolean;
  @field.Optional() @field.Time() expectedAt?: string;
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
  ids: [
    'victim-status.expected-at',
    'victim-status.interim',
    'victim-status.reasons',
    'victim-status.step',
    'victim-status.tells',
  ],
  check({ body, sentAt, sealed = [] }, report) {
    const { from, to, chargesReview, interim = false, expectedAt } = body;
    if (from === to && chargesReview === undefined && !interim)
      report('victim-status.tells', '/body/chargesReview');
    if (interim && (from !== to || !UNDECIDED.includes(from)))
      report('victim-status.interim', '/body/interim');
    const later = (parseRfc3339(expectedAt) ?? Infinity) > (parseRfc3339(sentAt) ?? 0);
    if (interim !== (expectedAt !== undefined) || !later)
      report('victim-status.expected-at', '/body/expectedAt');
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

const FROM = '/body/from';
const TO = '/body/to';
const REVIEWED = ['DROPPED', 'STAND', 'NONE'] as const;
/** What ends the wait for an interim word: the word, or a status that has changed. */
const INTERIM: readonly (readonly FactTest[])[] = [
  [{ fact: '/body/interim', in: [true] }],
  ...CHANGES.map(([from, to]) => [
    { fact: FROM, in: [from] },
    { fact: TO, in: [to] },
  ]),
];

const step = (from: Status, to: Status): CaseStep => ({
  lifecycle: 'victim',
  key: '/body/victimRef',
  when: [
    { fact: FROM, in: [from] },
    { fact: TO, in: [to] },
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
    facts: ['/body/victimRef', FROM, TO, '/body/chargesReview', '/body/interim'],
    steps: [...CHANGES.map(([from, to]) => step(from, to)), ...STATUSES.map((same) => step(same, same))],
    starts: [],
    stops: [
      { clock: 'ID', when: [{ fact: TO, in: ['CONFIRMED', 'NOT_A_VICTIM'] }] },
      ...INTERIM.map((when) => ({ clock: 'ID', key: 'INTERIM', when }) as const),
      {
        clock: 'NPR',
        key: 'SUSPEND',
        when: [{ fact: '/body/chargesReview', in: [...REVIEWED, 'SUSPENDED'] }],
      },
      { clock: 'NPR', when: [{ fact: '/body/chargesReview', in: [...REVIEWED] }] },
    ],
    ball: [],
  },
  secondPerson: [
    { fact: FROM, in: ['POSSIBLE', 'PRESUMED'] },
    { fact: TO, in: ['NOT_A_VICTIM'] },
  ],
  broadcast: 'mustNot',
  parts: { 'status-reasons': { form: Narrative, rules: [], statistical: false } },
  rules: [change],
};
