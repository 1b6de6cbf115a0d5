import type { RuleTable } from './rule.js';

/** Of messages of every kind. */
export const everyMessageRules = {
  'after.empty-at-opening': {
    code: 'E-SCHEMA-INVALID',
    right: 'A message that opens a conversation has an empty after.',
  },
  'after.others-once': {
    code: 'E-SCHEMA-INVALID',
    right: 'after names other messages than this one, each once.',
  },
  'after.parent': {
    code: 'E-SCHEMA-INVALID',
    right: 'A message within a conversation names in after at least one message that it comes after.',
  },
  'conversation.names-opening': {
    code: 'E-SCHEMA-INVALID',
    right: 'A message within a conversation names in conversation the message that opened it.',
  },
  'conversation.opens-own': {
    code: 'E-SCHEMA-INVALID',
    right: 'A message that opens a conversation names itself in conversation.',
  },
  'date.past': {
    code: 'E-SCHEMA-INVALID',
    right: 'This date or time has come when the message is sent, so it is not after sentAt.',
  },
  'from.system-unit': {
    code: 'E-NOT-PERMITTED',
    right: 'The role SYSTEM and the unit GATEWAY go together, and each is used with the other only.',
  },
  'handling.h0-alone': {
    code: 'E-HANDLING',
    right: 'H0 stands alone; leave it out beside another handling code.',
  },
  'handling.h3-note': { code: 'E-HANDLING', right: 'H3 is explained in handlingNote.' },
  'handling.strictest-piece': {
    code: 'E-HANDLING',
    right: 'handling of the message has every code of its pieces but H0.',
  },
  'leak.account': {
    code: 'E-LEAK-SUSPECTED',
    right: 'Open text holds no number of an account or wallet; move it into a sealed part.',
  },
  'leak.document-number': {
    code: 'E-LEAK-SUSPECTED',
    right: 'Open text holds no number of a document; move it into a sealed part.',
  },
  'leak.email': {
    code: 'E-LEAK-SUSPECTED',
    right: 'Open text holds no e-mail address; move it into a sealed part.',
  },
  'leak.handle': {
    code: 'E-LEAK-SUSPECTED',
    right:
      'Open text that tells of a victim holds no name by which somebody is reached on a network; move it into a sealed part.',
  },
  'leak.machine-readable-zone': {
    code: 'E-LEAK-SUSPECTED',
    right: 'Open text holds no machine-readable zone of a document; move it into a sealed part.',
  },
  'leak.phone': {
    code: 'E-LEAK-SUSPECTED',
    right: 'Open text holds no telephone number; move it into a sealed part.',
  },
  'leak.plate': {
    code: 'E-LEAK-SUSPECTED',
    right: 'Open text that tells of a victim holds no number plate; move it into a sealed part.',
  },
  'leak.sealed-name': {
    code: 'E-LEAK-SUSPECTED',
    right: 'Open text names nobody whom a sealed part of this message names; write it without the name.',
  },
  'leak.sealed-number': {
    code: 'E-LEAK-SUSPECTED',
    right: 'Open text tells no number that a sealed part of this message holds; write it without the number.',
  },
  'legal-basis.reference': {
    code: 'E-SCHEMA-INVALID',
    right: 'BILATERAL_MOU and NATIONAL_LAW name the text they mean in ref.',
  },
  'message.schema': {
    code: 'E-SCHEMA-INVALID',
    right: 'schema is the digest of the schema of this kind and version, as /v1/schemas has it.',
  },
  'other.note': { code: 'E-SCHEMA-INVALID', right: 'OTHER is explained in note.' },
  'other.texts': { code: 'E-SCHEMA-INVALID', right: 'OTHER is explained in otherTexts.' },
  'owner.addressed': {
    code: 'E-NOT-PERMITTED',
    right: 'Every addressee is a unit of the member that opened this conversation.',
  },
  'owner.says': {
    code: 'E-NOT-PERMITTED',
    right: 'Only the member that opened this conversation sends this.',
  },
  'owner.target': { code: 'E-NOT-PERMITTED', right: 'Only the member that sent target may change it.' },
  'period.to-after-from': { code: 'E-SCHEMA-INVALID', right: 'to is after from.' },
  'reference.not-itself': { code: 'E-SCHEMA-INVALID', right: 'This names another message than itself.' },
  'retention.expires-later': { code: 'E-RETENTION', right: 'expiresAt is after sentAt.' },
  'retention.longest': { code: 'E-RETENTION', right: 'A message is kept no longer than its kind allows.' },
  'retention.review-before-end': { code: 'E-RETENTION', right: 'reviewAt is before expiresAt.' },
  'sealed.addressees': {
    code: 'E-SCHEMA-INVALID',
    right: 'A sealed part is for units that to addresses, or for the sending unit.',
  },
  'sealed.part-of-kind': {
    code: 'E-SCHEMA-INVALID',
    right: 'A sealed part is one that this kind of message carries.',
  },
  'sealed.part-once': { code: 'E-SCHEMA-INVALID', right: 'Each sealed part is named once.' },
  'status.no-specimen': {
    code: 'E-STATUS-MIX',
    right: 'The country UTO stands for specimens: an ACTUAL message names a real country.',
  },
  'status.no-statistics': {
    code: 'E-STATUS-MIX',
    right: 'Statistical rows stand beside an EXERCISE or TEST message, not beside an ACTUAL one.',
  },
  'supersedes.own': { code: 'E-NOT-PERMITTED', right: 'A message supersedes one of the same member only.' },
  'times.created-before-sent': { code: 'E-SCHEMA-INVALID', right: 'createdAt is not after sentAt.' },
  'times.due-later': { code: 'E-SCHEMA-INVALID', right: 'dueAt is after sentAt.' },
  'to.once': { code: 'E-SCHEMA-INVALID', right: 'Each addressee is named once.' },
  'urgency.reason': {
    code: 'E-SCHEMA-INVALID',
    right: 'The urgencies E and U are explained in urgencyReason.',
  },
} as const satisfies RuleTable;
