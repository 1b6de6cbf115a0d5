import { UnitAddress } from '../form/addresses.js';
import { Birth, judgeToldAge, AGE_RULES } from '../persons/birth.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import { documentsHold, IdDocument } from '../shapes/id-document.js';
import type { KindSource, PartRule, Rule } from '../form/kind.js';
import { Carries, Message, referralMembers } from '../form/message.js';
import { latinName, PersonName } from '../persons/name.js';
import { startsAck } from '../casework/referral-steps.js';

const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** What is asked about, by the asker's own reference; no names. */
export class InformationSubject {
  @field.Code('subjectKind') kind: CodeOf<'subjectKind'>;
  @field.Token(REFERENCE) ref: string;
}

export class InformationRequestBody {
  @field.Optional() @field.Text(2000) question?: string;
  @field.Optional() @field.Code('informationTemplate') template?: CodeOf<'informationTemplate'>;
  @field.List(InformationSubject, { min: 0, max: 20 }) subjects: InformationSubject[];
  @field.Text(1000) reasonForBelief: string;
  /**
   * The asker's guess that the answer lies in a register at hand: at urgency U it is due in 8 hours, else in 3 days.
   */
  @field.Flag() directlyAccessible: boolean;
}

/** Content of the sealed part `subject`: the person asked about. */
export class SubjectIdentity {
  @field.Token(REFERENCE) ref: string;
  @field.List(PersonName, { min: 1, max: 20 }) names: PersonName[];
  @field.Optional() @field.Nested(Birth) birth?: Birth;
  @field.List(IdDocument, { min: 0, max: 20 }) documents: IdDocument[];
  /** E.164. */
  @field.Optional() @field.Tokens(/^\+[0-9]{8,15}$/, { min: 0, max: 10 }) phones?: string[];
  @field.Optional() @field.Text(1000) other?: string;
}

/** Request for information: one unit is asked; to ask several is to send several, each with its own clock. */
@Carries('RF_INFORMATION_REQUEST', 1, referralMembers)
export class RfInformationRequest extends Message {
  @field.List(UnitAddress, { min: 1, max: 1 }) override to: UnitAddress[];
  @field.Nested(InformationRequestBody) override body: InformationRequestBody;
}

const asks: Rule<RfInformationRequest> = {
  ids: ['information-request.question'],
  check({ body: { question, template } }, report) {
    if (question === undefined && template === undefined)
      report('information-request.question', '/body/question');
  },
};

const birth: PartRule<SubjectIdentity> = {
  ids: AGE_RULES,
  check: (content, report, _status, sentAt) => judgeToldAge(content, sentAt, '', report),
};

export const rfInformationRequest: KindSource = {
  type: 'RF_INFORMATION_REQUEST',
  version: 1,
  family: 'referral',
  form: RfInformationRequest,
  senders: ['ANALYST', 'SUPERVISOR'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'INVESTIGATE', protective: false },
  acts: {
    facts: ['/body/directlyAccessible', '/dueAt', '/expiresAt'],
    steps: [{ lifecycle: 'referral', from: [null], to: 'SENT' }],
    starts: [
      startsAck,
      {
        clock: 'ANSWER',
        when: [{ fact: '/body/directlyAccessible', in: [true] }],
        owner: 'ADDRESSEE',
        profile: 'DIRECT',
        dueAt: '/dueAt',
      },
      { clock: 'ANSWER', owner: 'ADDRESSEE', dueAt: '/dueAt' },
    ],
    stops: [],
    ball: [{ to: 'ADDRESSEE' }],
  },
  broadcast: 'mustNot',
  parts: { subject: { form: SubjectIdentity, rules: [latinName, birth, documentsHold], statistical: false } },
  rules: [asks],
};
