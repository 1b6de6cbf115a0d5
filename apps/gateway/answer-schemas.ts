import { codeLists } from '#messages';
import { ERROR_CODES } from '#kernel';
import type { Schema } from './draft-schema.js';

const text: Schema = { type: 'string' };
const whole: Schema = { type: 'integer' };
const flag: Schema = { type: 'boolean' };
const time: Schema = { type: 'string', format: 'date-time' };
const timeOrNull: Schema = { type: ['string', 'null'], format: 'date-time' };
const textOrNull: Schema = { type: ['string', 'null'] };
const code: Schema = { type: 'string', enum: Object.keys(ERROR_CODES) };
const member: Schema = { type: 'string', pattern: '^[A-Z]{2}$' };
const id: Schema = { type: 'string', format: 'uuid' };
const family: Schema = { enum: ['alert', 'referral', 'control'] };
const status: Schema = { enum: ['ACTUAL', 'EXERCISE', 'TEST'] };
const unitOrNull: Schema = { oneOf: [{ $ref: '#/components/schemas/UnitAddress' }, { type: 'null' }] };
const stream = shape({ to: text, lane: { enum: ['express', 'normal'] }, epoch: whole });

export function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** Every member is there, unless it is named in `optional`, and no other. */
export function shape(properties: Readonly<Record<string, Schema>>, ...optional: string[]): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', required, properties, additionalProperties: false };
}

export function list(items: Schema): Schema {
  return { type: 'array', items };
}

