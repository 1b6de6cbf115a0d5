import type { Gateway } from './gateway.js';

// What Nest gives a controller by these tokens: one part each, under the part's own type.

export const APPROVALS = Symbol('ApprovalStore');
export const AUDIT = Symbol('AuditStore');
export const AUTHENTICATION = Symbol('Authentication');
export const CASES = Symbol('CaseStore');
export const CLOCK = Symbol('Clock');
export const CONFLICTS = Symbol('ConflictStore');
export const DIRECTORY = Symbol('DirectorySource');
export const LISTS = Symbol('ListStore');
export const LOG = Symbol('Log');
/** The code of the gateway's own member. */
export const MEMBER = Symbol('Member');
export const METRICS = Symbol('Metrics');
/** The file of the sandbox's examples, or undefined. */
export const SANDBOX = Symbol('Sandbox');
export const STORE = Symbol('Store');
export const SUBSCRIPTIONS = Symbol('SubscriptionStore');
export const WEBHOOK_TARGETS = Symbol('WebhookTargets');

/**
 * Which part each token stands for. Whole ports, keys and the exchange have none: those are for use cases
 * (`use-cases.ts`).
 */
export const PARTS: ReadonlyMap<symbol, (gateway: Gateway) => unknown> = new Map<
  symbol,
  (gateway: Gateway) => unknown
>([
  [APPROVALS, ({ approvals }) => approvals],
  [AUDIT, ({ audit }) => audit],
  [AUTHENTICATION, ({ authentication }) => authentication],
  [CASES, ({ cases }) => cases],
  [CLOCK, ({ ports }) => ports.clock],
  [CONFLICTS, ({ ports }) => ports.conflicts],
  [DIRECTORY, ({ ports }) => ports.directory],
  [LISTS, ({ lists }) => lists],
  [LOG, ({ log }) => log],
  [MEMBER, ({ ports }) => ports.self.member],
  [METRICS, ({ metrics }) => metrics],
  [SANDBOX, ({ sandboxFile }) => sandboxFile],
  [STORE, ({ ports }) => ports.store],
  [SUBSCRIPTIONS, ({ subscriptions }) => subscriptions],
  [WEBHOOK_TARGETS, ({ webhookTargets }) => webhookTargets],
]);
