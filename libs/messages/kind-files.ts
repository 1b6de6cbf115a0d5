// Written from the files of the folders beside it by kind-files.main.ts (npm run write), never by hand.
import { alAtRiskPerson } from './alerts/al-at-risk-person.js';
import { alEntity } from './alerts/al-entity.js';
import { alMissingPerson } from './alerts/al-missing-person.js';
import { alModusOperandi } from './alerts/al-modus-operandi.js';
import { alPossibleVictimSighting } from './alerts/al-possible-victim-sighting.js';
import { alTravelDocument } from './alerts/al-travel-document.js';
import { alUnidentifiedPerson } from './alerts/al-unidentified-person.js';
import { alVehicle } from './alerts/al-vehicle.js';
import { alVessel } from './alerts/al-vessel.js';
import { alWantedSuspect } from './alerts/al-wanted-suspect.js';
import { ctActionNotPossible } from './hits/ct-action-not-possible.js';
import { ctCaseStep } from './conversation/ct-case-step.js';
import { ctChallenge } from './disputes/ct-challenge.js';
import { ctClock } from './conversation/ct-clock.js';
import { ctClose } from './conversation/ct-close.js';
import { ctConsentChange } from './leave/ct-consent-change.js';
import { ctCorrection } from './disputes/ct-correction.js';
import { ctDetentionReview } from './victims/ct-detention-review.js';
import { ctErasureCertificate } from './keeping/ct-erasure-certificate.js';
import { ctEscalation } from './conversation/ct-escalation.js';
import { ctForwardNotice } from './leave/ct-forward-notice.js';
import { ctHit } from './hits/ct-hit.js';
import { ctHitConfirmRequest } from './hits/ct-hit-confirm-request.js';
import { ctHitConfirmResponse } from './hits/ct-hit-confirm-response.js';
import { ctHumanAck } from './conversation/ct-human-ack.js';
import { ctIncident } from './keeping/ct-incident.js';
import { ctMisusedIdentity } from './flags/ct-misused-identity.js';
import { ctObjection } from './flags/ct-objection.js';
import { ctOutsideAnswer } from './victims/ct-outside-answer.js';
import { ctRecall } from './keeping/ct-recall.js';
import { ctReceipt } from './conversation/ct-receipt.js';
import { ctReceipts } from './conversation/ct-receipts.js';
import { ctRedirect } from './conversation/ct-redirect.js';
import { ctReopen } from './conversation/ct-reopen.js';
import { ctRetentionDecision } from './keeping/ct-retention-decision.js';
import { ctRetentionNotice } from './keeping/ct-retention-notice.js';
import { ctSuppression } from './disputes/ct-suppression.js';
import { ctVictimStatus } from './victims/ct-victim-status.js';
import { ctWithdrawal } from './disputes/ct-withdrawal.js';
import { rfArrival } from './return/rf-arrival.js';
import { rfAssistanceConfirmation } from './return/rf-assistance-confirmation.js';
import { rfAssistanceNeed } from './return/rf-assistance-need.js';
import { rfCapacityMatch } from './capacity/rf-capacity-match.js';
import { rfCapacityOffer } from './capacity/rf-capacity-offer.js';
import { rfCapacityRequest } from './capacity/rf-capacity-request.js';
import { rfFollowUp } from './return/rf-follow-up.js';
import { rfForward } from './leave/rf-forward.js';
import { rfHandover } from './return/rf-handover.js';
import { rfHandoverCountersign } from './return/rf-handover-countersign.js';
import { rfInformationReply } from './inquiries/rf-information-reply.js';
import { rfInformationRequest } from './inquiries/rf-information-request.js';
import { rfInvestigation } from './inquiries/rf-investigation.js';
import { rfJointOperation } from './inquiries/rf-joint-operation.js';
import { rfJointOperationDecision } from './inquiries/rf-joint-operation-decision.js';
import { rfMassRescue } from './rescue/rf-mass-rescue.js';
import { rfNationalityRequest } from './victims/rf-nationality-request.js';
import { rfNationalityResponse } from './victims/rf-nationality-response.js';
import { rfPurposeChange } from './leave/rf-purpose-change.js';
import { rfPurposeDecision } from './leave/rf-purpose-decision.js';
import { rfRepatriationPlan } from './return/rf-repatriation-plan.js';
import { rfRepatriationPlanResponse } from './return/rf-repatriation-plan-response.js';
import { rfRescueDecision } from './rescue/rf-rescue-decision.js';
import { rfRescueRequest } from './rescue/rf-rescue-request.js';
import { rfVictimIdentification } from './victims/rf-victim-identification.js';
import { examples as alertsExamples } from './alerts/examples.js';
import { examples as capacityExamples } from './capacity/examples.js';
import { examples as conversationExamples } from './conversation/examples.js';
import { examples as disputesExamples } from './disputes/examples.js';
import { examples as flagsExamples } from './flags/examples.js';
import { examples as hitsExamples } from './hits/examples.js';
import { examples as inquiriesExamples } from './inquiries/examples.js';
import { examples as keepingExamples } from './keeping/examples.js';
import { examples as leaveExamples } from './leave/examples.js';
import { examples as rescueExamples } from './rescue/examples.js';
import { examples as returnExamples } from './return/examples.js';
import { examples as victimsExamples } from './victims/examples.js';
import type { Examples } from './examples/shared.js';
import type { KindSource } from './form/kind.js';

export const kindSources: readonly KindSource[] = [
  alAtRiskPerson,
  alEntity,
  alMissingPerson,
  alModusOperandi,
  alPossibleVictimSighting,
  alTravelDocument,
  alUnidentifiedPerson,
  alVehicle,
  alVessel,
  alWantedSuspect,
  ctActionNotPossible,
  ctCaseStep,
  ctChallenge,
  ctClock,
  ctClose,
  ctConsentChange,
  ctCorrection,
  ctDetentionReview,
  ctErasureCertificate,
  ctEscalation,
  ctForwardNotice,
  ctHit,
  ctHitConfirmRequest,
  ctHitConfirmResponse,
  ctHumanAck,
  ctIncident,
  ctMisusedIdentity,
  ctObjection,
  ctOutsideAnswer,
  ctRecall,
  ctReceipt,
  ctReceipts,
  ctRedirect,
  ctReopen,
  ctRetentionDecision,
  ctRetentionNotice,
  ctSuppression,
  ctVictimStatus,
  ctWithdrawal,
  rfArrival,
  rfAssistanceConfirmation,
  rfAssistanceNeed,
  rfCapacityMatch,
  rfCapacityOffer,
  rfCapacityRequest,
  rfFollowUp,
  rfForward,
  rfHandover,
  rfHandoverCountersign,
  rfInformationReply,
  rfInformationRequest,
  rfInvestigation,
  rfJointOperation,
  rfJointOperationDecision,
  rfMassRescue,
  rfNationalityRequest,
  rfNationalityResponse,
  rfPurposeChange,
  rfPurposeDecision,
  rfRepatriationPlan,
  rfRepatriationPlanResponse,
  rfRescueDecision,
  rfRescueRequest,
  rfVictimIdentification,
];

export const storyExamples: readonly Examples[] = [
  alertsExamples,
  capacityExamples,
  conversationExamples,
  disputesExamples,
  flagsExamples,
  hitsExamples,
  inquiriesExamples,
  keepingExamples,
  leaveExamples,
  rescueExamples,
  returnExamples,
  victimsExamples,
];
