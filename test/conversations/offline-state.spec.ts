import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { HOUR, MINUTE, type Member, type MessageRef } from '#kernel';
import { sampleMessage } from '#messages';
import { until } from '../setup/exchanges.js';
import { RealMembers, type Seat } from './real-members.js';

const ID: Seat = ['ID', 'analyst'];
const SG: Seat = ['SG', 'analyst'];
const TL: Seat = ['TL', 'analyst'];
const EVERYBODY = { to: { all: true, except: [] } };
const UNKNOWN = { kind: 'PLATE', plate: 'B 9999 ZZZ' };

type Body = Readonly<Record<string, unknown>>;

/** Conversation 6: the gateway of Timor-Leste is down for thirty hours. */
describe('a state offline, between the gateways of Indonesia, Singapore and Timor-Leste', () => {
  let members: RealMembers;
  const alerts: Record<'corrected' | 'withdrawn' | 'both' | 'own', MessageRef> = {} as never;
  beforeAll(async () => {
    members = await RealMembers.among(['ID', 'SG', 'TL']);
  });
  afterAll(async () => members.end());

  const plate = (number: string): JsonObject => ({ kind: 'PLATE', plate: number });
  const { body: sample } = sampleMessage('AL_VEHICLE') as { body: { vehicle: Body; alertId: string } };
  const vehicle = (number: string): JsonObject => {
    const { make = '', model = '', kind = '' } = sample.vehicle as Readonly<Record<string, string>>;
    return { make, model, kind, plate: number, plateCountry: 'IDN' };
  };

  async function posted(seat: Seat, number: string): Promise<MessageRef> {
    members.conversation = undefined;
    return members.send(seat, { type: 'AL_VEHICLE', members: EVERYBODY, body: { vehicle: vehicle(number) } });
  }

  async function corrected(alert: MessageRef, number: string): Promise<void> {
    members.conversation = alert;
    const { alertId } = sample;
    await members.send(ID, {
      type: 'CT_CORRECTION',
      members: EVERYBODY,
      body: {
        target: { ...alert },
        alertId,
        replacementType: 'AL_VEHICLE',
        replacement: { vehicle: { ...sample, alertId, alertVersion: 2, vehicle: vehicle(number) } },
      },
    });
  }

  const withdrawn = async (alert: MessageRef): Promise<void> => {
    const path = `/v1/messages/${alert.member}/${alert.id}/withdrawal`;
    const { status } = await members.of(alert.member).post('analyst', path, { reason: 'ENDED' });
    expect(status).toBe(202);
  };

  /** The first answer of which this holds. */
  const says = (code: Member, query: JsonObject, verdict: string) =>
    until(`${verdict} at ${code}`, async () => {
      const answer = await members.check(code, query);
      return answer['verdict'] === verdict && answer;
    });

  const staleAt = async (code: Member): Promise<unknown> => {
    const asked = { purpose: 'BORDER_CHECK', queries: [UNKNOWN] };
    return (await members.of(code).post('police', '/v1/checks', asked)).json['stale'];
  };

  it('is clear where all are heard of, and finds at each what the others seek', async () => {
    alerts.corrected = await posted(ID, 'B 1111 AAA');
    alerts.withdrawn = await posted(ID, 'B 2222 AAA');
    alerts.both = await posted(ID, 'B 3333 AAA');
    alerts.own = await posted(TL, 'TL 4444');
    for (const code of ['ID', 'SG', 'TL']) {
      expect(await says(code, UNKNOWN, 'NONE')).toMatchObject({ candidates: [] });
      expect(await members.check(code, plate('TL 4444'))).toMatchObject({ verdict: 'CANDIDATES' });
    }
  });

  it('is never clear of an owner of whom nothing was heard for more than fifteen minutes', async () => {
    await members.stop(['TL']);
    await members.later(14 * MINUTE);
    expect(await says('SG', UNKNOWN, 'NONE')).toMatchObject({ candidates: [] });
    await members.later(2 * MINUTE);
    await until('word of Indonesia at Singapore', async () => {
      const stale = (await staleAt('SG')) as readonly string[];
      return !stale.includes('ID') && stale;
    });
    expect(await staleAt('SG')).toEqual(['TL']);
    expect(await members.check('SG', UNKNOWN)).toMatchObject({ verdict: 'NONE_BUT_STALE', candidates: [] });
    // What was told before is found as before.
    expect(await members.check('SG', plate('TL 4444'))).toMatchObject({
      verdict: 'CANDIDATES',
      candidates: [{ alert: alerts.own }],
    });
  });

  it('keeps for it what others say meanwhile, and holds up nobody else', async () => {
    await corrected(alerts.corrected, 'B 5555 BBB');
    await members.later(HOUR);
    await withdrawn(alerts.withdrawn);
    await corrected(alerts.both, 'B 6666 BBB');
    await members.later(2 * HOUR);
    await withdrawn(alerts.both);
    for (const alert of [alerts.withdrawn, alerts.both]) await members.stands([ID, SG], 'WITHDRAWN', alert);
    await says('SG', plate('B 5555 BBB'), 'CANDIDATES');
    await members.later(27 * HOUR);
    const { json } = await members.of('ID').get('liaison', '/v1/links');
    const links = json['items'] as readonly JsonObject[];
    expect(links.find(({ member }) => member === 'TL')).toMatchObject({ away: true });
    const waiting = await members.deliveries(ID, alerts.corrected);
    expect(waiting.find(({ destination }) => destination === 'TL')).toMatchObject({ state: 'RECEIPTED' });
  });

  it('says on its return that it may miss something, until it has heard of everybody', async () => {
    const release = await members.holding('TL');
    await members.start(['TL'], { ready: false });
    expect(await staleAt('TL')).toEqual(['ID', 'SG']);
    expect(await members.check('TL', UNKNOWN)).toMatchObject({ verdict: 'NONE_BUT_STALE', candidates: [] });
    // It still knows what it knew thirty hours ago, and says of whom it may be out of date.
    expect(await members.check('TL', plate('B 2222 AAA'))).toMatchObject({ verdict: 'CANDIDATES' });
    await release();
  });

  it('takes in correction and withdrawal in their order, and is clear again', async () => {
    for (const alert of [alerts.withdrawn, alerts.both])
      expect(await members.stands([ID, SG, TL], 'WITHDRAWN', alert)).toMatchObject({ open: false });
    await says('TL', plate('B 5555 BBB'), 'CANDIDATES');
    for (const old of ['B 1111 AAA', 'B 2222 AAA', 'B 3333 AAA', 'B 6666 BBB'])
      expect([old, (await says('TL', plate(old), 'NONE'))['candidates']]).toEqual([old, []]);
    const { messages } = await members.caseOf(TL, alerts.both);
    expect(
      (messages as readonly JsonObject[]).map(({ message, crossed }) => [
        (message as JsonObject)['type'],
        crossed,
      ]),
    ).toEqual([
      ['AL_VEHICLE', false],
      ['CT_CORRECTION', false],
      ['CT_WITHDRAWAL', false],
    ]);
    for (const code of ['ID', 'SG'])
      await until(`no stale owner at ${code}`, async () => ((await staleAt(code)) as unknown[]).length === 0);
    await until('receipts of all', async () =>
      (await members.deliveries(ID, alerts.both)).every(({ state }) => state === 'RECEIPTED'),
    );
  });
});
