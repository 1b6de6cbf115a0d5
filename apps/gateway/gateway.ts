import type { GatewayConfig } from '#config';
import type {
  ApprovalStore,
  AuditStore,
  CaseStore,
  DraftStore,
  Exchange,
  ListStore,
  LookupStore,
  Ports,
  RescueStore,
  Scanner,
  Signals,
  SubscriptionStore,
} from '#exchange';
import type { Log, Metrics } from '#telemetry';
import type { Authentication } from './callers/authentication.js';
import type { DrawPdf } from './letters/chromium.js';
import type { WebhookTargets } from './webhooks/webhook-target.js';

/**
 * The parts that the public interface of one member stands on. `wiring.ts` makes them of the real things, tests of
 * doubles. No controller sees this whole: each is given what it names (`parts.module.ts`).
 */
export interface Gateway {
  readonly ports: Ports;
  readonly cases: CaseStore;
  readonly approvals: ApprovalStore;
  readonly drafts: DraftStore;
  readonly audit: AuditStore;
  readonly lists: ListStore;
  readonly lookups: LookupStore;
  readonly rescues: RescueStore;
  readonly subscriptions: SubscriptionStore;
  readonly signals: Signals;
  readonly webhookTargets: WebhookTargets;
  readonly exchange: Pick<Exchange, 'submit' | 'submitBatch' | 'progress' | 'wakeRelay'>;
  /** Absent: files are not scanned here. */
  readonly scanner?: Scanner | undefined;
  /** Examples of `/docs` that name conversations here; absent: they name none. */
  readonly sandboxFile?: string | undefined;
  /** Absent: letters are HTML alone. */
  readonly drawPdf?: DrawPdf | undefined;
  /** Absent: `REQUESTS_PER_MINUTE`. */
  readonly limits?: GatewayConfig['limits'] | undefined;
  readonly authentication: Authentication;
  readonly log: Log;
  readonly metrics: Metrics;
  /** What look-ups lack, each in a sentence; absent, or undefined: nothing. */
  readonly lookingUp?: readonly { readonly lacks: string | undefined }[];
}
