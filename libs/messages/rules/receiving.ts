import type { RuleTable } from './rule.js';

/** Of what a gateway reads of a received message before it knows the kind. */
export const receivingRules = {
  'frame.after': { code: 'E-SCHEMA-INVALID', right: 'after names other messages, each as {member, id}.' },
  'frame.after-longest': {
    code: 'E-SCHEMA-INVALID',
    right: 'after names no more messages than the form allows.',
  },
  'frame.conversation': { code: 'E-SCHEMA-INVALID', right: 'conversation is {member, id}.' },
  'frame.id': {
    code: 'E-SCHEMA-INVALID',
    right: 'id is a UUIDv7 in lower case, from.member the code of a member.',
  },
  'frame.member': {
    code: 'E-SCHEMA-INVALID',
    right: 'The members that every message has are there and of their type.',
  },
  'frame.opening': {
    code: 'E-SCHEMA-INVALID',
    right: 'conversation names a message that opens a conversation.',
  },
  'frame.same-conversation': {
    code: 'E-SCHEMA-INVALID',
    right: 'after names messages of the same conversation.',
  },
  'frame.type': {
    code: 'E-SCHEMA-INVALID',
    right: 'type is the name of a kind: capital letters, digits and underscores.',
  },
  'frame.version': { code: 'E-SCHEMA-INVALID', right: 'version is a whole number of 1 or more.' },
  'message.pinned-schema': {
    code: 'E-SCHEMA-INVALID',
    right: 'schema is the digest that the directory pins for this kind and version.',
  },
} as const satisfies RuleTable;
