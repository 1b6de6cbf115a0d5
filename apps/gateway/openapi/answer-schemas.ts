import { Attachment } from '../attachments/attachment-answer.js';
import { Upload } from '../attachments/upload-answer.js';
import { Audit, AuditRow, LookupLog, LookupRow } from '../callers/audit-answers.js';
import { Me } from '../callers/me.js';
import { Capacity, CapacityFit, CapacityItem } from '../capacity/capacity-answers.js';
import { Case } from '../cases/case.js';
import { Clock } from '../cases/clock.js';
import { Alarms, Decided, Tasks } from '../cases/conflict-answers.js';
import { DecisionRequest } from '../cases/decision-request.js';
import { Delivery, Receipt } from '../cases/delivery-answers.js';
import { MissingCertificates, UntoldHolders, WaitingForKeys } from '../lists/keeping-answers.js';
import { Alert, Alerts, Deliveries, Links } from '../lists/list-answers.js';
import { LetterCheck, LetterCode } from '../letters/letter-answers.js';
import { Message, part } from '../cases/message.js';
import { Quarantine, QuarantineRow, Requeued } from '../lists/quarantine-answers.js';
import { signedMessage } from '../cases/signed-message.js';
import { Work, WorkItem } from '../cases/work-item.js';
import { Candidate, CheckAnswer, CheckedQuery, ReadingFinding } from '../checks/check-answers.js';
import { checkRequest } from '../checks/check-request.js';
import { Accepted, Proposed, submitted } from '../drafts/accepted.js';
import { Approval, Approvals, Returned } from '../drafts/approval-answers.js';
import { BatchAnswer } from '../drafts/batch-answer.js';
import { KeptDraft, KeptDrafts, WrittenDraft } from '../drafts/kept-draft-answers.js';
import { KeptDraftRequest } from '../drafts/kept-draft-request.js';
import { Preview } from '../drafts/preview-answer.js';
import { ReturnRequest } from '../drafts/return-request.js';
import { WithdrawalRequest } from '../drafts/withdrawal.js';
import { Fault, Problem } from '../http/problem.js';
import { Reference, UnitAddress } from '../http/references.js';
import { rule } from '../http/rule.js';
import { AliveEvent, ApprovalEvent, MessageEvent, ReadyEvent, WorkEvent } from '../inbox/event-answers.js';
import { Inbox, InboxEntry } from '../inbox/inbox-answers.js';
import { RescuedOne, RescuedPersons } from '../rescues/person-answers.js';
import { Rescue, RescuePreview, Rescues, RowFault } from '../rescues/rescue-answers.js';
import { rescueRequest } from '../rescues/rescue-request.js';
import { Live, Ready } from '../running/health-answers.js';
import { Subscription, SubscriptionMade, Subscriptions } from '../webhooks/subscription-answers.js';
import { SubscriptionFilter, SubscriptionRequest } from '../webhooks/subscription-request.js';
import { Directory } from './directory-answer.js';
import type { Schema } from './draft-schema.js';
import { kindWriting, Schemas } from './kind-answers.js';
import { schemaOf, schemasOf } from './says.js';

/**
 * What the gateway takes and answers beside messages, by name and in the order of the document. A test holds real
 * answers to these.
 */
export const answerSchemas: Readonly<Record<string, Schema>> = {
  ...schemasOf(Preview, Alerts, Alert, Deliveries, Links),
  Decision: schemaOf(DecisionRequest),
  ...schemasOf(Decided, Tasks, Alarms, WaitingForKeys, MissingCertificates, UntoldHolders),
  ...schemasOf(Audit, AuditRow, LookupLog, LookupRow, Proposed),
  Return: schemaOf(ReturnRequest),
  ...schemasOf(Returned, Approvals, Approval, Work, WorkItem, Case, Clock),
  SignedMessage: signedMessage,
  ...schemasOf(ReadyEvent, MessageEvent, WorkEvent, ApprovalEvent, AliveEvent, Problem, Fault),
  Rule: rule,
  ...schemasOf(Reference, UnitAddress, Accepted),
  Withdrawal: schemaOf(WithdrawalRequest),
  ...schemasOf(Message, Attachment, Delivery, Receipt),
  Part: part,
  ...schemasOf(Upload),
  ...schemasOf(Inbox, InboxEntry, SubscriptionFilter, SubscriptionRequest),
  ...schemasOf(Subscription, SubscriptionMade, Subscriptions, BatchAnswer),
  ...schemasOf(KeptDraftRequest, KeptDraft, KeptDrafts, WrittenDraft),
  Submitted: submitted,
  ...schemasOf(Quarantine, QuarantineRow, Requeued, Me, Directory, Schemas),
  KindWriting: kindWriting,
  ...schemasOf(Live, Ready),
  RescueRequest: rescueRequest,
  ...schemasOf(Rescue, Rescues, RescuePreview, RowFault, RescuedOne, RescuedPersons),
  CheckRequest: checkRequest,
  ...schemasOf(
    CheckAnswer,
    CheckedQuery,
    Candidate,
    ReadingFinding,
    Capacity,
    CapacityItem,
    CapacityFit,
    LetterCheck,
    LetterCode,
  ),
};
