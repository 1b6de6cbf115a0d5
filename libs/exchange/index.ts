export type * from './ports.js';
export type * from './records.js';
export type * from './beat-records.js';
export type * from './case-port.js';
export type * from './list-port.js';
export * from './list-place.js';
export type * from './conflict-port.js';
export type * from './session-port.js';
export type * from './subscription-port.js';
export { passesFilter } from './subscription-filter.js';
export { memorySessions } from './memory-sessions.js';
export { sessionContract } from './session-contract.js';
export { GroupCommit } from './group-commit.js';
export { Heartbeats, receiveControl } from './heartbeat.js';
export { receiveRecord, type Received } from './receive.js';
export { relayStream } from './relay.js';
export { requeueAwaited, requeueDeferred, requeueRow } from './requeue.js';
export type * from './approval-port.js';
export type * from './audit-port.js';
export { auditContract } from './audit-contract.js';
export { decideConflict, suppressAlert, type ConflictDecision } from './decide-conflict.js';
export { approvalContract, type MakeApprovals } from './approval-contract.js';
export { conflictContract, type MakeConflicts } from './conflict-contract.js';
export { MOST_MATCHES, probingAlarms } from './probing.js';
export { propose, release, returnDraft } from './approve.js';
export { REVIEWER, reviewersOf } from './reviewers.js';
export { memoryLookups } from './memory-lookups.js';
export { needsSecondPerson } from './second-person.js';
export type * from './lookup-port.js';
export { check, type CheckAnswer, type CheckPorts } from './checks.js';
export {
  isLive,
  LIVE_STATES,
  lookedUpTypes,
  lookupAlertOf,
  lookupStandingOf,
  type LiveStanding,
} from './lookup-alert.js';
export { askedNow } from './asked-action.js';
export { lookupContract, type LookupBench } from './lookup-contract.js';
export * as lookupSamples from './lookup-contract-samples.js';
export { ringClocks, tellEscalations } from './ring.js';
export type { BatchResult } from './submit-batch.js';
export { checkDraft, submit, type DecidedRequest, type Submitted, type SubmitRequest } from './submit.js';
export type { Caller, Draft } from './draft.js';
export { Exchange, type Progress } from './exchange.js';
export { listedKeys } from './listed-keys.js';
export { FollowedDirectory } from './follow-directory.js';
export { openPart } from './open-part.js';
export * from './topics.js';
export { memoryStore } from './memory-store.js';
export { beyondEnd } from './inbox-end.js';
export { plainContent } from './plain-content.js';
export { BEAT_AHEAD_MS, MOST_EPOCHS } from './limits.js';
export { CLAIM_BYTES, claimBytes, fitting } from './claim-bytes.js';
export { KEEP_MS, SAMPLE_BYTES, SAMPLE_ROWS } from './quarantine-bounds.js';
export { addArrived, takeBack } from './arrived.js';
export {
  headsOf,
  joinThread,
  entryOf,
  type HeadMessage,
  type ThreadEntry,
  type ThreadMessage,
} from './thread.js';
export { storeContract, type MakeStore, type StoreCase } from './store-contract.js';
export { brokerContract, type BrokerBench, type BrokerCase } from './broker-contract.js';
export { memoryBroker, type MemoryBroker } from './memory-broker.js';
export * as storeSamples from './store-contract-samples.js';
export { holdRoom } from './room.js';
export { isAway } from './ages.js';
