import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GatewayConfig } from '#config';
import type { JsonObject } from '#envelope';
import { DAY, HOUR, rfc3339, type MessageRef } from '#kernel';
import { latestKind } from '#messages';
import type { BrokerMember } from '../../apps/operator/index.js';
import { startGateway, type Answer, type ClientName, type RunningGateway } from '../medium/gateway-app.js';
import { testNetwork, until, type TestNetwork } from '../setup/exchanges.js';
import { holdIncoming } from '../setup/held-back.js';
import { refOf } from '../setup/json.js';
import { MovedTime } from '../setup/moved-time.js';
import { handoverActOf, storyDraft, type Changes } from '../stories/story-drafts.js';

/**
 * Story V once more, as two units work it through the interface: real gateways, broker and databases, the time
 * injected.
 */
describe('story V over HTTP', () => {
  let th: RunningGateway;
  let kh: RunningGateway;
  let conversation: MessageRef | undefined;
  let network: TestNetwork;
  let time: MovedTime;
  let backToNow: () => void;

  beforeAll(async () => {
    network = await testNetwork(['TH', 'KH']);
    time = new MovedTime(network.state);
    backToNow = time.here();
    const [a, b] = network.members;
    if (a === undefined || b === undefined) throw new Error('two members were asked for');
    [th, kh] = await Promise.all([started(a), started(b)]);
    await until('sealing keys of both sides', () =>
      Promise.resolve(
        [th, kh].every(({ gateway: { ports } }) =>
          ['TH', 'KH'].every((code) => ports.directory.current().pulse(code) !== undefined),
        ),
      ),
    );
  });
  afterAll(async () => {
    await Promise.all([stopped(th), stopped(kh)]);
    backToNow();
  });

  /** With its background work, which rings the clocks. */
  async function started(member: BrokerMember, over: Partial<GatewayConfig> = {}): Promise<RunningGateway> {
    const running = await startGateway(network, member, over);
    await running.gateway.jobs.start();
    await until('readiness', async () => (await running.ask('/health/ready', {})).status === 200);
    return running;
  }

  async function stopped(running: RunningGateway): Promise<void> {
    await running.gateway.jobs.stop();
    await running.stop();
  }

  async function later(ms: number): Promise<void> {
    time.forward(ms);
    await Promise.all([th.renew(), kh.renew()]);
  }

  async function submit(at: RunningGateway, client: ClientName, type: string, changes: Changes = {}) {
    const draft = storyDraft(type, { now: Date.now(), conversation }, changes);
    const family = latestKind(type)?.family ?? '';
    const { status, json } = await at.post(client, `/v1/${family}s`, draft);
    expect({ type, status, faults: json['faults'] }).toEqual({ type, status: 202 });
    return refOf(json);
  }

  async function receipted(at: RunningGateway, client: ClientName, { member, id }: MessageRef) {
    await until(`the receipt of ${member} ${id}`, async () => {
      const { deliveries } = (await at.get(client, `/v1/messages/${member}/${id}`)).json;
      return (deliveries as readonly JsonObject[]).every(({ state }) => state === 'RECEIPTED');
    });
  }

  async function send(at: RunningGateway, client: ClientName, type: string, changes?: Changes) {
    const ref = await submit(at, client, type, changes);
    conversation ??= ref;
    await receipted(at, client, ref);
    return ref;
  }
  const fromTh = (type: string, changes?: Changes) => send(th, 'analyst', type, changes);
  const fromKh = (type: string, changes?: Changes) => send(kh, 'liaison', type, changes);

  const casePath = () => `/v1/cases/${String(conversation?.member)}/${String(conversation?.id)}`;

  /** What both sides come to say of the case: each rings its rungs at its own tick, so one may be ahead. */
  async function alike(): Promise<JsonObject> {
    const both = async () => {
      const [here, there] = await Promise.all([th.get('analyst', casePath()), kh.get('liaison', casePath())]);
      return [here.json, there.json] as const;
    };
    const seen = ({ state, open, ball, counterpart, lifecycles, clocks }: JsonObject) => {
      const running = (clocks as readonly JsonObject[]).map(
        ({ clock, owner, dueAt, stoppedAt, escalations }) => ({
          clock,
          owner,
          dueAt,
          stoppedAt,
          escalations,
        }),
      );
      return { state, open, ball, counterpart, lifecycles, running };
    };
    let [here, there] = await both();
    const same = async () => {
      [here, there] = await both();
      return isDeepStrictEqual(seen(here), seen(there));
    };
    // Where they stay apart, the comparison below shows in what. Asked once more, one may have rung meanwhile.
    await until('both sides to stand alike', same).catch(() => undefined);
    expect(seen(there)).toEqual(seen(here));
    return here;
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

    await later(13 * HOUR);
    const levelsOf = ({ json }: Answer) =>
      (json['clocks'] as readonly JsonObject[])
        .filter(({ clock }) => clock === 'ACK')
        .map(({ escalations }) => (escalations as readonly JsonObject[]).map(({ level }) => level));
    for (const [at, client] of [
      [th, 'analyst'],
      [kh, 'liaison'],
    ] as const)
      await until(
        `escalation at ${at.member}`,
        async () => JSON.stringify(levelsOf(await at.get(client, casePath()))) === '[[50,80,100]]',
      );
    await until('the signed escalation of Cambodia', async () => {
      const { json } = await th.get('analyst', casePath());
      const types = (json['messages'] as readonly JsonObject[]).map(
        (one) => (one['message'] as JsonObject)['type'],
      );
      return types.filter((type) => type === 'CT_ESCALATION').length === 1;
    });
    expect(await alike()).toMatchObject({ state: 'SENT', ball: { member: 'KH', unit: 'DESK' } });

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
    await stopped(kh);
    const plan = await submit(th, 'analyst', 'RF_REPATRIATION_PLAN', {
      body: {
        planId,
        window: { from: rfc3339(from), to: rfc3339(from + 6 * HOUR) },
        proceedings: { pending: false, courtDates: [], remoteTestimony: false },
      },
    });
    await later(10 * HOUR);
    const sent = (await th.get('analyst', `/v1/messages/TH/${plan.id}`)).json['deliveries'];
    expect(sent).toMatchObject([{ destination: 'KH', state: expect.not.stringMatching('RECEIPTED') }]);
    const [, cambodia] = network.members;
    if (cambodia === undefined) throw new Error('two members were asked for');
    // Its certificate of before: one made now would begin tomorrow for the broker, whose time nobody moves.
    kh = await started(cambodia, { broker: kh.config.broker });
    await receipted(th, 'analyst', plan);
    expect(stateOf(await alike(), 'path')).toBe('PLAN_SENT');
    await fromKh('RF_REPATRIATION_PLAN_RESPONSE', { body: { planId } });
    expect(stateOf(await alike(), 'path')).toBe('PLAN_ACCEPTED');

    const act = handoverActOf(planId, Date.now());
    const handover = await fromTh('RF_HANDOVER', { body: { planId, ...act } });
    await fromKh('RF_HANDOVER_COUNTERSIGN', {
      body: { handover: { ...handover }, actDigest: act.actDigest },
    });
    expect(stateOf(await alike(), 'path')).toBe('HANDED_OVER');

    await fromKh('RF_ARRIVAL', { body: { at: rfc3339(Date.now()) } });
    expect(await alike()).toMatchObject({ state: 'ANSWERED', ball: { member: 'KH' } });
    // Neither side has the other's last word when it writes.
    const release = await holdIncoming(network, 'KH');
    const close = await submit(th, 'analyst', 'CT_CLOSE');
    const need = await submit(kh, 'liaison', 'RF_ASSISTANCE_NEED', {
      members: { to: [{ member: 'TH', unit: 'ATU' }] },
      body: { needId: '01990000-0000-7000-8000-000000000031' },
      without: ['requestedFrom'],
    });
    await release();
    await Promise.all([receipted(th, 'analyst', close), receipted(kh, 'liaison', need)]);
    const end = await alike();
    expect(end).toMatchObject({
      state: 'CLOSED',
      open: false,
      ball: null,
      acts: [{ type: 'CT_CONSENT_CHANGE' }, { type: 'CT_REOPEN' }, { type: 'RF_FORWARD' }],
    });
    const crossed = (end['messages'] as readonly JsonObject[]).filter((one) => one['crossed'] === true);
    expect(crossed).toMatchObject([{ member: 'KH', id: need.id }]);
  });

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
    const path = casePath();
    const nowhere = path.replace(/[0-9a-f]{12}$/, '000000000000');
    for (const at of [th, kh]) {
      const [hidden, absent] = [await at.get('police', path), await at.get('police', nowhere)];
      expect([hidden.status, hidden.json['code']]).toEqual([404, 'E-NOT-FOUND']);
      expect({ ...hidden.json, instance: '' }).toEqual({ ...absent.json, instance: '' });
    }
    expect((await kh.get('analyst', path)).status).toBe(404);
  });
});
