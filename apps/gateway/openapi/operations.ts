import { READ, type Operation } from './operation.js';
import { workOperations } from './work-operations.js';

const WRITE = [400, 401, 403, 404, 409, 413, 415, 422, 503];
const ACCEPTED = { answers: 'Accepted', status: 202, problems: WRITE } as const;
const SUBMITTED = { answers: 'Submitted', status: 202, problems: WRITE } as const;
const DURABLE =
  '202 means that the message is checked, signed and stored, and will not be lost. The same Idempotency-Key with the same draft gives the same message.';

/** By controller and method. A test holds it to the routes that exist. */
export const operations: Readonly<Record<string, Operation>> = {
  ...workOperations,
  DraftsController_alerts: {
    id: 'postAlert',
    summary: 'Send an alert',
    description: DURABLE,
    body: 'alert',
    ...SUBMITTED,
  },
  DraftsController_referrals: {
    id: 'postReferral',
    summary: 'Send a referral',
    description: `${DURABLE} Content of sealed parts is given in clear here and leaves sealed to the units named.`,
    body: 'referral',
    ...SUBMITTED,
  },
  DraftsController_controls: {
    id: 'postControl',
    summary: 'Send a message about an earlier one',
    description: DURABLE,
    body: 'control',
    ...SUBMITTED,
  },
  BatchesController_take: {
    id: 'postBatch',
    summary: 'Send many drafts by one request',
    description:
      'For police systems: 1 to 100 drafts of any kinds in one body of at most 1 MiB, each with an idempotency key of its own; the header is not read. `results` has what became of each, in their order, with the status that it would have been answered alone: 202 (stored, or waiting for a second person), or a problem whose faults point into the batch. One refused draft costs the others nothing. With `all: true` all are stored in one transaction or none: then one problem tells every fault; a draft that needs a second person is refused there. A whole batch may be posted again: what was taken is answered as before.',
    body: 'batch',
    answers: 'BatchAnswer',
    problems: WRITE,
  },
  MessagesController_message: {
    id: 'getMessage',
    summary: 'Read a message and where it stands',
    description: 'For units that signed it or were addressed; to others it does not exist.',
    answers: 'Message',
    problems: READ,
  },
  MessagesController_jws: {
    id: 'getMessageJws',
    summary: 'The exact signed bytes of a message',
    answers: 'application/jose',
    problems: READ,
  },
  MessagesController_part: {
    id: 'openPart',
    summary: 'Open a sealed part',
    description:
      'Noted for the auditor before it is answered, and told to the sender by a signed receipt of the unit that opens it. `?purpose=`: a code of the list purpose; without it, and always where the message has one, its own: for another it must be asked for first.',
    answers: 'Part',
    problems: READ,
  },
  MessagesController_withdraw: {
    id: 'withdrawMessage',
    summary: 'Withdraw an alert or referral',
    description: `Goes to the addressees of what is withdrawn, under its restrictions. ${DURABLE}`,
    body: 'withdrawal',
    ...ACCEPTED,
  },
  InboxController_inbox: {
    id: 'getInbox',
    summary: "What came in for the caller's unit, oldest first",
    paged: true,
    answers: 'Inbox',
    problems: [400, ...READ],
  },
  EventsController_events: {
    id: 'getEvents',
    summary: "What comes in for the caller's unit, as server-sent events",
    description:
      'Goes on after `Last-Event-ID` or `?after=`, a cursor of the inbox, or `end` for what comes from now on; without either from the beginning. `ready` gives the cursor it begins with, `message` {cursor, type, status, urgency, conversation, href}, `work` {conversation, href} of a conversation that changed; `approval` {href} where a draft that the caller may see came to wait for a second person or was decided; these two have no id and are not repeated: ask /v1/work and /v1/approvals when a stream begins. A comment keeps it open. It ends with the credential.',
    answers: 'text/event-stream',
    problems: [400, 401, 403, 429, 503],
  },
  SubscriptionsController_subscribe: {
    id: 'subscribe',
    summary: "Have a web address told what comes into the caller's unit's inbox",
    description:
      'For police systems, liaison officers and supervisors. The address gets CloudEvents 1.0 (type hsu.inbox.message.v1) with what /v1/events tells of a message, signed after Standard Webhooks with the secret, which is shown in this answer only. An event is offered again, ever more seldom, until it is taken (2xx) or a day old; it may come twice, with the same id, and out of order. The host must be public, unless the gateway is configured to know it. `filter` narrows broadcast alerts, never emergencies or what names the unit.',
    body: 'subscription',
    answers: 'SubscriptionMade',
    status: 201,
    problems: [400, 401, 403, 413, 415, 429, 503],
  },
  SubscriptionsController_list: {
    id: 'getSubscriptions',
    summary: "The unit's subscriptions, and whether their addresses take what they are told",
    description: '`dead` counts events that were given up after a day.',
    answers: 'Subscriptions',
    problems: [401, 403, 503],
  },
  SubscriptionsController_unsubscribe: {
    id: 'unsubscribe',
    summary: 'Remove a subscription',
    answers: '',
    status: 204,
    problems: [401, 403, 404, 503],
  },
  ChecksController_check: {
    id: 'check',
    summary: 'Look up documents, machine-readable zones, plates and persons in the live alerts',
    description:
      'Committed to the log, with who, purpose and what was found, before it is answered. Of a broken check digit or a specimen the whole check is refused.',
    body: 'check',
    answers: 'CheckAnswer',
    problems: [400, 401, 403, 413, 415, 422, 503],
  },
  QuarantineController_rows: {
    id: 'getQuarantine',
    summary: 'What was not accepted, with the reason',
    description: 'For supervisors and liaison officers.',
    paged: true,
    answers: 'Quarantine',
    problems: [400, 403, ...READ],
  },
  QuarantineController_requeue: {
    id: 'requeue',
    summary: 'Judge a row of the quarantine again; 409 where it was judged before',
    answers: 'Requeued',
    problems: [400, 403, 409, ...READ],
  },
  AuthController_begin: {
    id: 'signIn',
    summary:
      "Sends a browser to the member's OpenID provider; `return` is the path of the page to come back to",
    answers: '',
    status: 302,
    problems: [503],
    open: true,
  },
  AuthController_finish: {
    id: 'signInCallback',
    summary: 'Where the OpenID provider sends the browser back; begins a session in a cookie',
    answers: 'text/html',
    problems: [],
    open: true,
  },
  AuthController_end: {
    id: 'signOut',
    summary: 'Ends the session',
    answers: '',
    status: 204,
    problems: [401, 403],
  },
  AuthController_me: {
    id: 'getMe',
    summary: 'Who the caller is here',
    answers: 'Me',
    problems: [401],
  },
  DirectoryController_directory: {
    id: 'getDirectory',
    summary: 'Members and units, as the directory in force says',
    answers: 'Directory',
    problems: [401],
  },
  SchemasController_kinds: {
    id: 'getSchemas',
    summary: 'Kinds of message',
    answers: 'Schemas',
    problems: [401],
  },
  SchemasController_schema: {
    id: 'getSchema',
    summary: 'The JSON Schema of a kind, in the bytes whose digest the directory pins',
    answers: 'application/schema+json',
    problems: READ,
  },
  HealthController_live: {
    id: 'live',
    summary: 'The process answers',
    answers: 'Live',
    problems: [],
    open: true,
  },
  HealthController_ready: {
    id: 'ready',
    summary:
      'The gateway does its work; 503 with what is wrong where it does not. What keeps only one unit from its work is named under 200',
    answers: 'Ready',
    problems: [],
    open: true,
  },
  HealthController_metrics: {
    id: 'metrics',
    summary: 'Counts, in the Prometheus text format',
    answers: 'text/plain',
    problems: [],
    open: true,
  },
  DocsController_document: {
    id: 'openapi',
    summary: 'This document',
    answers: 'application/json',
    problems: [],
    open: true,
  },
  DocsController_page: {
    id: 'docs',
    summary: 'This document as a page',
    answers: 'text/html',
    problems: [],
    open: true,
  },
  DocsController_file: {
    id: 'docsFile',
    summary: 'A file of that page',
    answers: 'application/octet-stream',
    problems: [404],
    open: true,
  },
};
