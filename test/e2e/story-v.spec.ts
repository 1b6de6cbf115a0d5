import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { DAY, HOUR, rfc3339, type MessageRef } from '#kernel';
import { latestKind } from '#messages';
import { startGateway, type ClientName, type RunningGateway } from '../medium/gateway-app.js';
import { testNetwork, until } from '../setup/exchanges.js';
import { refOf } from '../setup/json.js';
import { handoverActOf, storyDraft, type Changes } from '../stories/story-drafts.js';

/** Story V once more, as two units work it through the interface: real gateways, broker and databases. */
describe('story V over HTTP', () => {
  let th: RunningGateway;
  let kh: RunningGateway;
  let conversation: MessageRef | undefined;

  beforeAll(async () => {
    const network = await testNetwork(['TH', 'KH']);
    const [a, b] = network.members;
    if (a === undefined || b === undefined) throw new Error('two members were asked for');
    [th, kh] = await Promise.all([startGateway(network, a), startGateway(network, b)]);
    for (const one of [th, kh])
      await until('readiness', async () => (await one.ask('/health/ready', {})).status === 200);
    await until('sealing keys of both sides', () =>
      Promise.resolve(
        [th, kh].every(({ gateway: { ports } }) =>
          ['TH', 'KH'].every((code) => ports.directory.current().pulse(code) !== undefined),
        ),
      ),
    );
  }, 120_000);
  afterAll(async () => {
    await Promise.all([th.stop(), kh.stop()]);
  }, 60_000);

  async function send(at: RunningGateway, client: ClientName, type: string, changes: Changes = {}) {
    const draft = storyDraft(type, { now: Date.now(), conversation }, changes);
    const family = latestKind(type)?.family ?? '';
    const { status, json } = await at.post(client, `/v1/${family}s`, draft);
    expect({ type, status, faults: json['faults'] }).toEqual({ type, status: 202 });
    const ref = refOf(json);
    conversation ??= ref;
    await until(`the receipt of ${type}`, async () => {
      const { deliveries } = (await at.get(client, `/v1/messages/${ref.member}/${ref.id}`)).json;
      return (deliveries as readonly JsonObject[]).every(({ state }) => state === 'RECEIPTED');
    });
    return ref;
  }
  const fromTh = (type: string, changes?: Changes) => send(th, 'analyst', type, changes);
  const fromKh = (type: string, changes?: Changes) => send(kh, 'liaison', type, changes);

  /** What both sides say of the case, which must be the same. */
  async function alike(): Promise<JsonObject> {
    const path = `/v1/cases/${String(conversation?.member)}/${String(conversation?.id)}`;
    const [here, there] = await Promise.all([th.get('analyst', path), kh.get('liaison', path)]);
    const seen = ({ state, open, ball, counterpart, lifecycles, clocks }: JsonObject) => {
      const running = (clocks as readonly JsonObject[]).map(({ clock, owner, dueAt, stoppedAt }) => ({
        clock,
        owner,
        dueAt,
        stoppedAt,
      }));
      return { state, open, ball, counterpart, lifecycles, running };
    };
    expect(seen(there.json)).toEqual(seen(here.json));
    return here.json;
  }
  const stateOf = ({ lifecycles }: JsonObject, lifecycle: string) =>
    (lifecycles as readonly JsonObject[]).find((one) => one['lifecycle'] === lifecycle)?.['state'];

  it('goes from referral to close, and both sides stand alike after every step', async () => {
    await fromTh('RF_VICTIM_IDENTIFICATION');
    expect(await alike()).toMatchObject({ state: 'SENT', ball: { member: 'KH', unit: 'DESK' } });
    const work = (await kh.get('liaison', '/v1/work')).json;
    expect(work).toMatchObject({
      items: [{ conversation, withMe: true, state: 'SENT', clock: 'ACK', overdue: false }],
      counts: { me: 1, them: 0, overdue: 0 },
    });

    await fromKh('CT_HUMAN_ACK', {
      body: { at: rfc3339(Date.now()), expectedAnswerAt: rfc3339(Date.now() + DAY) },
    });
    expect(await alike()).toMatchObject({ state: 'ACKNOWLEDGED' });

    await fromTh('RF_ASSISTANCE_NEED', { without: ['requestedFrom'] });
    await fromTh('RF_ASSISTANCE_CONFIRMATION');
    await fromTh('RF_ASSISTANCE_CONFIRMATION', { body: { state: 'DELIVERED' } });
    expect(stateOf(await alike(), 'path')).toBe('ASSISTED');

    await fromTh('RF_NATIONALITY_REQUEST', { without: ['interviewOffer'] });
    await fromKh('RF_NATIONALITY_RESPONSE');
    expect(stateOf(await alike(), 'path')).toBe('VERIFIED');

    const planId = '01990000-0000-7000-8000-000000000041';
    const from = Date.now() + 10 * DAY;
    await fromTh('RF_REPATRIATION_PLAN', {
      body: {
        planId,
        window: { from: rfc3339(from), to: rfc3339(from + 6 * HOUR) },
        proceedings: { pending: false, courtDates: [], remoteTestimony: false },
      },
    });
    await fromKh('RF_REPATRIATION_PLAN_RESPONSE', { body: { planId } });
    expect(stateOf(await alike(), 'path')).toBe('PLAN_ACCEPTED');

    const act = handoverActOf(planId, Date.now());
    const handover = await fromTh('RF_HANDOVER', { body: { planId, ...act } });
    await fromKh('RF_HANDOVER_COUNTERSIGN', {
      body: { handover: { ...handover }, actDigest: act.actDigest },
    });
    expect(stateOf(await alike(), 'path')).toBe('HANDED_OVER');

    await fromKh('RF_ARRIVAL', { body: { at: rfc3339(Date.now()) } });
    expect(await alike()).toMatchObject({ state: 'ANSWERED', ball: { member: 'TH', unit: 'ATU' } });
    await fromTh('CT_CLOSE');
    expect(await alike()).toMatchObject({ state: 'CLOSED', open: false, ball: null, acts: [] });
  }, 120_000);

  it('refuses what comes after the close, and says where the case stands', async () => {
    const draft = storyDraft(
      'RF_ASSISTANCE_NEED',
      { now: Date.now(), conversation },
      { without: ['requestedFrom'] },
    );
    const { status, json } = await th.post('analyst', '/v1/referrals', draft);
    expect([status, json['code']]).toEqual([409, 'E-NOT-NOW']);
    expect(JSON.stringify(json['faults'])).toContain('CLOSED');
  });

  it('shows the case to no other unit, in the words of one that is not there (T46)', async () => {
    const path = `/v1/cases/${String(conversation?.member)}/${String(conversation?.id)}`;
    const nowhere = path.replace(/[0-9a-f]{12}$/, '000000000000');
    for (const at of [th, kh]) {
      const [hidden, absent] = [await at.get('police', path), await at.get('police', nowhere)];
      expect([hidden.status, hidden.json['code']]).toEqual([404, 'E-NOT-FOUND']);
      expect({ ...hidden.json, instance: '' }).toEqual({ ...absent.json, instance: '' });
    }
    expect((await kh.get('analyst', path)).status).toBe(404);
  });
});
