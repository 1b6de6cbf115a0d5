import { describe, expect, it } from '@jest/globals';
import { alertInForce, latestKind, sampleMessage } from '#messages';
import { alertBodies } from './alerts/examples.js';

describe('the alert in force', () => {
  it('is the message itself where it is an alert', () => {
    const [message, kind] = [sampleMessage('AL_WANTED_SUSPECT'), latestKind('AL_WANTED_SUSPECT')!];
    expect(alertInForce(message, kind)).toEqual({ kind, message });
  });
  it.each([
    ['AL_MISSING_PERSON', 'missingPerson', alertBodies.missing],
    ['AL_MODUS_OPERANDI', 'modusOperandi', alertBodies.method],
    ['AL_TRAVEL_DOCUMENT', 'travelDocument', alertBodies.document],
    ['AL_WANTED_SUSPECT', 'wantedSuspect', alertBodies.wanted],
  ])('of a correction is the alert with its new body: %s', (type, member, body) => {
    const correction = sampleMessage('CT_CORRECTION');
    const said = { ...(correction['body'] as object), replacement: { [member]: body } };
    const { kind, message } = alertInForce({ ...correction, body: said }, latestKind('CT_CORRECTION')!);
    expect(kind).toBe(latestKind(type));
    expect(message).toEqual({ ...correction, type, version: 1, body });
  });
});
