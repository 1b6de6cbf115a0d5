import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { latestKind, sampleMessage } from '#messages';
import { consentFault, sharingOf, type Outgoing } from './consent.js';

const PERSON = '01990000-0000-7000-8000-000000000020';
const from = { member: 'TH', unit: 'ATU', role: 'ANALYST' };
const there = [{ member: 'KH', unit: 'DESK' }];

const sharing = (type: string, over: Partial<Outgoing> = {}) =>
  sharingOf({
    kind: latestKind(type)!,
    message: sampleMessage(type) as JsonObject,
    sealed: [],
    from,
    entries: [],
    ...over,
  });
const sealed = (units: Outgoing['sealed'][number]['units'], content: JsonObject = {}) => [{ units, content }];

describe('what a message shares of a person', () => {
  it('INV-31: is nothing where help is asked for or confirmed and nothing is sealed', () => {
    for (const type of ['RF_ASSISTANCE_NEED', 'RF_ASSISTANCE_CONFIRMATION', 'CT_HUMAN_ACK', 'CT_CLOSE'])
      expect(sharing(type)).toBeNull();
  });

  it('is all of a kind whose open part tells of her, and what is sealed of the others', () => {
    expect(sharing('RF_VICTIM_IDENTIFICATION')).toMatchObject({ persons: [PERSON], countries: ['KHM'] });
    expect(sharing('RF_ASSISTANCE_NEED', { sealed: sealed(there) })).toMatchObject({ persons: [PERSON] });
    expect(sharing('RF_ASSISTANCE_NEED', { sealed: sealed([from]) })).toBeNull();
  });

  it('is of whoever is named inside a part, and of the person whom the case is about', () => {
    const list = { persons: [{ victimRef: 'another' }] };
    expect(sharing('RF_MASS_RESCUE', { sealed: sealed(there, list) })).toMatchObject({
      persons: ['another'],
    });
    const entries = [{ facts: { '/body/victimRef': 'hers' } }];
    expect(sharing('RF_INFORMATION_REPLY', { sealed: sealed(there), entries })).toMatchObject({
      persons: ['hers'],
    });
    expect(sharing('RF_INFORMATION_REPLY', { sealed: sealed(there) })).toBeNull();
  });

  it('is excepted where a supervisor signs the exception that it names, or the kind is one', () => {
    const message = sampleMessage('RF_NATIONALITY_REQUEST') as JsonObject;
    const body = message['body'] as JsonObject;
    const consent = (exception: string) => ({
      ...message,
      body: { ...body, consent: { state: 'WITHDRAWN', scopes: [], exception } },
    });
    const supervisor = { ...from, role: 'SUPERVISOR' };
    const of = (exception: string, by = supervisor) =>
      sharing('RF_NATIONALITY_REQUEST', { message: consent(exception), from: by });
    expect(of('COURT_ORDER')).toBeNull();
    expect(of('COURT_ORDER', from)).not.toBeNull();
    expect(of('STATISTICAL_IMPORT')).not.toBeNull();
    const rescue = { sealed: sealed(there) };
    expect(sharing('RF_RESCUE_REQUEST', { ...rescue, from: supervisor })).toBeNull();
    expect(sharing('RF_RESCUE_REQUEST', rescue)).not.toBeNull();
  });

  it('is refused in words that tell which consent, since when, and what is still possible', () => {
    const word = {
      person: PERSON,
      scope: 'SHARE_WITH_ORIGIN',
      member: 'TH',
      state: 'WITHDRAWN',
      at: '2026-11-24T03:00:00.000Z',
      by: { member: 'TH', id: PERSON },
      origins: ['KHM'],
    } as const;
    const fault = consentFault(sharing('RF_VICTIM_IDENTIFICATION'), [word]);
    expect(fault).toMatchObject({ rule: 'consent.not-withdrawn', code: 'E-CONSENT-SCOPE' });
    for (const told of [word.scope, word.at, 'help for her', 'SUPERVISOR', 'CT_CONSENT_CHANGE'])
      expect(fault?.text).toContain(told);
  });
});