const message = {
  member,
  id,
  direction: { enum: ['OUT', 'IN'] },
  lane: { enum: ['express', 'normal'] },
  digest: text,
  committedAt: time,
  message: { type: 'object', description: 'As signed; its schema is that of its kind' },
  conversation: shape({ member, id, state: text, crossed: list(ref('Reference')) }),
  deliveries: list(ref('Delivery')),
  receipts: list(ref('Receipt')),
  parts: list(shape({ part: text, href: text })),
  links: shape({ self: text, jws: text }),
};

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
  Fault: shape({ code, path: { type: 'string', description: 'JSON pointer, RFC 6901' }, text }, 'text'),
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
  Delivery: shape({
    destination: member,
    state: { enum: ['WAITING', 'SENT', 'RECEIPTED', 'REJECTED'] },
    stream,
    seq: { type: ['integer', 'null'] },
    sentAt: timeOrNull,
    receivedAt: timeOrNull,
    dueAt: timeOrNull,
    overdue: flag,
    resends: whole,
    incident: flag,
    held: {
      type: ['string', 'null'],
      description: 'Code under which their gateway keeps it unjudged, or refused it; null once receipted',
    },
  }),
  Receipt: shape({
    member,
    id,
    level: { enum: ['GATEWAY', 'UNIT', 'OPENED', 'ANSWERED'] },
    result: { enum: ['ACCEPTED', 'REJECTED'] },
    from: ref('UnitAddress'),
    unit: textOrNull,
    part: textOrNull,
    at: time,
    errors: list(shape({ code: text, path: text })),
    jws: text,
  }),
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
  Submitted: { oneOf: [ref('Accepted'), ref('Proposed')] },
  Preview: shape({
    faults: list(ref('Fault')),
    leaks: list(ref('Fault')),
    addressees: list(
      shape({ unit: unitOrNull, sees: shape({ open: { type: 'object' }, parts: list(text) }) }),
    ),
    approval: flag,
  }),
  Alerts: shape({ items: list(ref('Alert')), next: textOrNull }),
  Alert: shape({
    ref: ref('Reference'),
    type: text,
    owner: ref('UnitAddress'),
    state: text,
    status,
    urgency: { enum: ['E', 'U', 'R', 'P'] },
    subjectEn: textOrNull,
    sentAt: time,
    expiresAt: timeOrNull,
    actionRequested: textOrNull,
    corridor: list(shape({ from: textOrNull, to: textOrNull })),
    version: whole,
    hits: whole,
  }),
  Deliveries: shape({
    items: list(
      shape({
        ref: ref('Reference'),
        type: text,
        to: member,
        state: { enum: ['WAITING', 'SENT'] },
        sentAt: timeOrNull,
        receivedAt: timeOrNull,
        dueAt: timeOrNull,
        resends: whole,
        held: textOrNull,
        incident: flag,
      }),
    ),
    next: { type: 'null' },
  }),
  Links: shape({
    items: list(
      shape({
        member,
        beatAt: timeOrNull,
        away: flag,
        waiting: whole,
        oldestAt: timeOrNull,
        deferred: whole,
        refused: whole,
      }),
    ),
    next: { type: 'null' },
  }),
  Decision: shape({
    decision: { enum: ['CHALLENGE', 'DIFFERENT'] },
    reason: { type: 'string', minLength: 1, maxLength: 2000 },
  }),
  Decided: shape({ id: text, state: { enum: ['CHALLENGED', 'DIFFERENT'] } }),
  Tasks: shape({
    items: list(
      shape({
        id: text,
        kind: { const: 'CONFLICT' },
        state: { enum: ['OPEN', 'CHALLENGED', 'DIFFERENT'] },
        urgency: { const: 'E' },
        at: time,
        alert: ref('Reference'),
        conversation: ref('Reference'),
      }),
    ),
  }),
  Proposed: shape({ approval: id, state: { const: 'PENDING_APPROVAL' } }),
  Return: shape({ reason: { type: 'string', minLength: 1, maxLength: 500 } }),
  Returned: shape({ id, state: { const: 'RETURNED' } }),
  Approvals: shape({ items: list(ref('Approval')), next: textOrNull }),
  Approval: shape({
    id,
    type: text,
    urgency: { enum: ['E', 'U', 'R', 'P'] },
    author: { type: 'string', description: 'Pseudonym' },
    unit: text,
    at: time,
    state: { enum: ['PENDING', 'RELEASED', 'RETURNED'] },
    draft: { type: 'object', description: 'As posted' },
    ref: { oneOf: [ref('Reference'), { type: 'null' }] },
    decidedAt: timeOrNull,
    decidedBy: textOrNull,
    reason: textOrNull,
    mayDecide: flag,
  }),
  Work: shape({
    items: list(ref('WorkItem')),
    next: textOrNull,
    counts: shape({ me: whole, them: whole, overdue: whole }),
  }),
  WorkItem: shape({
    cursor: text,
    conversation: ref('Reference'),
    kind: text,
    family,
    status,
    state: text,
    ball: unitOrNull,
    withMe: flag,
    counterpart: unitOrNull,
    case: textOrNull,
    subjectEn: textOrNull,
    urgency: { enum: ['E', 'U', 'R', 'P'] },
    dueAt: timeOrNull,
    clock: textOrNull,
    paused: flag,
    overdue: flag,
    lastAt: time,
    lastType: text,
  }),
  Case: shape({
    conversation: ref('Reference'),
    kind: textOrNull,
    family: { enum: ['alert', 'referral', 'control', null] },
    status,
    state: text,
    open: flag,
    owner: unitOrNull,
    counterpart: unitOrNull,
    ball: unitOrNull,
    clocks: list(ref('Clock')),
    lifecycles: list(
      shape({ lifecycle: text, key: text, state: text, next: list(shape({ to: text, type: text })) }),
    ),
    messages: list(shape({ ...message, crossed: flag, own: flag })),
    acts: list(shape({ type: text, version: whole })),
  }),
  Clock: shape({
    clock: text,
    key: text,
    owner: ref('UnitAddress'),
    zone: { type: 'string', description: "IANA time zone of the owner's capital" },
    startedAt: time,
    dueAt: time,
    state: { enum: ['RUNNING', 'PAUSED', 'MET', 'MISSED'] },
    overdue: flag,
    pause: {
      type: ['object', 'null'],
      properties: { since: time, reason: text, reviewAt: timeOrNull },
    },
    stoppedAt: timeOrNull,
    ladder: list(shape({ level: whole, at: time, passed: flag })),
    escalations: list(shape({ level: whole, at: time })),
  }),
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
      outcome: { enum: ['ACCEPTED', 'RECEIPT', 'REJECTED', 'DUPLICATE', 'DEFERRED', 'UNAUTHENTIC'] },
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
        href: text,
      }),
    ),
  }),
  Live: shape({ live: { const: true } }),
  Ready: shape({ ready: flag, wrong: list(shape({ check: text, text })) }),
};
