import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { DAY, rfc3339, type MessageRef } from '#kernel';
import { until } from '../setup/exchanges.js';
import { textOf } from '../setup/json.js';
import { FREED } from './freed.js';
import {
  answer,
  desk,
  freed,
  list,
  listed,
  ORIGINS,
  question,
  referral,
  wanted,
  type Origin,
} from './freed-drafts.js';
import { givenTime, RealMembers, runningClocks, stateOf, type Seat, type Written } from './real-members.js';

const TH: Seat = ['TH', 'analyst'];
const ID: Seat = ['ID', 'analyst'];
const ARREST = 'PROVISIONAL_ARREST_PER_NATIONAL_LAW';
const QUERY = { kind: 'PERSON', name: 'Budi Rekaan', birthYear: 1995, sex: 'M' };
const REASON = 'Our unit freed this man from a compound; he was made to write to strangers.';
const liaison = (member: string): Seat => [member, 'liaison'];

/**
 * Conversation 1: Thailand frees twelve persons of four nations from a compound. Each country of origin learns of its
 * own; one of them is sought by Indonesia, and cannot be.
 */
describe('a release from a scam compound, between the gateways of Thailand and four countries of origin', () => {
  let members: RealMembers;
  let alert: MessageRef;
  let rescue: MessageRef;
  const referrals: Record<string, MessageRef> = {};
  beforeAll(async () => {
    members = await RealMembers.among(['TH', ...ORIGINS]);
  });
  afterAll(async () => members.end());

  async function refer(n: number, member: Origin): Promise<MessageRef> {
    members.conversation = undefined;
    return members.send(TH, referral(n, member, rescue));
  }
  const taken = (): Written => ({
    type: 'CT_HUMAN_ACK',
    members: { to: [{ member: 'TH', unit: 'ATU' }] },
    body: { at: rfc3339(Date.now()) },
    without: ['expectedAnswerAt'],
  });
  const actionAt = async (code: string): Promise<unknown> => {
    const { candidates } = await members.check(code, QUERY);
    return (candidates as readonly JsonObject[])[0]?.['action'];
  };

  it('begins with a man whom Indonesia seeks, everywhere', async () => {
    alert = await members.released(ID, 'head', wanted());
    for (const code of ['TH', 'VN', 'ID']) expect([code, await actionAt(code)]).toEqual([code, ARREST]);
  });

  it('INV-35: is told with counts that hold, and each list to its own country or not at all', async () => {
    members.conversation = undefined;
    const lists = ORIGINS.map((code) => list(code));
    const misled = [list('PH', 'MM'), ...lists.slice(1)];
    expect((await members.refused(TH, freed(ORIGINS, misled))).rules).toContain('mass-rescue.own-list');
    const counts = [{ country: 'PHL', n: 6, children: 1 }];
    expect((await members.refused(TH, freed(ORIGINS, lists, { countsByNationality: counts }))).rules).toEqual(
      expect.arrayContaining(['mass-rescue.total']),
    );
    rescue = await members.send(TH, freed(ORIGINS));
    const standing = await members.alike([TH, ...ORIGINS.map(liaison)]);
    expect(standing).toMatchObject({ state: 'SENT', ball: desk('PH') });
    expect(runningClocks(standing)).toEqual(ORIGINS.map((code) => `ACK ${code}`).sort());
  });

  it('gives each country of origin its own list and no other', async () => {
    for (const code of ORIGINS) {
      for (const of of ORIGINS) {
        const part = await members.part(liaison(code), rescue, listed(of));
        expect([code, of, part !== undefined]).toEqual([code, of, code === of]);
        if (code === of) expect(part).toMatchObject({ persons: FREED[of] });
      }
      for (const seat of [
        [code, 'analyst'],
        [code, 'police'],
        [code, 'auditor'],
      ] as const)
        expect([seat, await members.part(seat, rescue, listed(code))]).toEqual([seat, undefined]);
    }
    const fromThere = members.of('VN').logged.join('');
    for (const { names } of Object.values(FREED).flat())
      expect(fromThere).not.toContain((names as readonly { fullName: string }[])[0]?.fullName);
  });

  it('goes on for each person by a referral of its own', async () => {
    referrals['PH'] = await refer(1, 'PH');
    referrals['MM'] = await refer(6, 'MM');
    referrals['ID'] = await refer(9, 'ID');
    for (const code of ['PH', 'MM', 'ID'] as const) {
      expect(await members.alike([TH, liaison(code)], referrals[code])).toMatchObject({ state: 'SENT' });
      const others = ORIGINS.filter((other) => other !== code).map(liaison);
      await members.hidden(others, referrals[code]!);
    }
  });

  it('INV-02: arrests nobody whom it freed, at once and silently; others see no change', async () => {
    expect(await actionAt('TH')).not.toBe(ARREST);
    expect(await actionAt('VN')).toBe(ARREST);
    const { items } = (await members.of('TH').get('analyst', '/v1/tasks')).json;
    expect(items).toMatchObject([
      { kind: 'CONFLICT', state: 'OPEN', urgency: 'E', alert, conversation: referrals['ID'] },
    ]);
    for (const client of ['liaison', 'supervisor'] as const)
      expect((await members.of('TH').get(client, '/v1/tasks')).json['items']).toEqual([]);
    expect(await members.caseOf(['VN', 'analyst'], alert)).toMatchObject({ state: 'ACTIVE' });
  });

  it('is CONTESTED on the word of a person of Thailand, and only the owner reads why', async () => {
    const { items } = (await members.of('TH').get('analyst', '/v1/tasks')).json;
    const [task] = items as readonly JsonObject[];
    const decision = { decision: 'CHALLENGE', reason: REASON };
    const path = `/v1/tasks/${textOf(task?.['id'])}/decision`;
    expect((await members.of('TH').post('analyst', path, decision)).json).toMatchObject({
      state: 'CHALLENGED',
    });
    const standing = await members.stands([TH, ID], 'CONTESTED', alert);
    expect(standing).toMatchObject({ ball: { member: 'ID', unit: 'ATU' } });
    expect(givenTime(standing, 'CH')).toBe(DAY);
    const { messages } = await members.caseOf(['ID', 'head'], alert);
    const challenge = (messages as readonly JsonObject[]).find(
      ({ message }) => (message as JsonObject)['type'] === 'CT_CHALLENGE',
    ) as unknown as MessageRef;
    expect(await members.part(['ID', 'head'], challenge, 'challenge')).toMatchObject({
      ground: 'VICTIM_CONFLICT',
      text: REASON,
    });
    await members.hidden([liaison('VN'), ['VN', 'head'], liaison('PH')], challenge, ['messages']);
    expect(await members.caseOf(['VN', 'analyst'], alert)).toMatchObject({ state: 'ACTIVE' });
  });

  it('is withdrawn by Indonesia: neutral words to all, the ground to Thailand alone', async () => {
    members.conversation = alert;
    const units = [{ member: 'TH', unit: 'ATU' }];
    const content = { ground: 'VICTIM_IDENTIFIED', language: 'eng' };
    const now = Date.now();
    const withdrawal = await members.send(ID, {
      type: 'CT_WITHDRAWAL',
      members: {
        to: { all: true, except: [] },
        sealed: [{ part: 'ground', units, content }],
        expiresAt: rfc3339(now + 300 * DAY),
        reviewAt: rfc3339(now + 200 * DAY),
      },
      body: { target: { ...alert }, reason: 'REVIEWED' },
    });
    const standing = await members.stands([TH, ID], 'WITHDRAWN', alert);
    expect(standing).toMatchObject({ open: false, ball: null });
    await members.stands([liaison('VN'), liaison('PH')], 'WITHDRAWN', alert);
    expect(await members.part(TH, withdrawal, 'ground')).toEqual(content);
    expect(await members.part(['VN', 'analyst'], withdrawal, 'ground')).toBeUndefined();
    expect(JSON.stringify((await members.caseOf(['VN', 'analyst'], alert))['messages'])).not.toMatch(
      /VICTIM/,
    );
    for (const code of ['TH', 'VN', 'PH', 'ID'])
      expect([code, await actionAt(code)]).toEqual([code, undefined]);
    expect((await members.of('TH').get('analyst', '/v1/tasks')).json['items']).toEqual([]);
  });

  it('INV-01: is wanted by nobody again: the draft waits as any, and is not released', async () => {
    members.conversation = undefined;
    const held = await members.post(ID, members.draft(wanted()));
    expect(held.json).toMatchObject({ state: 'PENDING_APPROVAL' });
    const path = `/v1/approvals/${textOf(held.json['approval'])}/release`;
    const { status, json } = await members.of('ID').post('head', path, {});
    expect([status, json['code']]).toEqual([403, 'E-NOT-PERMITTED']);
    expect(JSON.stringify(json)).not.toMatch(/victim/i);
  });

  it('is answered by the Philippines in three days', async () => {
    members.conversation = referrals['PH'];
    await members.send(liaison('PH'), taken());
    await members.send(TH, question(1, 'PH', true));
    expect(runningClocks(await members.alike([TH, liaison('PH')]))).toContain('NV PH');
    await members.later(3 * DAY);
    await members.send(liaison('PH'), answer(1, 'PH', { result: 'VERIFIED_NATIONAL' }));
    const standing = await members.alike([TH, liaison('PH')]);
    expect(stateOf(standing, 'path')).toBe('VERIFIED');
    expect(standing).toMatchObject({ ball: { member: 'TH', unit: 'ATU' } });
    expect(runningClocks(standing)).not.toContain('NV PH');
  });

  it('is put off by Myanmar every seven days, who keeps the ball and is late without a word', async () => {
    members.conversation = referrals['MM'];
    await members.send(liaison('MM'), taken());
    await members.send(TH, question(6, 'MM', false));
    const word = (): Written =>
      answer(
        6,
        'MM',
        {
          result: 'INTERIM',
          confidence: 'LOW',
          methods: [],
          interim: true,
          expectedAt: rfc3339(Date.now() + 7 * DAY),
        },
        ['travelDocument'],
      );
    for (const week of [1, 2]) {
      await members.later(6 * DAY);
      await members.rang([TH, liaison('MM')], 'NV', 'INTERIM', [50, 80]);
      await members.send(liaison('MM'), word());
      const standing = await members.alike([TH, liaison('MM')]);
      expect([week, standing['ball'], givenTime(standing, 'NV', 'INTERIM')]).toEqual([
        week,
        desk('MM'),
        7 * DAY,
      ]);
      expect(stateOf(standing, 'path')).toBe('NATIONALITY_PENDING');
    }
    await members.later(8 * DAY);
    await members.rang([TH, liaison('MM')], 'NV', 'INTERIM', [50, 80, 100]);
    await until('the word of Myanmar’s gateway that it is late', async () => {
      const { messages } = await members.caseOf(TH);
      return (messages as readonly JsonObject[]).some(
        ({ message }) => (message as JsonObject)['type'] === 'CT_ESCALATION',
      );
    });
    await members.alike([TH, liaison('MM')]);
  });
});
