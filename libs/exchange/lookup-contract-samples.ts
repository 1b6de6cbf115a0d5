import type { JsonObject } from '#envelope';
import { DAY, digest, rfc3339, toBase64url, utf8 } from '#kernel';
import { latestKind, sampleMessage } from '#messages';
import { factsOf } from './facts.js';
import type { StoredMessage } from './records.js';
import { HERE, id, NOW } from './store-contract-samples.js';

export { NOW };

/** The body of the sample alert with some of its members changed. */
export function body(over: JsonObject = {}, type = 'AL_TRAVEL_DOCUMENT'): JsonObject {
  return { ...(sampleMessage(type)['body'] as JsonObject), ...over };
}

/** An ACTUAL alert of TH/ATU, to everyone, in the form in which it is stored. */
export function lookupMessage(over: JsonObject = {}): StoredMessage {
  const own = id();
  return stored({
    ...sampleMessage('AL_TRAVEL_DOCUMENT'),
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

export function lookupWithdrawal(alert: StoredMessage): StoredMessage {
  return stored({
    ...sampleMessage('CT_WITHDRAWAL'),
    id: id(),
    status: 'ACTUAL',
    from: { ...HERE, role: 'ANALYST' },
    conversation: { ...alert.ref },
    after: [{ ...alert.ref }],
    sentAt: rfc3339(NOW),
    body: { target: { ...alert.ref }, reason: 'FOUND' },
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
