import type {
  ApprovalStore,
  AuditStore,
  CaseStore,
  Exchange,
  ListStore,
  LookupStore,
  Ports,
  Signals,
  SubscriptionStore,
} from '#exchange';
import type { Log, Metrics } from '#telemetry';
import type { Authentication } from './authentication.js';
import type { WebhookTargets } from '../webhooks/webhook-target.js';

/** What the public interface of one member stands on. `compose.ts` makes it of the real parts, tests of doubles. */
export interface Gateway {
  readonly ports: Ports;
  readonly cases: CaseStore;
  readonly approvals: ApprovalStore;
  readonly audit: AuditStore;
  readonly lists: ListStore;
  readonly lookups: LookupStore;
  readonly subscriptions: SubscriptionStore;
  readonly signals: Signals;
  readonly webhookTargets: WebhookTargets;
  readonly exchange: Pick<Exchange, 'submit' | 'submitBatch' | 'progress' | 'wakeRelay'>;
  readonly authentication: Authentication;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Nest's token for it. */
export const GATEWAY = Symbol('Gateway');
