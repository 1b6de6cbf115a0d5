import { Equals, ValidateIf } from 'class-validator';
import type { MessageRef } from '#kernel';
import { Origin, Reference, type Address } from './addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import { IsAbsent } from './constraints.js';
import {
  AttachmentReference,
  Evaluation,
  ExternalReference,
  LegalBasis,
  SealedReference,
  Translation,
} from './envelope-members.js';
import * as field from './fields.js';
import type { Form } from './nesting.js';

/**
 * The open members of every message, in the names of wire.md "Message"; each kind says which it carries (`Carries`).
 */
export abstract class Message {
  @field.Uuid7() id: string;
  // `Carries` fixes the two for each kind.
  type: string;
  version: number;
  /** Digest of the kind's schema file. */
  @field.Digest() schema: string;
  @field.Code('status') status: CodeOf<'status'>;
  @field.Nested(Origin) from: Origin;
  abstract to: Address;
  /** The opening message of the conversation. */
  @field.Optional() @field.Nested(Reference) conversation?: MessageRef;
  /** The last messages of the conversation that the signing unit held; empty opens it. */
  @field.Optional() @field.List(Reference, { min: 0, max: 8 }) after?: MessageRef[];
  @field.Optional() @field.Token(/^HSU-[A-Z]{2}-[0-9]{4}-[0-9]{6}-[A-Z]$/) case?: string;
  @field.Optional() @field.Nested(Reference) inReplyTo?: MessageRef;
  @field.Optional() @field.Nested(Reference) supersedes?: MessageRef;
  @field.Optional() @field.List(Reference, { min: 0, max: 50 }) references?: MessageRef[];
  @field.Optional() @field.List(ExternalReference, { min: 0, max: 20 }) externalRefs?: ExternalReference[];
  /** Pseudonym of the officer; only the member of origin can resolve it. */
  @field.Optional() @field.Token(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/) originUserRef?: string;
  @field.Optional() @field.Code('urgency') urgency?: CodeOf<'urgency'>;
  @field.Optional() @field.Text(300) urgencyReason?: string;
  @field.Optional() @field.Codes('handlingCode', { min: 1, max: 3 }) handling?: CodeOf<'handlingCode'>[];
  @field.Optional() @field.Text(500) handlingNote?: string;
  @field.Optional() @field.Nested(Evaluation) evaluation?: Evaluation;
  @field.Optional() @field.Code('purpose') purpose?: CodeOf<'purpose'>;
  @field.Optional() @field.List(LegalBasis, { min: 1, max: 10 }) legalBasis?: LegalBasis[];
  @field.Optional() @field.Time() createdAt?: string;
  @field.Time() sentAt: string;
  @field.Optional() @field.Time() expiresAt?: string;
  @field.Optional() @field.Time() reviewAt?: string;
  @field.Optional() @field.Time() dueAt?: string;
  @field.Optional() @field.Code('language') language?: CodeOf<'language'>;
  /** English summary; no personal data. */
  @field.Optional() @field.Text(160) subjectEn?: string;
  @field.Optional() @field.List(Translation, { min: 0, max: 12 }) translations?: Translation[];
  @field.Optional() @field.List(SealedReference, { min: 0, max: 20 }) sealed?: SealedReference[];
  @field.Optional() @field.List(AttachmentReference, { min: 0, max: 20 }) attachments?: AttachmentReference[];
  abstract body: object;
}

/** The members a kind must or must not carry; it may carry the others. */
type OptionalMember = { [K in keyof Message]-?: undefined extends Message[K] ? K : never }[keyof Message];

/** Fixes `type` and `version` of a kind and says which optional members it must carry and which it must not. */
export function Carries(
  type: string,
  version: number,
  members: { readonly must: readonly OptionalMember[]; readonly mustNot: readonly OptionalMember[] },
) {
  return (form: Form<Message>): void => {
    const prototype = form.prototype as object;
    Equals(type)(prototype, 'type');
    Equals(version)(prototype, 'version');
    // A condition of the subclass replaces that of the base class, and so does a constraint.
    for (const name of members.must) ValidateIf(field.always)(prototype, name);
    for (const name of members.mustNot) IsAbsent()(prototype, name);
  };
}

const opening = [
  'conversation',
  'after',
  'originUserRef',
  'urgency',
  'handling',
  'purpose',
  'legalBasis',
] as const;
const dated = ['createdAt', 'expiresAt', 'reviewAt', 'language', 'subjectEn'] as const;

/** An alert: evaluated, dated, opens its conversation, answers nothing. */
export const alertMembers = {
  must: [...opening, 'evaluation', ...dated],
  mustNot: ['inReplyTo', 'dueAt'],
} as const;

/** A referral: belongs to a case, is dated. */
export const referralMembers = { must: [...opening, 'case', ...dated], mustNot: ['inReplyTo'] } as const;

/** A referral inside the conversation that another opened: of the same case; it may answer a message. */
export const replyMembers = { must: referralMembers.must, mustNot: [] } as const;

/** A control message that a person writes in a conversation: no personal data, so no expiry. */
export const controlMembers = {
  must: ['conversation', 'after', 'originUserRef', 'createdAt'],
  mustNot: ['evaluation', 'expiresAt', 'reviewAt', 'dueAt', 'sealed', 'attachments', 'supersedes'],
} as const;

/** A control message that tells of a person: kept no longer than it must be, and under handling codes. */
export const personalControlMembers = {
  must: [...controlMembers.must, 'urgency', 'handling', 'expiresAt', 'reviewAt'],
  mustNot: ['dueAt', 'attachments', 'supersedes'],
} as const;

/** What only people say of a message, between its addresses and its body. In this order it is signed. */
export const authoredMembers = [
  'case',
  'inReplyTo',
  'supersedes',
  'references',
  'externalRefs',
  'originUserRef',
  'urgency',
  'urgencyReason',
  'handling',
  'handlingNote',
  'evaluation',
  'purpose',
  'legalBasis',
  'expiresAt',
  'reviewAt',
  'dueAt',
  'language',
  'subjectEn',
  'translations',
] as const;

/** What the gateway itself says in a conversation: codes, references and times. */
export const automaticMembers = {
  must: ['conversation', 'after', 'createdAt'],
  mustNot: [...authoredMembers, 'sealed', 'attachments'],
} as const;
