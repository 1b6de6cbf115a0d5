// Written from the files of the folders beside it by kind-files.main.ts (npm run write), never by hand.
import { alAtRiskPersonTrials } from './alerts/al-at-risk-person.trials.js';
import { alEntityTrials } from './alerts/al-entity.trials.js';
import { alMissingPersonTrials } from './alerts/al-missing-person.trials.js';
import { alModusOperandiTrials } from './alerts/al-modus-operandi.trials.js';
import { alPossibleVictimSightingTrials } from './alerts/al-possible-victim-sighting.trials.js';
import { alTravelDocumentTrials } from './alerts/al-travel-document.trials.js';
import { alUnidentifiedPersonTrials } from './alerts/al-unidentified-person.trials.js';
import { alVehicleTrials } from './alerts/al-vehicle.trials.js';
import { alVesselTrials } from './alerts/al-vessel.trials.js';
import { alWantedSuspectTrials } from './alerts/al-wanted-suspect.trials.js';
import { ctActionNotPossibleTrials } from './hits/ct-action-not-possible.trials.js';
import { ctCaseStepTrials } from './conversation/ct-case-step.trials.js';
import { ctChallengeTrials } from './disputes/ct-challenge.trials.js';
import { ctClockTrials } from './conversation/ct-clock.trials.js';
import { ctCloseTrials } from './conversation/ct-close.trials.js';
import { ctConsentChangeTrials } from './leave/ct-consent-change.trials.js';
import { ctCorrectionTrials } from './disputes/ct-correction.trials.js';
import { ctDetentionReviewTrials } from './victims/ct-detention-review.trials.js';
import { ctErasureCertificateTrials } from './keeping/ct-erasure-certificate.trials.js';
import { ctEscalationTrials } from './conversation/ct-escalation.trials.js';
import { ctForwardNoticeTrials } from './leave/ct-forward-notice.trials.js';
import { ctHitTrials } from './hits/ct-hit.trials.js';
import { ctHitConfirmRequestTrials } from './hits/ct-hit-confirm-request.trials.js';
import { ctHitConfirmResponseTrials } from './hits/ct-hit-confirm-response.trials.js';
import { ctHumanAckTrials } from './conversation/ct-human-ack.trials.js';
import { ctIncidentTrials } from './keeping/ct-incident.trials.js';
import { ctMisusedIdentityTrials } from './flags/ct-misused-identity.trials.js';
import { ctObjectionTrials } from './flags/ct-objection.trials.js';
import { ctOutsideAnswerTrials } from './victims/ct-outside-answer.trials.js';
import { ctRecallTrials } from './keeping/ct-recall.trials.js';
import { ctReceiptsTrials } from './conversation/ct-receipts.trials.js';
import { ctRedirectTrials } from './conversation/ct-redirect.trials.js';
import { ctReopenTrials } from './conversation/ct-reopen.trials.js';
import { ctRetentionDecisionTrials } from './keeping/ct-retention-decision.trials.js';
import { ctRetentionNoticeTrials } from './keeping/ct-retention-notice.trials.js';
import { ctSuppressionTrials } from './disputes/ct-suppression.trials.js';
import { ctVictimStatusTrials } from './victims/ct-victim-status.trials.js';
import { ctWithdrawalTrials } from './disputes/ct-withdrawal.trials.js';
import { rfArrivalTrials } from './return/rf-arrival.trials.js';
import { rfAssistanceConfirmationTrials } from './return/rf-assistance-confirmation.trials.js';
import { rfAssistanceNeedTrials } from './return/rf-assistance-need.trials.js';
import { rfCapacityMatchTrials } from './capacity/rf-capacity-match.trials.js';
import { rfCapacityOfferTrials } from './capacity/rf-capacity-offer.trials.js';
import { rfCapacityRequestTrials } from './capacity/rf-capacity-request.trials.js';
import { rfFollowUpTrials } from './return/rf-follow-up.trials.js';
import { rfForwardTrials } from './leave/rf-forward.trials.js';
import { rfHandoverTrials } from './return/rf-handover.trials.js';
import { rfHandoverCountersignTrials } from './return/rf-handover-countersign.trials.js';
import { rfInformationReplyTrials } from './inquiries/rf-information-reply.trials.js';
import { rfInformationRequestTrials } from './inquiries/rf-information-request.trials.js';
import { rfInvestigationTrials } from './inquiries/rf-investigation.trials.js';
import { rfJointOperationTrials } from './inquiries/rf-joint-operation.trials.js';
import { rfJointOperationDecisionTrials } from './inquiries/rf-joint-operation-decision.trials.js';
import { rfMassRescueTrials } from './rescue/rf-mass-rescue.trials.js';
import { rfNationalityRequestTrials } from './victims/rf-nationality-request.trials.js';
import { rfNationalityResponseTrials } from './victims/rf-nationality-response.trials.js';
import { rfPurposeChangeTrials } from './leave/rf-purpose-change.trials.js';
import { rfPurposeDecisionTrials } from './leave/rf-purpose-decision.trials.js';
import { rfRepatriationPlanTrials } from './return/rf-repatriation-plan.trials.js';
import { rfRepatriationPlanResponseTrials } from './return/rf-repatriation-plan-response.trials.js';
import { rfRescueDecisionTrials } from './rescue/rf-rescue-decision.trials.js';
import { rfRescueRequestTrials } from './rescue/rf-rescue-request.trials.js';
import { rfVictimIdentificationTrials } from './victims/rf-victim-identification.trials.js';
import type { KindTrials } from './form/trial.js';

