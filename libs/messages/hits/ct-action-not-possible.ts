import { parseRfc3339 } from '#kernel';
import { UnitAddress } from '../form/addresses.js';
import type { CaseStep } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, controlMembers, Message } from '../form/message.js';
import { permittedActions } from '../shapes/permitted-actions.js';
import { toOwner } from './to-owner.js';

export class ActionNotPossibleBody {
  @field.Uuid7() alertId: string;
  /** The version whose action is not possible. */
  @field.Whole(1, 10_000) alertVersion: number;
  /** The kind of the alert: it fixes what may be done instead. */
  @field.Code('alertKind') alertKind: CodeOf<'alertKind'>;
  @field.Code('notPossibleReason') reason: CodeOf<'notPossibleReason'>;
  /** Of NOT_COMPETENT_REDIRECT: the unit of the same country that is competent. */
  @field.Optional() @field.Nested(UnitAddress) redirectTo?: UnitAddress;
  /** What is done in its place; absent: nothing. */
  @field.Optional() @field.Code('actionRequested') fallbackTaken?: CodeOf<'actionRequested'>;
  /** When it becomes possible; absent: not known. */
  @field.Optional() @field.Time() until?: string;
  @field.Optional() @field.Text(500) note?: string;
}

/** Action not possible: a unit tells the owner of an alert that what it asks cannot be done there, and why. */
@Carries('CT_ACTION_NOT_POSSIBLE', 1, controlMembers)
export class CtActionNotPossible extends Message {
  @field.List(UnitAddress, { min: 1, max: 5 }) override to: UnitAddress[];
  @field.Nested(ActionNotPossibleBody) override body: ActionNotPossibleBody;
}

/** Whoever cannot arrest does not arrest instead; of alerts for a person to protect every permitted action protects. */
function fallbacksOf(kind: CodeOf<'alertKind'>): readonly string[] {
  return permittedActions[kind].filter((action) => action !== 'PROVISIONAL_ARREST_PER_NATIONAL_LAW');
}

const fallback: Rule<CtActionNotPossible> = {
  ids: ['not-possible.fallback'],
  check({ body: { alertKind, fallbackTaken } }, report) {
    const allowed = fallbacksOf(alertKind);
    if (fallbackTaken !== undefined && !allowed.includes(fallbackTaken))
      report(
        'not-possible.fallback',
        '/body/fallbackTaken',
        `In place of what an ${alertKind} asks one of these is done: ${allowed.join(', ')}.`,
      );
  },
};

const redirect: Rule<CtActionNotPossible> = {
  ids: ['not-possible.redirect', 'not-possible.redirect-other-unit', 'not-possible.redirect-own-country'],
  check({ from, body: { reason, redirectTo } }, report) {
    if ((reason === 'NOT_COMPETENT_REDIRECT') !== (redirectTo !== undefined))
      report('not-possible.redirect', '/body/redirectTo');
    if (redirectTo === undefined) return;
    if (redirectTo.member !== from.member)
      report('not-possible.redirect-own-country', '/body/redirectTo/member');
    else if (redirectTo.unit === from.unit)
      report('not-possible.redirect-other-unit', '/body/redirectTo/unit');
  },
};

/** Reasons that would tell the author of an alert for a suspect that somebody is protected (INV-02, T56). */
const TELLING: readonly CodeOf<'notPossibleReason'>[] = ['HARMS_PERSON', 'VICTIM_SAFETY', 'NO_CONSENT'];

const silent: Rule<CtActionNotPossible> = {
  ids: ['not-possible.victim-sealed'],
  check({ body: { alertKind, reason } }, report) {
    if (alertKind === 'AL_WANTED_SUSPECT' && TELLING.includes(reason))
      report('not-possible.victim-sealed', '/body/reason');
  },
};

const ends: Rule<CtActionNotPossible> = {
  ids: ['not-possible.until-later'],
  check({ body: { until }, sentAt }, report) {
    if (until !== undefined && (parseRfc3339(until) ?? 0) <= (parseRfc3339(sentAt) ?? 0))
      report('not-possible.until-later', '/body/until');
  },
};

const KIND = '/body/alertKind';
const ALERT = '/body/alertId';
const UNTIL = '/body/until';

/** Allowed only where an alert of that kind and id opened the conversation. */
const saidOf = (type: string): CaseStep => ({
  lifecycle: 'execution',
  key: 'ID',
  family: 'alert',
  when: [{ fact: KIND, in: [type] }],
  from: [null],
  to: 'NOT_POSSIBLE',
  until: UNTIL,
  matches: { type, theirs: ALERT, ours: ALERT },
});

export const ctActionNotPossible: KindSource = {
  type: 'CT_ACTION_NOT_POSSIBLE',
  version: 1,
  family: 'control',
  form: CtActionNotPossible,
  senders: ['POLICE_SYSTEM', 'ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', protective: false, fills: { alertKind: 'KIND' } },
  acts: {
    facts: [KIND, ALERT, UNTIL, '/body/alertVersion', '/body/reason'],
    steps: Object.keys(permittedActions).map(saidOf),
    starts: [],
    stops: [],
    ball: [],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [toOwner, fallback, redirect, silent, ends],
};
