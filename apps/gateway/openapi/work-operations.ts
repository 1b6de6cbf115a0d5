import { READ, type Operation } from './operation.js';

/** Operations on work: drafts before they are sent, cases, lists, approvals, tasks. */
export const workOperations: Readonly<Record<string, Operation>> = {
  WorkController_work: {
    id: 'getWork',
    summary: "Conversations of the caller's unit, by due time",
    description:
      '`with`: `me` (it is our turn; the default), `them` (the other side has the ball), `open` or `closed`. `after` and `limit` as elsewhere.',
    paged: true,
    answers: 'Work',
    problems: [400, ...READ],
  },
  PreviewController_preview: {
    id: 'previewDraft',
    summary:
      'What would become of a draft: its faults, what each addressee sees, whether a second person is asked',
    description: 'Nothing is stored, signed or sent. The body is a draft of any family.',
    answers: 'Preview',
    problems: [400, 401, 404, 413, 415, 503],
  },
  ListsController_alerts: {
    id: 'getAlerts',
    summary: 'Alerts sent or received that the caller may read, newest first',
    paged: true,
    answers: 'Alerts',
    problems: [400, ...READ],
  },
  ListsController_deliveries: {
    id: 'getDeliveries',
    summary: 'Own messages that a member has not receipted, oldest first',
    description: 'For supervisors and liaison officers. `state`: WAITING or SENT.',
    paged: true,
    answers: 'Deliveries',
    problems: [400, 403, ...READ],
  },
  ListsController_links: {
    id: 'getLinks',
    summary: 'How the link to each member does',
    description: 'For supervisors and liaison officers.',
    answers: 'Links',
    problems: [403, ...READ],
  },
  ApprovalsController_list: {
    id: 'getApprovals',
    summary:
      'Drafts that wait for a second person, the oldest first, then what became of others, newest first',
    description:
      "Everybody's own, and for a supervisor those of the units that he reviews for: his own, and units without supervisors. Without the content of sealed parts.",
    paged: true,
    answers: 'Approvals',
    problems: [400, ...READ],
  },
  ApprovalsController_release: {
    id: 'release',
    summary: "Release a draft: it is signed and sent as its author's",
    description: 'For a supervisor who is not the author.',
    answers: 'Accepted',
    status: 202,
    problems: [401, 403, 404, 409, 422, 503],
  },
  ApprovalsController_one: {
    id: 'getApproval',
    summary: 'Read one draft whole, before it is released or returned',
    description: 'Each reading of sealed parts is noted for the auditor.',
    answers: 'Approval',
    problems: READ,
  },
  ApprovalsController_return: {
    id: 'returnDraft',
    summary: 'Return a draft with a reason, which only supervisors read',
    body: 'return',
    answers: 'Returned',
    problems: [400, 401, 403, 404, 409, 415, 422, 503],
  },
  TasksController_tasks: {
    id: 'getTasks',
    summary: "What a person of the caller's unit must decide",
    description:
      'An alert may mean a victim that the unit holds. Nobody else is told that there is such a question.',
    paged: true,
    answers: 'Tasks',
    problems: [400, ...READ],
  },
  TasksController_decide: {
    id: 'decideTask',
    summary: 'Decide: challenge the alert, or say that it is another person',
    description: 'The reason goes to the alert’s owner sealed, or stays here.',
    body: 'decision',
    answers: 'Decided',
    problems: [400, 401, 404, 409, 415, 422, 503],
  },
  TasksController_suppress: {
    id: 'suppressAlert',
    summary: 'Let the fallback of an own alert hold everywhere, while it is under review',
    description: 'For a supervisor of the owner. Sent by the gateway itself, worded like any other.',
    answers: 'Reference',
    status: 202,
    problems: [401, 403, 404, 409, 422, 503],
  },
  AlarmsController_alarms: {
    id: 'getAlarms',
    summary: 'What the auditor must look into',
    description:
      'Of the last year, newest first. REPEATED_MATCH: alerts of one member met persons protected here at least twice within 30 days, and may be asking where they are. For auditors alone.',
    answers: 'Alarms',
    problems: [403, ...READ],
  },
  AuditController_rows: {
    id: 'getAudit',
    summary: 'Who opened which sealed part, and who was refused what, newest first',
    description:
      '`act`: OPENED, REFUSED (a sealed part) or DENIED (anything else); all without it. For auditors alone.',
    paged: true,
    answers: 'Audit',
    problems: [400, 403, ...READ],
  },
  AuditController_lookups: {
    id: 'getLookupLog',
    summary: 'Who looked up what kind of thing, for which purpose, and what was found; newest first',
    description: 'What exactly was asked stays sealed in the log. For auditors alone.',
    paged: true,
    answers: 'LookupLog',
    problems: [400, 403, ...READ],
  },
  CasesController_case: {
    id: 'getCase',
    summary: 'A conversation: where it stands, whose turn it is, its clocks and messages',
    description:
      'Both sides compute the same from the same messages. Only messages that the unit signed or was addressed in: the newest, ascending, with the opening; `next` asks for earlier ones as `after`.',
    paged: true,
    answers: 'Case',
    problems: [400, ...READ],
  },
};
