import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { DAY, HOUR, MINUTE, rfc3339, type MessageRef } from '#kernel';
import { samplePart } from '#messages';
import { until } from '../setup/exchanges.js';
import { givenTime, RealMembers, runningClocks, stateOf, type Seat, type Written } from './real-members.js';

const ID: Seat = ['ID', 'analyst'];
const MY: Seat = ['MY', 'analyst'];
const KH: Seat = ['KH', 'liaison'];
const OWNER = { to: [{ member: 'ID', unit: 'ATU' }] };
const FINDER = { to: [{ member: 'MY', unit: 'ATU' }] };
const ASKED = { to: [{ member: 'KH', unit: 'DESK' }], case: 'HSU-MY-2026-000123-K' };
const EVERYBODY = { to: { all: true, except: [] } };
const EMERGENCY = { sealed: [], urgency: 'E', urgencyReason: 'The crew is in danger' };

/**
 * Conversation 2: a boat of Indonesia without an IMO number, whose crew may be in forced labour. Malaysia finds it at
 * sea, and asks Cambodia about a man of the crew, of whom it cannot say that he is anybody's national.
 */
describe('a fishing crew, between the gateways of Indonesia, Malaysia and Cambodia', () => {
  let members: RealMembers;
  let alert: MessageRef;
  let hit: MessageRef;
  let referral: MessageRef;
  beforeAll(async () => {
    members = await RealMembers.among(['ID', 'MY', 'KH']);
  });
  afterAll(async () => members.end());

  const vessel = (query: JsonObject) => members.check('MY', { kind: 'VESSEL', ...query });
  const met = (body: JsonObject = {}): Written => ({
    type: 'CT_HIT',
    members: { ...OWNER, ...EMERGENCY },
    body: {
      at: rfc3339(Date.now() - MINUTE),
      place: { country: 'MYS', admin1: 'MY-01' },
      actionTaken: 'PROTECTED',
      victimSigns: true,
      ...body,
    },
  });

  it('is told by MMSI and registration, and asks for nothing before its crew is protected', async () => {
    const boarding = { actionRequested: 'BOARD_PER_NATIONAL_LAW' };
    const refused = await members.refused(ID, { type: 'AL_VESSEL', members: EVERYBODY, body: boarding });
    expect(refused.rules).toEqual(['alert.protect-occupants']);
    alert = await members.send(ID, { type: 'AL_VESSEL', members: EVERYBODY });
    expect(await members.alike([ID, MY, KH])).toMatchObject({ state: 'ACTIVE', ball: null });
  });

  it('has possible victims aboard, of whom Malaysia alone is told by a sighting', async () => {
    members.conversation = undefined;
    const content = samplePart('identity');
    const sighting = await members.send(ID, {
      type: 'AL_POSSIBLE_VICTIM_SIGHTING',
      members: { ...FINDER, sealed: [{ part: 'identity', units: FINDER.to, content }] },
      body: { links: [] },
    });
    expect(await members.part(MY, sighting, 'identity')).toEqual(content);
    expect(stateOf(await members.alike([ID, MY]), 'victim')).toBe('POSSIBLE');
    for (const seat of [
      ['MY', 'liaison'],
      ['MY', 'police'],
      ['ID', 'liaison'],
    ] as const)
      expect([seat, await members.part(seat, sighting, 'identity')]).toEqual([seat, undefined]);
    await members.hidden([KH, ['KH', 'analyst'], ['KH', 'supervisor']], sighting);
    members.conversation = alert;
  });

  it('is found at sea by what is painted on it and by what it sends', async () => {
    for (const query of [{ number: 'MMSI 525 123 456' }, { number: 'GT 58 NO 123/CB', country: 'IDN' }])
      expect(await vessel(query)).toMatchObject({
        verdict: 'CANDIDATES',
        candidates: [{ alert, banner: 'VESSEL', action: 'PROTECT_OCCUPANTS', contact: { unit: 'ATU' } }],
      });
    expect(await vessel({ number: '9074729' })).toMatchObject({ candidates: [] });
  });

  it('is reported with signs of victims: nobody is held, and Indonesia has ten minutes', async () => {
    const held = await members.refused(MY, met({ actionTaken: 'DETAINED', ground: 'IMMIGRATION_LAW' }));
    expect(held.rules).toContain('hit.victim-protected');
    hit = await members.send(MY, met());
    await members.send(MY, { type: 'CT_HIT_CONFIRM_REQUEST', members: OWNER, body: { hit: { ...hit } } });
    const standing = await members.alike([ID, MY]);
    expect(standing).toMatchObject({ state: 'HIT_OPEN', ball: { member: 'ID', unit: 'ATU' } });
    expect(stateOf(standing, 'hit', hit.id)).toBe('CONFIRMATION_ASKED');
    expect([givenTime(standing, 'HC'), givenTime(standing, 'SUP')]).toEqual([10 * MINUTE, HOUR]);
  });

  it('is confirmed within them, and Cambodia hears of neither', async () => {
    await members.later(4 * MINUTE);
    await members.send(ID, {
      type: 'CT_HIT_CONFIRM_RESPONSE',
      members: FINDER,
      body: { hit: { ...hit }, instructions: ['PROTECT', 'CALL_UNIT'] },
    });
    const standing = await members.alike([ID, MY]);
    expect(stateOf(standing, 'hit', hit.id)).toBe('CONFIRMED');
    expect(runningClocks(standing)).toEqual(['OUT MY']);
    const { state, messages } = await members.caseOf(KH);
    expect([state, (messages as readonly JsonObject[]).length]).toEqual(['ACTIVE', 1]);
    await members.hidden([KH, ['KH', 'analyst'], ['KH', 'auditor']], hit, ['messages']);
  });

  it('refers a man of the crew without papers: Cambodia has thirty working days', async () => {
    members.conversation = undefined;
    referral = await members.send(MY, {
      type: 'RF_VICTIM_IDENTIFICATION',
      members: ASKED,
      body: { countryOfExploitation: 'IDN' },
    });
    await members.send(MY, {
      type: 'RF_NATIONALITY_REQUEST',
      members: ASKED,
      body: { documented: false },
      without: ['interviewOffer'],
    });
    const standing = await members.alike([MY, KH]);
    expect(standing).toMatchObject({ ball: { member: 'KH', unit: 'DESK' } });
    expect(stateOf(standing, 'path')).toBe('NATIONALITY_PENDING');
    // Thirty working days are six weeks at least, and days of rest of Cambodia come on top.
    expect(givenTime(standing, 'NV', '')).toBeGreaterThanOrEqual(42 * DAY);
    expect(givenTime(standing, 'NV', 'INTERIM')).toBe(7 * DAY);
    await members.hidden([ID, ['ID', 'liaison'], ['ID', 'supervisor']], referral);
  });

  it('rings where no word comes within seven days, and runs on after it', async () => {
    await members.later(7 * DAY + MINUTE);
    const overdue = await until('the word of Cambodia’s gateway', async () => {
      const { messages } = await members.caseOf(MY);
      return (messages as readonly JsonObject[]).find(
        ({ message }) => (message as JsonObject)['type'] === 'CT_ESCALATION',
      );
    });
    expect(JSON.stringify(overdue)).not.toMatch(/Dara|SOK/);
    const standing = await members.alike([MY, KH]);
    expect(standing).toMatchObject({ ball: { member: 'KH', unit: 'DESK' } });
    expect(givenTime(standing, 'NV', '')).toBeGreaterThanOrEqual(42 * DAY);
  });

  it('may be nobody’s national: a statelessness procedure begins, and the ball comes back', async () => {
    const answer = (result: string): Written => ({
      type: 'RF_NATIONALITY_RESPONSE',
      members: { ...FINDER, case: 'HSU-MY-2026-000123-K', sealed: [] },
      body: { result, familyTracingResult: 'NOT_FOUND', confidence: 'MEDIUM' },
      without: ['travelDocument'],
    });
    await members.send(KH, answer('STATELESS_SUSPECTED'));
    const standing = await members.alike([MY, KH]);
    expect(stateOf(standing, 'path')).toBe('STATELESS_PROCEDURE');
    expect(standing).toMatchObject({ ball: { member: 'MY', unit: 'ATU' } });
    expect(runningClocks(standing)).not.toContain('NV KH');
    const plan = { type: 'RF_REPATRIATION_PLAN', members: ASKED };
    expect(await members.refused(MY, plan)).toMatchObject({ code: 'E-NOT-NOW' });
  });

  it('goes on as XXA, with the reason why nothing is determined (INV-05)', async () => {
    members.conversation = undefined;
    const stateless = {
      type: 'RF_VICTIM_IDENTIFICATION',
      members: ASKED,
      body: {
        countryOfExploitation: 'IDN',
        countryOfOrigin: 'XXA',
        nationalityClaims: [{ country: 'XXA', basis: 'AUTHORITY', state: 'CLAIMED' }],
      },
    };
    expect((await members.refused(MY, stateless)).code).toBe('E-NATIONALITY-MISSING');
    const body = { ...stateless.body, undeterminedReason: 'STATELESSNESS_SUSPECTED' };
    await members.send(MY, { ...stateless, body });
    expect(stateOf(await members.alike([MY, KH]), 'path')).toBe('INTAKE');
  });

  it('is over for the boat once Malaysia says what was done', async () => {
    members.conversation = alert;
    await members.send(MY, met({ stage: 'OUTCOME', outcomeOf: { ...hit } }));
    const standing = await members.alike([ID, MY]);
    expect(standing).toMatchObject({ state: 'ACTIVE', ball: null });
    expect(stateOf(standing, 'hit', hit.id)).toBe('CLOSED');
    expect(runningClocks(standing)).toEqual([]);
  });
});
