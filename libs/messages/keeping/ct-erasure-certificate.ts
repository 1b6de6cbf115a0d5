import { Reference, UnitAddress } from '../form/addresses.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { automaticMembers, Carries, Message } from '../form/message.js';

const KEY_ID = /^[A-Za-z0-9._:-]{1,120}$/;

/** What a gateway has done, and what it has not: it claims no destruction that has not happened. */
export class ErasureCertificateBody {
  /** The CT_RETENTION_NOTICE that asked for it. */
  @field.Nested(Reference) answers: Reference;
  /** What nobody finds, lists or reads here any more, but for the auditor its metadata. */
  @field.List(Reference, { min: 1, max: 100 }) items: Reference[];
  /** Keys that are gone, and with them what was encrypted under them. */
  @field.Tokens(KEY_ID, { min: 0, max: 100 }) keyIdsDestroyed: string[];
  /** Files of the items whose pieces are deleted here. */
  @field.Optional() @field.Whole(1, 2000) filesDeleted?: number;
  /** The bytes are still there, unreadable at every door, until the key that they wait for is destroyed. */
  @field.Flag() waitsForKeys: boolean;
  /** When the items became unreadable here. */
  @field.Past() @field.Time() at: string;
}

/** Erasure certificate: a holder's gateway answers for what has expired or is recalled. No person sends it. */
@Carries('CT_ERASURE_CERTIFICATE', 1, automaticMembers)
export class CtErasureCertificate extends Message {
  @field.List(UnitAddress, { min: 1, max: 1 }) override to: UnitAddress[];
  @field.Nested(ErasureCertificateBody) override body: ErasureCertificateBody;
}

const honest: Rule<CtErasureCertificate> = {
  ids: ['certificate.keys', 'certificate.of-another'],
  check({ from, body: { answers, keyIdsDestroyed, waitsForKeys } }, report) {
    if (answers.member === from.member) report('certificate.of-another', '/body/answers/member');
    if (keyIdsDestroyed.length === 0 && !waitsForKeys) report('certificate.keys', '/body/waitsForKeys');
  },
};

const ANSWERS = '/body/answers/id';

export const ctErasureCertificate: KindSource = {
  type: 'CT_ERASURE_CERTIFICATE',
  version: 1,
  family: 'control',
  form: CtErasureCertificate,
  senders: ['SYSTEM'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  acts: {
    facts: [ANSWERS, '/body/waitsForKeys'],
    steps: [],
    starts: [],
    stops: [{ clock: 'ER', key: ANSWERS, byOwner: true }],
    afterEnd: true,
    ball: [],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [honest],
};
