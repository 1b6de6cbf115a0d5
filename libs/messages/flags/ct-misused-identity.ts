import { Everyone, Reference, UnitAddress, type Address } from '../form/addresses.js';
import type { FactTest } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, personalControlMembers } from '../form/message.js';
import { Consent } from '../shapes/victim.js';
import { soundConsent, CONSENT_RULES } from '../victims/sound-consent.js';
import { clearedPersonPart } from './cleared-person.js';

/** Says that somebody is cleared, and nothing of who that is. */
export class MisusedIdentityBody {
  /** The opening message of the alert. */
  @field.Nested(Reference) target: Reference;
  @field.Uuid7() alertId: string;
  @field.Whole(1, 10_000) alertVersion: number;
  @field.Code('clearingAct') act: CodeOf<'clearingAct'>;
  /** Of CLEAR: that of the innocent person, or of the guardian. */
  @field.Optional() @field.Nested(Consent) consent?: Consent;
  /** Of END: the message that cleared the person. */
  @field.Optional() @field.Nested(Reference) ends?: Reference;
  /** Of END. */
  @field.Optional() @field.Code('clearingEnd') reason?: CodeOf<'clearingEnd'>;
}

/**
 * Misused identity: the owner of an alert says that the name or a document on it belongs to an innocent person, who
 * agrees to be told apart. Who that is and by which marks stands sealed to the units that check. It lasts as long as
 * the alert still carries the identity, and no longer than the consent. Express: the person may be at a border now.
 */
@Carries('CT_MISUSED_IDENTITY', 1, personalControlMembers)
export class CtMisusedIdentity extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(MisusedIdentityBody) override body: MisusedIdentityBody;
}

const own: Rule<CtMisusedIdentity> = {
  ids: ['dispute.target', 'misused.ends', 'misused.reason', 'owner.target'],
  check({ from, conversation, body: { target, act, ends, reason } }, report) {
    if (target.member !== from.member) report('owner.target', '/body/target/member');
    if (target.id !== conversation?.id || target.member !== conversation.member)
      report('dispute.target', '/body/target');
    if ((act === 'END') !== (ends !== undefined)) report('misused.ends', '/body/ends');
    if ((act === 'END') !== (reason !== undefined)) report('misused.reason', '/body/reason');
  },
};

/** No exception stands in its place: a person whom nobody asked is not listed beside a crime. */
const consented: Rule<CtMisusedIdentity> = {
  ids: [...CONSENT_RULES, 'misused.consent', 'misused.consent-no-exception', 'misused.consent-of-clear'],
  check({ body: { act, consent } }, report) {
    if (act === 'END') {
      if (consent !== undefined) report('misused.consent-of-clear', '/body/consent');
      return;
    }
    if (consent === undefined) {
      report('misused.consent', '/body/consent');
      return;
    }
    soundConsent(consent, '/body/consent', report);
    const { state, scopes, exception, withdrawnAt } = consent;
    if (exception !== undefined) report('misused.consent-no-exception', '/body/consent/exception');
    const agreed =
      state === 'GIVEN' && withdrawnAt === undefined && scopes.includes('SHARE_FOR_INVESTIGATION');
    if (!agreed) report('misused.consent', '/body/consent');
  },
};

const sealedPerson: Rule<CtMisusedIdentity> = {
  ids: ['misused.sealed-person'],
  check({ body: { act }, sealed = [] }, report) {
    if ((act === 'CLEAR') !== sealed.length > 0) report('misused.sealed-person', '/sealed');
  },
};

const ACT = '/body/act';
const ALERT = '/body/alertId';
const ENDED = '/body/ends/id';
const EXPIRES = '/expiresAt';
const CLEAR: FactTest = { fact: ACT, in: ['CLEAR'] };

export const ctMisusedIdentity: KindSource = {
  type: 'CT_MISUSED_IDENTITY',
  version: 1,
  family: 'control',
  form: CtMisusedIdentity,
  // A police system that owns an alert has nobody else to say it for its unit.
  senders: ['POLICE_SYSTEM', 'ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: true,
  express: true,
  maxRetentionDays: 1827,
  writing: { to: 'AS_OPENED', protective: true, fills: { ends: { lastOf: 'CT_MISUSED_IDENTITY' } } },
  acts: {
    facts: [ACT, ALERT, ENDED, EXPIRES],
    steps: [
      {
        lifecycle: 'clearing',
        key: 'ID',
        family: 'alert',
        when: [CLEAR],
        from: [null],
        to: 'CLEARED',
        until: EXPIRES,
        // Only such an alert can have an innocent person held.
        matches: { type: 'AL_WANTED_SUSPECT', theirs: ALERT, ours: ALERT },
      },
      {
        lifecycle: 'clearing',
        key: ENDED,
        family: 'alert',
        when: [{ fact: ACT, in: ['END'] }],
        from: ['CLEARED'],
        to: 'ENDED',
      },
    ],
    starts: [],
    stops: [],
    ball: [],
    toEveryHolder: true,
    tellsForwards: [{ when: [CLEAR], change: 'CLEARED' }, { change: 'CLEARING_ENDED' }],
  },
  identity: { side: 'CLEARED', part: 'cleared-person' },
  // Whoever is cleared passes: one officer alone could let the wanted man through. To end it takes one (INV-32).
  secondPerson: [CLEAR],
  broadcast: 'may',
  parts: { 'cleared-person': clearedPersonPart },
  rules: [own, consented, sealedPerson],
};
