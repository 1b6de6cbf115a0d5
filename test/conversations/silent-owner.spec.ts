import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { DAY, HOUR, type MessageRef } from '#kernel';
import { sampleMessage } from '#messages';
import { until } from '../setup/exchanges.js';
import { givenTime, RealMembers, runningClocks, stateOf, type Seat } from './real-members.js';

const SG: Seat = ['SG', 'analyst'];
const LA: Seat = ['LA', 'analyst'];
const TH: Seat = ['TH', 'analyst'];
const ARREST = 'PROVISIONAL_ARREST_PER_NATIONAL_LAW';
const OWNER = { member: 'SG', unit: 'ATU' };
const TEXT = 'The man who was stopped has other parents and another birthplace.';

const { subject: sample } = sampleMessage('AL_WANTED_SUSPECT')['body'] as { subject: object };
const SUBJECT = {
  ...sample,
  names: [{ fullName: 'Lim Invented', script: 'Latn', nameType: 'LEGAL' }],
  birth: { date: '1985-06-01', calendar: 'GREGORIAN' },
  sex: 'M',
  documents: [],
};
const QUERY = { kind: 'PERSON', name: 'Lim Invented', birthYear: 1985, sex: 'M' };

/**
 * Conversation 5: Laos says that an alert of Singapore means another man, and Singapore does not answer. Thailand holds
 * the alert, too.
 */
describe('a silent owner, between the gateways of Singapore, Laos and Thailand', () => {
  let members: RealMembers;
  let alert: MessageRef;
  let challenge: MessageRef;
  beforeAll(async () => {
    members = await RealMembers.among(['SG', 'LA', 'TH']);
  });
  afterAll(async () => members.end());

  const candidate = async (code: string): Promise<JsonObject | undefined> => {
    const { candidates } = await members.check(code, QUERY);
    return (candidates as readonly JsonObject[])[0];
  };

  it('begins with an alert that a second person has released, and that asks for an arrest', async () => {
    alert = await members.released(SG, 'head', {
      type: 'AL_WANTED_SUSPECT',
      members: { to: { all: true, except: [] }, sealed: [] },
      body: { subject: SUBJECT },
    });
    expect(await members.alike([SG, LA, TH])).toMatchObject({ state: 'ACTIVE', ball: null });
    for (const code of ['LA', 'TH']) expect(await candidate(code)).toMatchObject({ alert, action: ARREST });
  });

  it('is challenged by Laos, sealed to its owner: the arrest rests there and here at once', async () => {
    challenge = await members.send(LA, {
      type: 'CT_CHALLENGE',
      members: {
        to: [OWNER],
        urgency: 'R',
        sealed: [
          {
            part: 'challenge',
            units: [OWNER],
            content: { ground: 'MISTAKEN_IDENTITY', language: 'eng', text: TEXT },
          },
        ],
      },
      body: { target: { ...alert }, pace: 'ORDINARY' },
      without: ['answers'],
    });
    const standing = await members.alike([SG, LA]);
    expect(standing).toMatchObject({ state: 'CONTESTED', ball: OWNER });
    expect([stateOf(standing, 'challenge', challenge.id), runningClocks(standing)]).toEqual([
      'RAISED',
      ['CH SG'],
    ]);
    expect(givenTime(standing, 'CH')).toBe(72 * HOUR);
    expect(await members.part(SG, challenge, 'challenge')).toMatchObject({ ground: 'MISTAKEN_IDENTITY' });
    for (const code of ['SG', 'LA']) expect(await candidate(code)).not.toMatchObject({ action: ARREST });
  });

  it('tells the ground to nobody but the unit that is asked, and Thailand nothing', async () => {
    for (const seat of [
      ['SG', 'liaison'],
      ['SG', 'police'],
      ['SG', 'auditor'],
    ] as const)
      expect([seat, await members.part(seat, challenge, 'challenge')]).toEqual([seat, undefined]);
    await members.hidden([TH, ['TH', 'head'], ['TH', 'liaison'], ['TH', 'auditor']], challenge, ['messages']);
    expect(await members.caseOf(TH)).toMatchObject({ state: 'ACTIVE', ball: null });
    for (const code of ['SG', 'LA', 'TH']) expect(members.of(code).logged.join('')).not.toContain(TEXT);
  });

  it('is SUSPENDED for both when 72 hours have passed without a word', async () => {
    await members.later(71 * HOUR);
    expect(await members.alike([SG, LA])).toMatchObject({ state: 'CONTESTED' });
    await members.later(HOUR);
    const standing = await members.stands([SG, LA], 'SUSPENDED');
    expect(standing).toMatchObject({ open: true, ball: OWNER });
    const rungs = async (seat: Seat) => {
      const { clocks } = await members.caseOf(seat);
      const [clock] = (clocks as readonly JsonObject[]).filter((one) => one['clock'] === 'CH');
      return (clock?.['escalations'] as readonly JsonObject[]).map(({ level }) => level);
    };
    for (const seat of [SG, LA])
      await until(`rungs at ${seat[0]}`, async () => JSON.stringify(await rungs(seat)) === '[50,80,100]');
    const told = await until('the word of Singapore’s gateway', async () => {
      const { messages } = await members.caseOf(LA);
      return (messages as readonly JsonObject[])
        .map(({ message }) => message as JsonObject)
        .find((message) => message['type'] === 'CT_ESCALATION');
    });
    expect(told).toMatchObject({ from: { member: 'SG', unit: 'GATEWAY' } });
    const work = (await members.of('SG').get('analyst', '/v1/work')).json;
    expect(work).toMatchObject({ items: [{ conversation: alert, overdue: true, clock: 'CH' }] });
  });

  it('is over on the fourteenth day for everybody, and found by no check any more', async () => {
    await members.later(11 * DAY - HOUR);
    expect(await members.alike([SG, LA])).toMatchObject({ state: 'SUSPENDED' });
    await members.later(2 * HOUR);
    for (const seat of [SG, LA, TH]) await members.stands([seat], 'WITHDRAWN');
    const standing = await members.alike([SG, LA]);
    expect(standing).toMatchObject({ open: false, ball: null });
    expect(runningClocks(standing)).toEqual([]);
    for (const code of ['SG', 'LA', 'TH']) expect(await candidate(code)).toBeUndefined();
    const { messages } = await members.caseOf(TH);
    // Worded for all alike; that there was a challenge, Thailand does not read.
    expect(JSON.stringify(messages)).not.toMatch(/CHALLENGE|MISTAKEN/);
  });

  it('stands in what the auditors of both sides are told, and of nobody who did not know', async () => {
    const told = async (code: string) => (await members.of(code).get('auditor', '/v1/alarms')).json['items'];
    for (const code of ['SG', 'LA'])
      expect([code, await told(code)]).toMatchObject([
        code,
        [{ kind: 'UNANSWERED_CHALLENGE', owner: 'SG', alerts: [alert] }],
      ]);
    expect(await told('TH')).toEqual([]);
    expect((await members.of('LA').get('head', '/v1/alarms')).status).toBe(403);
  });

  it('comes too late with an answer after that', async () => {
    const stands = {
      type: 'CT_CHALLENGE',
      members: { to: [{ member: 'LA', unit: 'ATU' }], urgency: 'R', sealed: [] },
      body: { target: { ...alert }, act: 'STAND', pace: 'ORDINARY', answers: { ...challenge } },
    };
    expect(await members.refused(['SG', 'head'], stands)).toMatchObject({ code: 'E-NOT-NOW' });
  });
});
