import { parseRfc3339 } from '#kernel';
import { UnitAddress } from '../form/addresses.js';
import type { CaseStep } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import { countryOf, isUndetermined } from '../form/countries.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, controlMembers, Message } from '../form/message.js';

/** The states of the network: they answer for themselves, by RF_NATIONALITY_RESPONSE and the messages of the return. */
const MEMBER_STATES = ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN'].map(countryOf);

export class OutsideAnswerBody {
  @field.Uuid7() victimRef: string;
  @field.Code('outsideCounterpart') counterpart: CodeOf<'outsideCounterpart'>;
  /** The state for which it speaks; no member. */
  @field.Country({ fault: 'E-NATIONALITY-MISSING' }) country: string;
  @field.Code('outsideAnswer') answer: CodeOf<'outsideAnswer'>;
  /** When it was asked, or when it answered. */
  @field.Time() at: string;
  /** File number of its letter or note at the host, by which it can be found again. */
  @field.Token(/^[A-Za-z0-9][A-Za-z0-9./-]{0,79}$/) sourceRef: string;
  @field.Optional() @field.Text(500) note?: string;
}

/**
 * Outside answer: what an embassy, an NCB or IOM told the host country about a national of a state that is no member.
 * The host records it, with its source, and answers for the record; nobody outside signs.
 */
@Carries('CT_OUTSIDE_ANSWER', 1, controlMembers)
export class CtOutsideAnswer extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(OutsideAnswerBody) override body: OutsideAnswerBody;
}

const outside: Rule<CtOutsideAnswer> = {
  ids: ['other.note', 'outside.at-past', 'outside.no-member'],
  check({ sentAt, body: { counterpart, country, at, note } }, report) {
    if (MEMBER_STATES.includes(country) || isUndetermined(country))
      report('outside.no-member', '/body/country');
    if ((parseRfc3339(at) ?? 0) > (parseRfc3339(sentAt) ?? 0)) report('outside.at-past', '/body/at');
    if (counterpart === 'OTHER' && note === undefined) report('other.note', '/body/note');
  },
};

const ANSWER = '/body/answer';

const leads = (to: string, answer: CodeOf<'outsideAnswer'>, ...from: readonly string[]): CaseStep => ({
  lifecycle: 'path',
  key: '/body/victimRef',
  when: [{ fact: ANSWER, in: [answer] }],
  by: ['OPENER'],
  from,
  to,
});

export const ctOutsideAnswer: KindSource = {
  type: 'CT_OUTSIDE_ANSWER',
  version: 1,
  family: 'control',
  form: CtOutsideAnswer,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: true,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'REPATRIATE', protective: true },
  acts: {
    facts: ['/body/victimRef', '/body/counterpart', '/body/country', ANSWER],
    // Never from PROTECTED: whoever fears return is not made known to the state that is feared (INV-10).
    steps: [
      leads('NATIONALITY_PENDING', 'ASKED', 'INTAKE', 'ASSISTED', 'REFUTED', 'STATELESS_PROCEDURE'),
      leads('VERIFIED', 'VERIFIED_NATIONAL', 'NATIONALITY_PENDING'),
      leads('REFUTED', 'NOT_NATIONAL', 'NATIONALITY_PENDING'),
      leads('STATELESS_PROCEDURE', 'STATELESS_SUSPECTED', 'NATIONALITY_PENDING'),
      leads('PLAN_ACCEPTED', 'RETURN_AGREED', 'VERIFIED', 'REPATRIATION_READY'),
      leads('HANDED_OVER', 'TAKEN_OVER', 'PLAN_ACCEPTED'),
      leads('ARRIVED', 'ARRIVED', 'HANDED_OVER'),
    ],
    starts: [],
    stops: [],
    ball: [],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [outside],
};