export const trialFiles: Readonly<Record<string, KindTrials>> = {
  AL_AT_RISK_PERSON: alAtRiskPersonTrials,
  AL_ENTITY: alEntityTrials,
  AL_MISSING_PERSON: alMissingPersonTrials,
  AL_MODUS_OPERANDI: alModusOperandiTrials,
  AL_POSSIBLE_VICTIM_SIGHTING: alPossibleVictimSightingTrials,
  AL_TRAVEL_DOCUMENT: alTravelDocumentTrials,
  AL_UNIDENTIFIED_PERSON: alUnidentifiedPersonTrials,
  AL_VEHICLE: alVehicleTrials,
  AL_VESSEL: alVesselTrials,
  AL_WANTED_SUSPECT: alWantedSuspectTrials,
  CT_ACTION_NOT_POSSIBLE: ctActionNotPossibleTrials,
  CT_CASE_STEP: ctCaseStepTrials,
  CT_CHALLENGE: ctChallengeTrials,
  CT_CLOCK: ctClockTrials,
  CT_CLOSE: ctCloseTrials,
  CT_CONSENT_CHANGE: ctConsentChangeTrials,
  CT_CORRECTION: ctCorrectionTrials,
  CT_DETENTION_REVIEW: ctDetentionReviewTrials,
  CT_ERASURE_CERTIFICATE: ctErasureCertificateTrials,
  CT_ESCALATION: ctEscalationTrials,
  CT_FORWARD_NOTICE: ctForwardNoticeTrials,
  CT_HIT: ctHitTrials,
  CT_HIT_CONFIRM_REQUEST: ctHitConfirmRequestTrials,
  CT_HIT_CONFIRM_RESPONSE: ctHitConfirmResponseTrials,
  CT_HUMAN_ACK: ctHumanAckTrials,
  CT_INCIDENT: ctIncidentTrials,
  CT_MISUSED_IDENTITY: ctMisusedIdentityTrials,
  CT_OBJECTION: ctObjectionTrials,
  CT_OUTSIDE_ANSWER: ctOutsideAnswerTrials,
  CT_RECALL: ctRecallTrials,
  CT_RECEIPTS: ctReceiptsTrials,
  CT_REDIRECT: ctRedirectTrials,
  CT_REOPEN: ctReopenTrials,
  CT_RETENTION_DECISION: ctRetentionDecisionTrials,
  CT_RETENTION_NOTICE: ctRetentionNoticeTrials,
  CT_SUPPRESSION: ctSuppressionTrials,
  CT_VICTIM_STATUS: ctVictimStatusTrials,
  CT_WITHDRAWAL: ctWithdrawalTrials,
  RF_ARRIVAL: rfArrivalTrials,
  RF_ASSISTANCE_CONFIRMATION: rfAssistanceConfirmationTrials,
  RF_ASSISTANCE_NEED: rfAssistanceNeedTrials,
  RF_CAPACITY_MATCH: rfCapacityMatchTrials,
  RF_CAPACITY_OFFER: rfCapacityOfferTrials,
  RF_CAPACITY_REQUEST: rfCapacityRequestTrials,
  RF_FOLLOW_UP: rfFollowUpTrials,
  RF_FORWARD: rfForwardTrials,
  RF_HANDOVER: rfHandoverTrials,
  RF_HANDOVER_COUNTERSIGN: rfHandoverCountersignTrials,
  RF_INFORMATION_REPLY: rfInformationReplyTrials,
  RF_INFORMATION_REQUEST: rfInformationRequestTrials,
  RF_INVESTIGATION: rfInvestigationTrials,
  RF_JOINT_OPERATION: rfJointOperationTrials,
  RF_JOINT_OPERATION_DECISION: rfJointOperationDecisionTrials,
  RF_MASS_RESCUE: rfMassRescueTrials,
  RF_NATIONALITY_REQUEST: rfNationalityRequestTrials,
  RF_NATIONALITY_RESPONSE: rfNationalityResponseTrials,
  RF_PURPOSE_CHANGE: rfPurposeChangeTrials,
  RF_PURPOSE_DECISION: rfPurposeDecisionTrials,
  RF_REPATRIATION_PLAN: rfRepatriationPlanTrials,
  RF_REPATRIATION_PLAN_RESPONSE: rfRepatriationPlanResponseTrials,
  RF_RESCUE_DECISION: rfRescueDecisionTrials,
  RF_RESCUE_REQUEST: rfRescueRequestTrials,
  RF_VICTIM_IDENTIFICATION: rfVictimIdentificationTrials,
};
