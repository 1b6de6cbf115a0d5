import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { HOUR, MINUTE, rfc3339, type MessageRef } from '#kernel';
import { sampleMessage, samplePart } from '#messages';
import { givenTime, RealMembers, runningClocks, stateOf, type Seat, type Written } from './real-members.js';

const VN: Seat = ['VN', 'analyst'];
const KH: Seat = ['KH', 'analyst'];
const LA: Seat = ['LA', 'analyst'];
const OWNER = { to: [{ member: 'VN', unit: 'ATU' }] };
const FINDER = { to: [{ member: 'KH', unit: 'ATU' }] };
const EMERGENCY = { urgency: 'E', urgencyReason: 'A child that may be taken away stands at the counter' };

const child = (sampleMessage('AL_AT_RISK_PERSON')['body'] as { subject: object }).subject;
const SUBJECT = {
  ...child,
  names: [{ fullName: 'NGUYEN Thi Invented', script: 'Latn', nameType: 'LEGAL' }],
  birth: { date: '2014-02-14', calendar: 'GREGORIAN', countryOfBirth: 'VNM' },
  nationalityClaims: [{ country: 'VNM', basis: 'DOCUMENT', state: 'DOCUMENTED' }],
  languages: ['vie'],
  documents: [{ type: 'PASSPORT', number: 'C7654329', issuer: 'VNM', state: 'COPY' }],
};
const BY_NAME = { kind: 'PERSON', name: 'Nguyen Thi Invented', birthYear: 2014 };
const BY_PASSPORT = { kind: 'DOCUMENT', number: 'C7654329', issuer: 'VNM' };

/**
 * Conversation 3: a court of Viet Nam stops the travel of a child, a border post of Cambodia meets it. Laos gets the
 * alert and nothing of what follows.
 */
