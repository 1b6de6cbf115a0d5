import { codeLists } from '#messages';
import { Delivery, Receipt } from '../cases/delivery-answers.js';
import type { Schema } from './draft-schema.js';
import { messageSchemas } from './message-schemas.js';
import {
  code,
  flag,
  id,
  list,
  member,
  message,
  ref,
  shape,
  text,
  textOrNull,
  time,
  timeOrNull,
  whole,
} from './schema-shapes.js';
import { kindWriting } from './kind-schemas.js';
import { ruleSchema } from './rule-schema.js';
import { schemasOf } from './says.js';
import { workSchemas } from './work-schemas.js';

const subscription = {
  id,
  url: { type: 'string', format: 'uri' },
  filter: ref('SubscriptionFilter'),
  author: { type: 'string', description: 'Pseudonym' },
  role: text,
  at: time,
  state: { enum: ['WORKING', 'FAILING'] },
  takenAt: timeOrNull,
  failingSince: timeOrNull,
  dead: whole,
  deadAt: timeOrNull,
};

/** What the gateway answers, by name. A test holds real answers to these. */
export const answerSchemas: Readonly<Record<string, Schema>> = {
  ...workSchemas,
  ...messageSchemas,
  Problem: shape(
    {
      type: { type: 'string', pattern: '^urn:hsu:error:E-' },
      title: text,
      status: whole,
      code,
      detail: text,
      instance: { type: 'string', format: 'uri' },
      faults: list(ref('Fault')),
    },
    'detail',
    'faults',
  ),
  Fault: shape(
    {
      code,
      path: { type: 'string', description: 'JSON pointer, RFC 6901' },
      rule: ref('Rule'),
      text,
    },
    'rule',
    'text',
  ),
  Rule: ruleSchema,
  Reference: shape({ member, id }),
  UnitAddress: shape({ member, unit: text }),
  Accepted: shape({ member, id, href: text, replayed: flag }),
  Withdrawal: shape(
    {
      reason: { type: 'string', enum: codeLists['withdrawalReason'] ?? [] },
      note: text,
      originUserRef: { type: 'string', description: 'Pseudonym of the officer' },
    },
    'note',
    'originUserRef',
  ),
  Message: shape(message),
  ...schemasOf(Delivery, Receipt),
  Part: { type: 'object', description: 'The content of the part; its schema is x-parts of its kind' },
  Inbox: shape({ entries: list(ref('InboxEntry')), next: textOrNull }),
  InboxEntry: shape(
    {
      cursor: text,
      member,
      id,
      type: text,
      version: whole,
      status: { enum: ['ACTUAL', 'EXERCISE', 'TEST'] },
      from: shape({ member, unit: text, role: text }),
      conversation: ref('Reference'),
      urgency: { enum: ['E', 'U', 'R', 'P'] },
      subjectEn: text,
      sentAt: time,
      expiresAt: timeOrNull,
      receivedAt: time,
      href: text,
    },
    'subjectEn',
  ),
  SubscriptionFilter: shape(
    {
      types: list({ type: 'string', description: 'A kind of alert' }),
      countries: list(member),
      urgency: { enum: ['E', 'U', 'R', 'P'], description: 'This urgent or more' },
    },
    'types',
    'countries',
    'urgency',
  ),
  SubscriptionRequest: shape(
    { url: { type: 'string', format: 'uri', maxLength: 2000 }, filter: ref('SubscriptionFilter') },
    'filter',
  ),
  Subscription: shape(subscription),
  SubscriptionMade: shape({ ...subscription, secret: { type: 'string', pattern: '^whsec_' } }),
  Subscriptions: shape({ items: list(ref('Subscription')) }),
  BatchAnswer: shape({
    results: {
      ...list({
        oneOf: [
          shape({ status: { const: 202 }, member, id, href: text, replayed: flag }),
          shape({ status: { const: 202 }, approval: id, state: { const: 'PENDING_APPROVAL' } }),
          ref('Problem'),
        ],
      }),
      description: 'One for each draft, in their order',
    },
  }),
  Submitted: { oneOf: [ref('Accepted'), ref('Proposed')] },
  Quarantine: shape({ rows: list(ref('QuarantineRow')), next: textOrNull }),
  QuarantineRow: shape({
    number: whole,
    place: shape({ topic: text, partition: whole, offset: text }),
    at: time,
    state: { enum: ['HELD', 'DEFERRED', 'RELEASED', 'SETTLED'] },
    code,
    path: text,
    from: textOrNull,
    id: textOrNull,
    whole: flag,
    wants: { type: ['object', 'null'] },
    tries: whole,
  }),
  Requeued: shape(
    {
      number: whole,
      outcome: {
        enum: ['ACCEPTED', 'RECEIPT', 'RECEIPTS', 'REJECTED', 'DUPLICATE', 'DEFERRED', 'UNAUTHENTIC'],
      },
      code,
      path: text,
    },
    'code',
    'path',
  ),
  Me: shape({
    member,
    unit: text,
    role: text,
    name: { type: 'string', description: "For the person's own screen" },
    officer: { type: 'string', description: 'Pseudonym' },
    expiresAt: time,
    zone: { type: 'string', description: 'IANA time zone of the member' },
    approver: flag,
  }),
  Directory: shape({
    network: text,
    version: whole,
    expiresAt: time,
    expired: flag,
    members: list(
      shape({
        member,
        name: text,
        units: list(shape({ unit: text, name: text, kind: text, roles: list(text) })),
      }),
    ),
  }),
  Schemas: shape({
    kinds: list(
      shape({
        type: text,
        version: whole,
        family: { enum: ['alert', 'referral', 'control'] },
        schema: text,
        senders: list(text),
        broadcast: { enum: ['may', 'must', 'mustNot'] },
        opensConversation: flag,
        writing: {
          oneOf: [ref('KindWriting'), { type: 'null' }],
          description: 'Null: gateways alone write it',
        },
        href: text,
      }),
    ),
  }),
  KindWriting: kindWriting,
  Live: shape({ live: { const: true } }),
  Ready: shape({ ready: flag, wrong: list(shape({ check: text, text })) }),
};
