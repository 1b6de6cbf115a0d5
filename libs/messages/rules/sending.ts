import type { RuleTable } from './rule.js';

/** Of drafts, and of what a conversation and the directory ask of a message that is to be sent. */
export const sendingRules = {
  'broadcast.must': {
    code: 'E-NOT-PERMITTED',
    right: 'This kind goes to everyone: to is {"all": true, "except": []}.',
  },
  'broadcast.must-not': {
    code: 'E-NOT-PERMITTED',
    right: 'This kind goes to named units: to is a list of them.',
  },
  'conversation.fits-state': { code: 'E-NOT-NOW', right: 'The kind fits where its conversation stands.' },
  'conversation.share': {
    code: 'E-CONVERSATION-FULL',
    right: 'A member adds no more messages to a conversation than its share.',
  },
  'conversation.shared': {
    code: 'E-CONVERSATION-UNKNOWN',
    right: 'Every addressed member was sent the message that opens this conversation.',
  },
  'draft.content': { code: 'E-SCHEMA-INVALID', right: 'content is a JSON object.' },
  'draft.conversation': {
    code: 'E-SCHEMA-INVALID',
    right:
      'This kind is written in a conversation: conversation is {member, id} of the message that opened it.',
  },
  'draft.family': {
    code: 'E-FORM',
    right: 'Alerts are posted to /v1/alerts, referrals to /v1/referrals, controls to /v1/controls.',
  },
  'draft.kind': {
    code: 'E-SCHEMA-INVALID',
    right: 'type names a kind of message, as /v1/schemas lists them.',
  },
  'draft.known-kind': {
    code: 'E-SCHEMA-UNKNOWN',
    right: 'type and version are ones that /v1/schemas lists.',
  },
  'draft.member': {
    code: 'E-SCHEMA-INVALID',
    right: 'A draft has the members that a caller writes: leave this one out.',
  },
  'draft.own-conversation': {
    code: 'E-SCHEMA-INVALID',
    right: 'This kind opens a conversation of its own: leave conversation out.',
  },
  'draft.part': { code: 'E-SCHEMA-INVALID', right: 'A sealed part is {part, units, content}.' },
  'draft.part-member': {
    code: 'E-SCHEMA-INVALID',
    right: 'A sealed part has the members part, units and content: leave this one out.',
  },
  'draft.part-name': {
    code: 'E-SCHEMA-INVALID',
    right: 'part is a name of up to 40 small letters, digits and dashes that begins with a letter.',
  },
  'draft.sealed': { code: 'E-SCHEMA-INVALID', right: 'sealed is a list of parts.' },
  'draft.unit': { code: 'E-SCHEMA-INVALID', right: 'A unit is {member, unit} and nothing else.' },
  'draft.units': { code: 'E-SCHEMA-INVALID', right: 'units is a list that names at least one unit.' },
  'draft.version': {
    code: 'E-SCHEMA-INVALID',
    right: 'version is a number; without it the newest version counts.',
  },
  'expiry.later': { code: 'E-EXPIRED', right: 'A message is sent before it expires.' },
  'handling.as-quoted': {
    code: 'E-HANDLING',
    right: 'handling has every restriction of what the message quotes.',
  },
  'idempotency.key': {
    code: 'E-IDEMPOTENCY',
    right: 'The idempotency key is 1 to 100 visible ASCII characters.',
  },
  'idempotency.one-request': {
    code: 'E-IDEMPOTENCY',
    right: 'A key stands for one request: choose a new one for another.',
  },
  'party.opened': {
    code: 'E-NOT-PERMITTED',
    right: 'Only the unit that opened the conversation sends this kind.',
  },
  'party.addressed-state': {
    code: 'E-NOT-PARTY',
    right: 'What speaks for a state is written by a unit of one to which the alert went.',
  },
  'party.signed-or-addressed': {
    code: 'E-NOT-PARTY',
    right: 'A unit writes in a conversation that it signed or was addressed in.',
  },
  'recipient.member': { code: 'E-RECIPIENT-UNKNOWN', right: 'A member is one that the directory lists.' },
  'recipient.sealing-key': {
    code: 'E-RECIPIENT-UNKNOWN',
    right: 'A part is sealed to units that have published a sealing key; this one has none yet.',
  },
  'recipient.unit': {
    code: 'E-RECIPIENT-UNKNOWN',
    right: 'A unit is one that the directory lists for its member.',
  },
  'review.supervisor': { code: 'E-NOT-PERMITTED', right: 'A SUPERVISOR reviews an alert.' },
  'role.listed': {
    code: 'E-NOT-PERMITTED',
    right: 'The role of the sender is one that the directory lists for its unit.',
  },
  'role.sends-kind': {
    code: 'E-NOT-PERMITTED',
    right: 'A kind is sent by the roles that /v1/schemas lists for it.',
  },
  'second-person.not-own': {
    code: 'E-NOT-PERMITTED',
    right: 'Another person than its author decides on a draft.',
  },
  'second-person.not-released': {
    code: 'E-NOT-PERMITTED',
    right: 'A draft that was reviewed and not released is not sent: write another one.',
  },
  'second-person.not-with-others': {
    code: 'E-NOT-PERMITTED',
    right: 'A draft that waits for a second person is sent by itself, or in a batch without all.',
  },
  'second-person.release': {
    code: 'E-NOT-PERMITTED',
    right: 'A supervisor other than its author releases this before it is sent: see /v1/approvals.',
  },
  'second-person.supervisor': {
    code: 'E-NOT-PERMITTED',
    right: 'A SUPERVISOR decides on a draft that waits for a second person.',
  },
  'size.message': { code: 'E-TOO-LARGE', right: 'A signed message is no larger than the form allows.' },
  'size.part': { code: 'E-TOO-LARGE', right: 'A sealed part has at most 512 KiB.' },
  'size.parcel': {
    code: 'E-TOO-LARGE',
    right: 'A message and its parts for one member are, sealed, no larger than a parcel.',
  },
  'size.parts': { code: 'E-TOO-LARGE', right: 'A message has no more parts than the form allows.' },
  'size.part-units': {
    code: 'E-TOO-LARGE',
    right: 'A part is for no more units of one member than the form allows.',
  },
  'wanted.not-protected': {
    code: 'E-VICTIM-WANTED',
    right: 'An alert against a person seeks nobody whom a unit of this member protects as a victim.',
  },
  'status.as-conversation': { code: 'E-STATUS-MIX', right: 'A message has the status of its conversation.' },
} as const satisfies RuleTable;