describe('a child at a border, between the gateways of Viet Nam, Cambodia and Laos', () => {
  let members: RealMembers;
  let alert: MessageRef;
  let hit: MessageRef;
  beforeAll(async () => {
    members = await RealMembers.among(['VN', 'KH', 'LA']);
  });
  afterAll(async () => members.end());

  const DECISION = { decision: { ref: 'QD/2026-118', by: 'COURT', decidedOn: '2026-11-20' } };
  const atRisk = (body: JsonObject = DECISION, without: readonly string[] = []): Written => ({
    type: 'AL_AT_RISK_PERSON',
    members: {
      to: { all: true, except: [] },
      sealed: [
        { part: 'guardian', units: [{ member: 'KH', unit: 'DESK' }], content: samplePart('guardian') },
      ],
    },
    body: {
      subject: SUBJECT,
      expectedTravel: { from: { country: 'VNM' }, to: { country: 'KHM' } },
      ...body,
    },
    without,
  });
  const found = (body: JsonObject = {}, over: JsonObject = EMERGENCY): Written => ({
    type: 'CT_HIT',
    members: { ...OWNER, sealed: [], ...over },
    body: {
      at: rfc3339(Date.now() - MINUTE),
      place: { country: 'KHM', admin1: 'KH-20' },
      actionTaken: 'TRAVEL_STOPPED',
      mayBeChild: true,
      ...body,
    },
  });

  it('stops nobody on a word alone: without the decision of a court the alert does not go out', async () => {
    const { rules } = await members.refused(VN, atRisk({}, ['decision']));
    expect(rules).toEqual(['at-risk.stop-decision']);
    const arrest = atRisk({ ...DECISION, actionRequested: 'PROVISIONAL_ARREST_PER_NATIONAL_LAW' });
    expect((await members.refused(VN, arrest)).rules).toContain('alert.action');
  });

  it('goes out to all, and seals to one desk who the guardian is', async () => {
    alert = await members.send(VN, atRisk());
    expect(await members.alike([VN, KH, LA])).toMatchObject({ state: 'ACTIVE', ball: null });
    expect(await members.deliveries(VN, alert)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ destination: 'KH', state: 'RECEIPTED' }),
        expect.objectContaining({ destination: 'LA', state: 'RECEIPTED' }),
      ]),
    );
    expect(await members.part(['KH', 'liaison'], alert, 'guardian')).toEqual(samplePart('guardian'));
    const others: readonly Seat[] = [KH, ['KH', 'police'], ['KH', 'auditor'], LA, ['LA', 'liaison']];
    for (const seat of others)
      expect([seat, await members.part(seat, alert, 'guardian')]).toEqual([seat, undefined]);
    const { json } = await members.of('KH').get('auditor', '/v1/audit?act=OPENED');
    expect(json['items']).toMatchObject([{ caller: 'liaison', unit: 'DESK', part: 'guardian' }]);
  });

  it('INV-23: is met at the border by name and by passport, and no arrest is shown', async () => {
    for (const query of [BY_NAME, BY_PASSPORT]) {
      const answer = await members.check('KH', query);
      expect(answer).toMatchObject({
        verdict: 'CANDIDATES',
        candidates: [
          { alert, banner: 'PROTECT', action: 'STOP_TRAVEL_CHILD', contact: { unit: 'ATU' }, cleared: null },
        ],
      });
      expect(JSON.stringify(answer)).not.toMatch(/arrest|wanted|suspect|offence|marriage|2014-02-14/i);
    }
    for (const seat of [KH, LA])
      expect(await members.caseOf(seat)).toMatchObject({ actionRequested: 'STOP_TRAVEL_CHILD' });
    const { json } = await members.of('KH').get('auditor', '/v1/audit/lookups');
    const logged = json['items'] as readonly JsonObject[];
    expect(logged).toHaveLength(2);
    for (const one of logged)
      expect(one).toMatchObject({ unit: 'PS', purpose: 'BORDER_CHECK', verdict: 'CANDIDATES' });
    expect(members.of('KH').logged.join('')).not.toMatch(/Invented|C7654329/i);
  });

  it('INV-22: is held by nobody, and told in the class of an emergency or not at all', async () => {
    const held = await members.refused(KH, found({ actionTaken: 'DETAINED', ground: 'IMMIGRATION_LAW' }));
    expect(held.rules).toContain('hit.victim-protected');
    expect((await members.refused(KH, found({}, { urgency: 'R' }))).rules).toContain('hit.victim-urgency');
  });

  it('has ten minutes to be confirmed; both sides see the same clock', async () => {
    hit = await members.send(KH, found());
    await members.send(KH, {
      type: 'CT_HIT_CONFIRM_REQUEST',
      members: { ...OWNER, ...EMERGENCY },
      body: { hit: { ...hit } },
    });
    const standing = await members.alike([VN, KH]);
    expect(standing).toMatchObject({ state: 'HIT_OPEN', ball: { member: 'VN', unit: 'ATU' } });
    expect(stateOf(standing, 'hit', hit.id)).toBe('CONFIRMATION_ASKED');
    expect(runningClocks(standing)).toEqual(['HC VN', 'SUP VN']);
    expect(givenTime(standing, 'HC')).toBe(10 * MINUTE);
  });

  it('is confirmed, and the finder has a day to say what became of it', async () => {
    await members.later(6 * MINUTE);
    await members.send(VN, {
      type: 'CT_HIT_CONFIRM_RESPONSE',
      members: FINDER,
      body: { hit: { ...hit }, instructions: ['PROTECT', 'CALL_UNIT'] },
    });
    const standing = await members.alike([VN, KH]);
    expect(stateOf(standing, 'hit', hit.id)).toBe('CONFIRMED');
    expect(standing).toMatchObject({ ball: { member: 'KH', unit: 'ATU' } });
    expect(givenTime(standing, 'OUT')).toBe(24 * HOUR);
  });

  it('is safe in the end: the hit is closed, and the alert goes on until its owner ends it', async () => {
    const outcome = { stage: 'OUTCOME', outcomeOf: { ...hit }, actionTaken: 'PROTECTED' };
    await members.send(KH, found(outcome));
    const standing = await members.alike([VN, KH]);
    expect(standing).toMatchObject({ state: 'ACTIVE', ball: null });
    expect([stateOf(standing, 'hit', hit.id), runningClocks(standing)]).toEqual(['CLOSED', []]);
    const ended = await members
      .of('VN')
      .post('analyst', `/v1/messages/VN/${alert.id}/withdrawal`, { reason: 'ENDED' });
    expect(ended.status).toBe(202);
    expect(await members.stands([VN, KH], 'WITHDRAWN')).toMatchObject({ open: false });
    await members.stands([LA], 'WITHDRAWN');
    expect(await members.check('KH', BY_PASSPORT)).toMatchObject({ candidates: [] });
  });

  it('told Laos nothing but the alert and its end', async () => {
    const { messages } = await members.caseOf(LA);
    const types = (messages as readonly JsonObject[]).map(({ message }) => (message as JsonObject)['type']);
    expect(types).toEqual(['AL_AT_RISK_PERSON', 'CT_WITHDRAWAL']);
    await members.hidden([LA, ['LA', 'liaison'], ['LA', 'police']], hit, ['messages']);
  });
});
