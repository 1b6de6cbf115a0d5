export type * from './ports/broker.js';
export type * from './ports/judgement.js';
export type * from './ports/keys.js';
export type * from './ports/notices.js';
export type * from './ports/ports.js';
export type * from './ports/read-store.js';
export type * from './ports/receive-store.js';
export type * from './ports/send-store.js';
export type * from './ports/watch-store.js';
export type * from './ports/records.js';
export type * from './ports/beat-records.js';
export type * from './ports/case-port.js';
export type * from './ports/list-port.js';
export * from './ports/list-place.js';
export type * from './ports/conflict-port.js';
export type * from './ports/people/session-port.js';
export type * from './ports/people/subscription-port.js';
export { passesFilter } from './check/subscription-filter.js';
export { GroupCommit } from './send/group-commit.js';
export { Heartbeats, receiveControl } from './watch/heartbeat.js';
export { receiveRecord, type Received } from './receive/receive.js';
export { relayStream } from './send/relay.js';
export { requeueAwaited, requeueDeferred, requeueRow } from './receive/requeue.js';
export type * from './ports/people/approval-port.js';
export type * from './ports/people/draft-port.js';
export type * from './ports/attach/attachment-port.js';
export type * from './ports/attach/attachment-records.js';
export type * from './ports/attach/scanner.js';
export { cancelUpload, putRange, uploadOf, type UploadRange } from './attach/upload.js';
export { endFiles, filesGone } from './attach/end-files.js';
export { openAttachment, type OpenedAttachment } from './attach/read-attachment.js';
export { ReceivedFiles } from './attach/received-files.js';
export * from './attach/bounds.js';
export type * from './ports/people/audit-port.js';
export type * from './rescue/rescue-port.js';
export { sendRescues } from './rescue/send-rescue.js';
export { waitingReferred } from './rescue/referred-already.js';
export { judgeRescue, refusalOfRescue, withIncident, type JudgedRescue } from './rescue/judge-rescue.js';
export type { RescueShared } from './rescue/rescue-drafts.js';
export { columnNames, type ColumnName } from './rescue/columns.js';
export {
  mappingOf,
  MOST_PERSONS,
  readTable,
  tableOf,
  type Mapping,
  type ReadTable,
  type RowFault,
  type Table,
} from './rescue/person-row.js';
export {
  discardDraft,
  DISCARD_MINUTES,
  DRAFT_DAYS,
  eraseDraft,
  keepDraft,
  ownDrafts,
  readDraft,
  restoreDraft,
  tendDrafts,
  type Desk,
  type DraftText,
  type OpenedDraft,
} from './desk/keep-drafts.js';
export { decideConflict, suppressAlert, type ConflictDecision } from './decide/decide-conflict.js';
export { MOST_MATCHES, probingAlarms } from './decide/probing.js';
export { propose, release, returnDraft } from './decide/approve.js';
export { REVIEWER, reviewersOf } from './decide/reviewers.js';
export { personOf, wordsOf } from './protect/consent.js';
export { fearsOf, tellsFear } from './protect/feared.js';
export type { FearsSeen } from './ports/records.js';
export { needsSecondPerson } from './protect/second-person.js';
export type * from './ports/lookup-port.js';
export { check, type CheckAnswer, type CheckPorts } from './check/checks.js';
export {
  isLive,
  LIVE_STATES,
  lookedUpTypes,
  lookupAlertOf,
  lookupStandingOf,
  type LiveStanding,
  type LookupAlert,
} from './check/lookup-alert.js';
export { askedNow } from './check/asked-action.js';
export { objectionsOf, type AlertObjection, type Objection } from './check/objections.js';
export { checkedMessage } from './send/check-draft.js';
export { unsentFaults } from './send/unsent-draft.js';
export { ringClocks, tellEscalations } from './watch/ring.js';
export { causeOf, nextKeeping } from './keeping/next-keeping.js';
export { tendKeeping } from './keeping/tend-keeping.js';
export { certifyErasures } from './keeping/certify.js';
export { frameOf, isRecalled, isUnreadable, readable } from './conversation/recalled.js';
export type * from './ports/keeping-port.js';
export { submitBatch, type BatchResult } from './send/submit-batch.js';
export {
  sentBefore,
  submit,
  type DecidedRequest,
  type Submitted,
  type SubmitRequest,
} from './send/submit.js';
export type { Caller, Draft } from './send/draft.js';
export { Exchange, type Progress } from './exchange.js';
export { listedKeys } from './protect/listed-keys.js';
export { FollowedDirectory } from './watch/follow-directory.js';
export { tellRead } from './receive/unit-receipts.js';
export { openPart, openPartBytes } from './receive/open-part.js';
export { countsNow, printMessage, type PrintRequest } from './print/print-message.js';
export * from './ports/topics.js';
export { beyondEnd } from './ports/inbox-end.js';
export { factsOf } from './conversation/facts.js';
export { plainContent } from './ports/plain-content.js';
export {
  ADDRESS_HELD_MS,
  BEAT_AHEAD_MS,
  MOST_EPOCHS,
  MOST_RESENDS,
  RECEIPT_MS,
  RESEND_WAIT_MS,
} from './ports/limits.js';
export { CLAIM_BYTES, claimBytes, fitting } from './send/claim-bytes.js';
export { KEEP_MS, SAMPLE_BYTES, SAMPLE_ROWS } from './receive/quarantine-bounds.js';
export { repeated } from './receive/repeated.js';
export { addArrived, takeBack, type Arrived } from './watch/arrived.js';
export {
  headsOf,
  joinThread,
  entryOf,
  type HeadMessage,
  type ThreadEntry,
  type ThreadMessage,
} from './conversation/thread.js';
export { holdRoom, RECEIVER_SLACK, STRANGER_MESSAGES } from './conversation/room.js';
export { isAway } from './watch/ages.js';
export { claimAnew, claimingTypes } from './protect/claim-anew.js';
export { identityTokens } from './protect/identity-tokens.js';
