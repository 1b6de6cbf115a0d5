import { digest } from '#kernel';
import { alMissingPerson } from './alerts/al-missing-person.js';
import { alModusOperandi } from './alerts/al-modus-operandi.js';
import { alTravelDocument } from './alerts/al-travel-document.js';
import { alWantedSuspect } from './alerts/al-wanted-suspect.js';
import { ctChallenge } from './disputes/ct-challenge.js';
import { ctClock } from './conversation/ct-clock.js';
import { ctClose } from './conversation/ct-close.js';
import { ctCorrection } from './disputes/ct-correction.js';
import { ctEscalation } from './conversation/ct-escalation.js';
import { ctHitConfirmRequest } from './hits/ct-hit-confirm-request.js';
import { ctHitConfirmResponse } from './hits/ct-hit-confirm-response.js';
import { ctHit } from './hits/ct-hit.js';
import { ctHumanAck } from './conversation/ct-human-ack.js';
import { ctReceipt } from './conversation/ct-receipt.js';
import { ctReceipts } from './conversation/ct-receipts.js';
import { ctRedirect } from './conversation/ct-redirect.js';
import { ctSuppression } from './disputes/ct-suppression.js';
import { ctVictimStatus } from './victims/ct-victim-status.js';
import { ctWithdrawal } from './disputes/ct-withdrawal.js';
import type { Kind, KindSource } from './form/kind.js';
import { pointersTo } from './form/pointers.js';
import { rfArrival } from './return/rf-arrival.js';
import { rfAssistanceConfirmation } from './return/rf-assistance-confirmation.js';
import { rfAssistanceNeed } from './return/rf-assistance-need.js';
import { rfHandoverCountersign } from './return/rf-handover-countersign.js';
import { rfHandover } from './return/rf-handover.js';
import { rfInformationReply } from './inquiries/rf-information-reply.js';
import { rfInformationRequest } from './inquiries/rf-information-request.js';
import { rfNationalityRequest } from './victims/rf-nationality-request.js';
import { rfNationalityResponse } from './victims/rf-nationality-response.js';
import { rfRepatriationPlanResponse } from './return/rf-repatriation-plan-response.js';
import { rfRepatriationPlan } from './return/rf-repatriation-plan.js';
import { rfVictimIdentification } from './victims/rf-victim-identification.js';
import { writeSchema } from './form/schema-file.js';

function kind(source: KindSource): Kind {
  return { ...source, schema: digest(writeSchema(source)), openText: pointersTo(source.form, 'isText') };
}

/** Every kind of message this build knows, in alphabetical order; a new kind is a file and a line here. */
export const kinds: readonly Kind[] = [
  alMissingPerson,
  alModusOperandi,
  alTravelDocument,
  alWantedSuspect,
  ctChallenge,
  ctClock,
  ctClose,
  ctCorrection,
  ctEscalation,
  ctHit,
  ctHitConfirmRequest,
  ctHitConfirmResponse,
  ctHumanAck,
  ctReceipt,
  ctReceipts,
  ctRedirect,
  ctSuppression,
  ctVictimStatus,
  ctWithdrawal,
  rfArrival,
  rfAssistanceConfirmation,
  rfAssistanceNeed,
  rfHandover,
  rfHandoverCountersign,
  rfInformationReply,
  rfInformationRequest,
  rfNationalityRequest,
  rfNationalityResponse,
  rfRepatriationPlan,
  rfRepatriationPlanResponse,
  rfVictimIdentification,
].map(kind);

const known = new Map(kinds.map((each) => [`${each.type}/${each.version}`, each]));

/** Undefined: unknown kind or version, which is deferred and never refused (INV-17). */
export function findKind(type: string, version: number): Kind | undefined {
  return known.get(`${type}/${version}`);
}

/** The highest version of a kind: what this build writes where a draft names none. */
export function latestKind(type: string): Kind | undefined {
  return kinds.filter((each) => each.type === type).sort((a, b) => b.version - a.version)[0];
}
