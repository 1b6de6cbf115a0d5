import { DAY, parseRfc3339 } from '#kernel';
import { isForAllOf, namedUnits } from '../form/addressees.js';
import { Everyone, Reference, UnitAddress, type Address } from '../form/addresses.js';
import type { CaseStep, FactTest } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, personalControlMembers } from '../form/message.js';

/** Says that a state objects, to what and until when; why, only the owner's unit reads (INV-02). */
export class ObjectionBody {
  /** The opening message of the alert. */
  @field.Nested(Reference) target: Reference;
  @field.Whole(1, 10_000) alertVersion: number;
  @field.Code('objectionAct') act: CodeOf<'objectionAct'>;
  /** Of RAISE. */
  @field.Optional() @field.Code('objectionScope') scope?: CodeOf<'objectionScope'>;
  /** Of RAISE: when it ends by itself. */
  @field.Optional() @field.Time() until?: string;
}

/** Content of the sealed part `objection`: why the state objects. */
export class ObjectionReason {
  @field.Code('notPossibleReason') reason: CodeOf<'notPossibleReason'>;
  @field.Code('language') language: CodeOf<'language'>;
  @field.Optional() @field.Text(2000) text?: string;
}

/**
 * Objection: a state's flag on an alert of another. The alert stays; what it asks is not done in the country that
 * objects, and there alone. The same country lifts it. Express: a border officer must not act on what was there before.
 */
@Carries('CT_OBJECTION', 1, personalControlMembers)
export class CtObjection extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(ObjectionBody) override body: ObjectionBody;
}

/** Longer than a year nobody objects without saying so again. */
const LONGEST = 366 * DAY;

const terms: Rule<CtObjection> = {
  ids: ['dispute.target', 'objection.lasts', 'objection.scope', 'objection.until'],
  check({ body: { target, act, scope, until }, conversation, sentAt }, report) {
    if (target.id !== conversation?.id || target.member !== conversation.member)
      report('dispute.target', '/body/target');
    if ((act === 'RAISE') !== (scope !== undefined)) report('objection.scope', '/body/scope');
    if ((act === 'RAISE') !== (until !== undefined)) report('objection.until', '/body/until');
    if (until === undefined) return;
    const lasts = (parseRfc3339(until) ?? 0) - (parseRfc3339(sentAt) ?? 0);
    if (lasts <= 0 || lasts > LONGEST) report('objection.lasts', '/body/until');
  },
};

const sides: Rule<CtObjection> = {
  ids: ['objection.not-owner', 'objection.owner-addressed'],
  check({ from, to, conversation }, report) {
    if (conversation === undefined) return;
    const { member } = conversation;
    if (from.member === member) report('objection.not-owner', '/from/member');
    else if (!isForAllOf(to, member) && !namedUnits(to).some((unit) => unit.member === member))
      report('objection.owner-addressed', '/to');
  },
};

const reason: Rule<CtObjection> = {
  ids: ['objection.reason-sealed', 'objection.reason-to-owner'],
  check({ body: { act }, sealed = [], conversation }, report) {
    if ((act === 'RAISE') !== sealed.length > 0) report('objection.reason-sealed', '/sealed');
    sealed.forEach(({ units }, i) =>
      units.forEach(({ member }, j) => {
        if (member !== conversation?.member)
          report('objection.reason-to-owner', `/sealed/${i}/units/${j}/member`);
      }),
    );
  },
};

const FROM = '/from/member';
const ACT = '/body/act';
const SCOPE = '/body/scope';
const UNTIL = '/body/until';
const RAISE: FactTest = { fact: ACT, in: ['RAISE'] };
const SCOPES = ['ALL_ACTIONS', 'ARREST_ONLY'] as const satisfies readonly CodeOf<'objectionScope'>[];

/** Of each country its own, by the key: no other can lift it. A second one takes the place of the first. */
const own = { lifecycle: 'objection', key: FROM, family: 'alert' } as const;

const raises = (scope: CodeOf<'objectionScope'>): CaseStep => ({
  ...own,
  when: [RAISE, { fact: SCOPE, in: [scope] }],
  from: [null, ...SCOPES, 'LIFTED'],
  to: scope,
  until: UNTIL,
});

export const ctObjection: KindSource = {
  type: 'CT_OBJECTION',
  version: 1,
  family: 'control',
  form: CtObjection,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  addressedOnly: true,
  express: true,
  maxRetentionDays: 1827,
  writing: { to: 'AS_OPENED', protective: false },
  acts: {
    facts: [FROM, ACT, SCOPE, UNTIL],
    steps: [
      ...SCOPES.map(raises),
      { ...own, when: [{ fact: ACT, in: ['LIFT'] }], from: SCOPES, to: 'LIFTED' },
    ],
    starts: [],
    stops: [],
    tellsForwards: [
      { when: [RAISE], change: 'OBJECTED', inCountryOfSender: true },
      { change: 'OBJECTION_LIFTED', inCountryOfSender: true },
    ],
    ball: [],
  },
  // It speaks for a whole country, whichever way: like an alert for arrest it takes two (INV-33).
  secondPerson: [],
  broadcast: 'may',
  parts: { objection: { form: ObjectionReason, rules: [], statistical: false } },
  rules: [terms, sides, reason],
};
