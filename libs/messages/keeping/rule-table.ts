import type { RuleTable } from '../rules/rule.js';

/** Of how long something is kept, of recalls, and of certificates of erasure. */
export const keepingRules = {
  'certificate.keys': {
    code: 'E-SCHEMA-INVALID',
    right: 'A certificate that names no destroyed key says that it waits for keys.',
  },
  'certificate.of-another': {
    code: 'E-NOT-PERMITTED',
    right: 'A certificate answers the notice of another member.',
  },
  'incident.addressee': {
    code: 'E-NOT-PERMITTED',
    right: 'An incident is noted (FOUND) with units of the own member, and told (TOLD) to units of others.',
  },
  'incident.one-owner': {
    code: 'E-NOT-PERMITTED',
    right: 'All items are of one member; where several are affected, each is noted and told by itself.',
  },
  'incident.items-here': {
    code: 'E-NOT-PERMITTED',
    right: 'Each item is a message of this conversation that is here; what is elsewhere is told in its own.',
  },
  'incident.own-items': {
    code: 'E-NOT-PERMITTED',
    right:
      'An owner is told of its own messages: what is TOLD goes to units of the member whose the items are.',
  },
  'incident.sealed': {
    code: 'E-SCHEMA-INVALID',
    right: 'What happened stands in words in a sealed part named incident.',
  },
  'keeping.every-holder': {
    code: 'E-NOT-PERMITTED',
    right:
      'What recalls, renews, corrects or withdraws a message goes to every member that has that message.',
  },
  'notice.addressee': {
    code: 'E-NOT-PERMITTED',
    right:
      'A notice before the expiry goes to a unit of the own member; what asks for a certificate goes to the gateway of another.',
  },
  'notice.expired': {
    code: 'E-SCHEMA-INVALID',
    right: 'What tells that something has expired is sent at expiresAt or after it.',
  },
  'notice.expires-at': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write expiresAt in every stage but RECALLED.',
  },
  'notice.owner': {
    code: 'E-NOT-PERMITTED',
    right: 'A notice comes from the member whose unit opened the conversation, or has recalled.',
  },
  'notice.recall': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write recall where the stage is RECALLED, and nowhere else.',
  },
  'recall.items-here': {
    code: 'E-SCHEMA-INVALID',
    right:
      'Each item is the id of a message that the own member wrote in this conversation, or that its opening passes on.',
  },
  'recall.items-once': {
    code: 'E-SCHEMA-INVALID',
    right: 'Each message is named once, and a recall does not recall itself.',
  },
  'recall.scope': {
    code: 'E-SCHEMA-INVALID',
    right:
      'The scope is WHOLE where the one item is the opening of the conversation, and MESSAGES where it is not named.',
  },
  'renewal.reason': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write reason where the decision is RENEW, and nowhere else.',
  },
  'renewal.until': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write until, after sentAt, where the decision is RENEW, and nowhere else.',
  },
} as const satisfies RuleTable;
