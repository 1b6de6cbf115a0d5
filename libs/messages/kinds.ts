import { digest } from '#kernel';
import { alMissingPerson } from './al-missing-person.js';
import { alModusOperandi } from './al-modus-operandi.js';
import { alTravelDocument } from './al-travel-document.js';
import { alWantedSuspect } from './al-wanted-suspect.js';
import { ctChallenge } from './ct-challenge.js';
import { ctClock } from './ct-clock.js';
import { ctClose } from './ct-close.js';
import { ctCorrection } from './ct-correction.js';
import { ctEscalation } from './ct-escalation.js';
import { ctHitConfirmRequest } from './ct-hit-confirm-request.js';
import { ctHitConfirmResponse } from './ct-hit-confirm-response.js';
import { ctHit } from './ct-hit.js';
import { ctHumanAck } from './ct-human-ack.js';
import { ctReceipt } from './ct-receipt.js';
import { ctReceipts } from './ct-receipts.js';
import { ctRedirect } from './ct-redirect.js';
import { ctSuppression } from './ct-suppression.js';
import { ctVictimStatus } from './ct-victim-status.js';
import { ctWithdrawal } from './ct-withdrawal.js';
import type { Kind, KindSource } from './kind.js';
import { pointersTo } from './pointers.js';
import { rfArrival } from './rf-arrival.js';
import { rfAssistanceConfirmation } from './rf-assistance-confirmation.js';
import { rfAssistanceNeed } from './rf-assistance-need.js';
import { rfHandoverCountersign } from './rf-handover-countersign.js';
import { rfHandover } from './rf-handover.js';
import { rfInformationReply } from './rf-information-reply.js';
import { rfInformationRequest } from './rf-information-request.js';
import { rfNationalityRequest } from './rf-nationality-request.js';
import { rfNationalityResponse } from './rf-nationality-response.js';
import { rfRepatriationPlanResponse } from './rf-repatriation-plan-response.js';
import { rfRepatriationPlan } from './rf-repatriation-plan.js';
import { rfVictimIdentification } from './rf-victim-identification.js';
import { writeSchema } from './schema-file.js';

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

/** Undefined: unknown kind or version, which is deferred and never refused (domain.md INV-17). */
export function findKind(type: string, version: number): Kind | undefined {
  return known.get(`${type}/${version}`);
}

/** The highest version of a kind: what this build writes where a draft names none. */
export function latestKind(type: string): Kind | undefined {
  return kinds.filter((each) => each.type === type).sort((a, b) => b.version - a.version)[0];
}
