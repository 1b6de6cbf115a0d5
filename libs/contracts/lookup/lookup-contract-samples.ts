import type { JsonObject } from '#envelope';
import { DAY, digest, rfc3339, toBase64url, utf8 } from '#kernel';
import { latestKind, sampleMessage } from '#messages';
import { factsOf, type StoredMessage } from '#exchange';
import { HERE, id, NOW } from '../store/store-contract-samples.js';

export { NOW };

/** The body of a sample alert with some of its members changed. */
export function body(over: JsonObject = {}, type = 'AL_TRAVEL_DOCUMENT'): JsonObject {
  return { ...(sampleMessage(type)['body'] as JsonObject), ...over };
}

/** An ACTUAL alert of TH/ATU, to everyone, in the form in which it is stored. */
export function lookupMessage(over: JsonObject = {}, type = 'AL_TRAVEL_DOCUMENT'): StoredMessage {
  const own = id();
  return stored({
    ...sampleMessage(type),
    id: own,
    status: 'ACTUAL',
    from: { ...HERE, role: 'ANALYST' },
    to: { all: true, except: [] },
    conversation: { member: HERE.member, id: own },
    sentAt: rfc3339(NOW),
    expiresAt: rfc3339(NOW + 90 * DAY),
    ...over,
  });
}

/** An alert on a suspect of this name, born in this year. */
export function lookupSuspect(fullName: string, year: number, over: JsonObject = {}): StoredMessage {
  const type = 'AL_WANTED_SUSPECT';
  const subject = {
    ...(body({}, type)['subject'] as JsonObject),
    names: [{ fullName, script: 'Latn', nameType: 'LEGAL' }],
    birth: { date: String(year), calendar: 'GREGORIAN' },
    documents: [],
  };
  return lookupMessage({ body: body({ subject }, type), ...over }, type);
}

export function lookupWithdrawal(alert: StoredMessage): StoredMessage {
  return follow(alert, 'CT_WITHDRAWAL', { reason: 'ENDED' });
}

/** Of the owner's gateway. */
export function lookupSuppression(alert: StoredMessage): StoredMessage {
  const from = { member: HERE.member, unit: 'GATEWAY', role: 'SYSTEM' };
  return follow(alert, 'CT_SUPPRESSION', { reason: 'REVIEW' }, from);
}

/** The member of the store objects to an arrest until this time; without one it lifts its objection. */
export function lookupObjection(alert: StoredMessage, until?: string): StoredMessage {
  return follow(
    alert,
    'CT_OBJECTION',
    until === undefined ? { act: 'LIFT' } : { act: 'RAISE', scope: 'ARREST_ONLY', until },
  );
}

/** The alert anew, its second version, on another document. */
export function lookupCorrection(alert: StoredMessage, document: JsonObject): StoredMessage {
  const travelDocument = body({ document, alertVersion: 2 });
  return follow(alert, 'CT_CORRECTION', {
    alertId: travelDocument['alertId'] ?? null,
    alertVersion: 2,
    reason: 'ERROR',
    replacementType: 'AL_TRAVEL_DOCUMENT',
    replacement: { travelDocument },
  });
}

function follow(
  alert: StoredMessage,
  type: string,
  said: JsonObject,
  from: JsonObject = { ...HERE, role: 'ANALYST' },
): StoredMessage {
  return stored({
    ...sampleMessage(type),
    id: id(),
    status: 'ACTUAL',
    from,
    to: { all: true, except: [] },
    conversation: { ...alert.ref },
    after: [{ ...alert.ref }],
    sentAt: rfc3339(NOW),
    expiresAt: alert.expiresAt,
    body: { target: { ...alert.ref }, ...said },
  });
}

/** With a signature in the right form that nobody verifies: stores do not. */
function stored(json: JsonObject): StoredMessage {
  const header = { alg: 'EdDSA', kid: digest('key'), typ: 'hsu-msg+jws' };
  const jws = [utf8(JSON.stringify(header)), utf8(JSON.stringify(json)), new Uint8Array(64)]
    .map(toBase64url)
    .join('.');
  const type = typeof json['type'] === 'string' ? json['type'] : '';
  return factsOf(json, jws, digest(jws), latestKind(type)?.acts.facts);
}
