import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject, JsonValue } from '#envelope';
import { samplePart } from '#messages';
import { RealMembers, runningClocks, stateOf, type Seat, type Written } from './real-members.js';

const TH: Seat = ['TH', 'analyst'];
const MY: Seat = ['MY', 'liaison'];
const MM: Seat = ['MM', 'liaison'];
const EVERYBODY_OF_MM: readonly Seat[] = (
  ['analyst', 'head', 'liaison', 'police', 'supervisor', 'auditor'] as const
).map((client) => ['MM', client]);
/** Another woman. */
const OTHER = { victimRef: '01990000-0000-7000-8000-000000000021' };
const at = (member: string, unit = 'DESK') => ({ member, unit });

/** A woman of Myanmar, who was held on a boat of Malaysia and found in Thailand. */
const OF_MYANMAR = {
  nationalityClaims: [{ country: 'MMR', basis: 'OWN_STATEMENT', state: 'CLAIMED' }],
  countryOfOrigin: 'MMR',
  countryOfExploitation: 'MYS',
};

/**
 * Conversation 4: somebody of Myanmar says in Thailand that her return is unsafe. Nobody asks Myanmar about her, and
 * her case leaves the way home.
 */
describe('an asylum concern, between the gateways of Thailand, Malaysia and Myanmar', () => {
  let members: RealMembers;
  let rowsOfMyanmar: number;
  beforeAll(async () => {
    members = await RealMembers.among(['TH', 'MY', 'MM']);
    rowsOfMyanmar = await members.of('MM').rows();
  });
  afterAll(async () => members.end());

  const referral = (to: JsonObject, body: JsonObject): Written => ({
    type: 'RF_VICTIM_IDENTIFICATION',
    members: { to: [to], sealed: [sealedTo('identity', to, body['victimRef'])] },
    body: { ...OF_MYANMAR, ...body },
  });
  const sealedTo = (part: string, to: JsonObject, victimRef?: JsonValue): JsonObject => ({
    part,
    units: [to],
    content: { ...(samplePart(part) as JsonObject), ...(victimRef !== undefined && { victimRef }) },
  });
  const question = (
    to: JsonObject,
    feared: boolean,
    body: Readonly<Record<string, unknown>> = {},
  ): Written => ({
    type: 'RF_NATIONALITY_REQUEST',
    members: {
      to: [to],
      sealed: [sealedTo('nationality-evidence', to, body['victimRef'] as string | undefined)],
    },
    body: {
      claim: { country: 'MMR', basis: 'OWN_STATEMENT', state: 'CLAIMED' },
      internationalProtectionConcern: feared,
      ...body,
    },
    without: ['interviewOffer'],
  });
  const step = (from: string, to: string, reason: string, unit: JsonObject) => ({
    type: 'CT_CASE_STEP',
    members: { to: [unit] },
    body: { from, to, reason },
  });

  it('is not told to Myanmar, whatever its consent says', async () => {
    expect(await members.refused(TH, referral(at('MM'), { internationalProtectionConcern: true }))).toEqual({
      code: 'E-PROTECTION',
      rules: ['protection.origin-not-addressed'],
    });
  });

  it('goes to Malaysia alone, where she stands as PROTECTED', async () => {
    const opened = await members.send(TH, referral(at('MY'), { internationalProtectionConcern: true }));
    const standing = await members.alike([TH, MY]);
    expect(standing).toMatchObject({ state: 'SENT', ball: at('MY') });
    expect([stateOf(standing, 'victim'), stateOf(standing, 'path')]).toEqual(['PRESUMED', 'PROTECTED']);
    expect(runningClocks(standing)).toEqual(['ACK MY', 'AS-1 TH', 'AS-1 TH', 'ID TH', 'ID TH']);
    expect(await members.deliveries(TH, opened)).toMatchObject([{ destination: 'MY', state: 'RECEIPTED' }]);
    expect(await members.part(MY, opened, 'identity')).toEqual(samplePart('identity'));
    await members.hidden(EVERYBODY_OF_MM, opened);
  });

  it('INV-10: is asked of Myanmar by nobody: not with the concern, not without it, not by a supervisor', async () => {
    const asked = await members.refused(TH, question(at('MM'), true));
    expect(asked.rules).toContain('protection.origin-not-asked');
    const exception = { consent: { state: 'REFUSED', scopes: [], exception: 'RISK_TO_LIFE' } };
    expect(await members.refused(['TH', 'head'], question(at('MM'), true, exception))).toEqual(asked);
    // Myanmar is no party of this conversation, and nothing makes it one.
    for (const seat of [TH, ['TH', 'head']] as const)
      expect((await members.refused(seat, question(at('MM'), false))).rules).toContain('conversation.shared');
  });

  it('INV-10: is told to Myanmar by no new referral that leaves the concern out', async () => {
    const { conversation } = members;
    members.conversation = undefined;
    for (const body of [{}, { internationalProtectionConcern: false }])
      expect(await members.refused(TH, referral(at('MM'), body))).toEqual({
        code: 'E-PROTECTION',
        rules: ['protection.feared'],
      });
    members.conversation = conversation;
  });

  it('plans no return', async () => {
    const plan = {
      type: 'RF_REPATRIATION_PLAN',
      members: { to: [at('MY')] },
      body: { receivingUnit: at('MY') },
    };
    expect(await members.refused(TH, plan)).toMatchObject({ code: 'E-NOT-NOW' });
    expect(stateOf(await members.alike([TH, MY]), 'path')).toBe('PROTECTED');
  });

  it('stays in Thailand, and both sides that know her say so', async () => {
    await members.send(TH, step('PROTECTED', 'STAYS_IN_HOST', 'ASYLUM', at('MY')));
    expect(stateOf(await members.alike([TH, MY]), 'path')).toBe('STAYS_IN_HOST');
    const close = { type: 'CT_CLOSE', members: { to: [at('MY')] }, body: { outcome: 'STAYS_IN_HOST' } };
    await members.send(TH, { ...close, without: ['victimRef'] });
    const standing = await members.alike([TH, MY]);
    expect(standing).toMatchObject({ state: 'CLOSED', open: false, ball: null });
    expect(runningClocks(standing)).toEqual([]);
  });

  it('reached Myanmar in no record', async () => {
    await members.hidden(EVERYBODY_OF_MM, members.conversation!);
    expect(await members.of('MM').rows()).toBe(rowsOfMyanmar);
    expect(members.of('MM').logged.join('')).not.toContain(members.conversation!.id);
  });

  it('may arise in a case of which Myanmar knows: then its question is asked no more, and its clock stops', async () => {
    members.conversation = undefined;
    const older = await members.send(TH, referral(at('MM'), OTHER));
    await members.send(TH, question(at('MM'), false, OTHER));
    expect(runningClocks(await members.alike([TH, MM]))).toContain('NV MM');
    members.conversation = undefined;
    const feared = { ...OTHER, internationalProtectionConcern: true };
    const concern = await members.send(TH, referral(at('MY'), feared));
    await members.hidden(EVERYBODY_OF_MM, concern);
    members.conversation = older;
    expect(await members.refused(TH, question(at('MM'), false, OTHER))).toEqual({
      code: 'E-PROTECTION',
      rules: ['protection.feared'],
    });
    // Why she stays is her own; the state that she fears reads that she wishes it.
    const stays = step('NATIONALITY_PENDING', 'STAYS_IN_HOST', 'PERSON_WISHES', at('MM'));
    await members.send(TH, { ...stays, body: { ...stays.body, ...OTHER } });
    const standing = await members.alike([TH, MM]);
    expect(stateOf(standing, 'path')).toBe('STAYS_IN_HOST');
    expect(runningClocks(standing)).not.toContain('NV MM');
    const answer = {
      type: 'RF_NATIONALITY_RESPONSE',
      members: {
        to: [at('TH', 'ATU')],
        sealed: [sealedTo('family', at('TH', 'ATU'), OTHER.victimRef)],
      },
      body: { country: 'MMR', ...OTHER },
    };
    expect(await members.refused(MM, answer)).toMatchObject({ code: 'E-NOT-NOW' });
  });
});
