import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { MINUTE, rfc3339, type MessageRef } from '#kernel';
import { latestKind, sampleMessage } from '#messages';
import { startGateway, type ClientName, type RunningGateway } from '../medium/gateway-app.js';
import { testNetwork, until } from '../setup/exchanges.js';
import { refOf, textOf } from '../setup/json.js';
import { MovedTime } from '../setup/moved-time.js';
import { storyDraft, type Changes } from '../stories/story-drafts.js';

const VN_ATU = { member: 'VN', unit: 'ATU' };
const OWNERS = { to: [{ member: 'VN', unit: 'PS' }, VN_ATU] };
const LA_ATU = { member: 'LA', unit: 'ATU' };

/**
 * Story A (clauses 1 and 2): an alert from a police system becomes a confirmed hit. Real gateways, broker and
 * databases, the time injected.
 */
describe('story A over HTTP', () => {
  let vn: RunningGateway;
  let la: RunningGateway;
  let alert: MessageRef;
  let hit: MessageRef;
  let time: MovedTime;
  let backToNow: () => void;

  beforeAll(async () => {
    const network = await testNetwork(['VN', 'LA']);
    time = new MovedTime(network.state);
    backToNow = time.here();
    const [a, b] = network.members;
    if (a === undefined || b === undefined) throw new Error('two members were asked for');
    [vn, la] = await Promise.all([startGateway(network, a), startGateway(network, b)]);
    await Promise.all([vn, la].map((one) => one.gateway.jobs.start()));
    for (const one of [vn, la])
      await until('readiness', async () => (await one.ask('/health/ready', {})).status === 200);
    await until('sealing keys of both sides', () =>
      Promise.resolve(
        [vn, la].every(({ gateway: { ports } }) =>
          ['VN', 'LA'].every((code) => ports.directory.current().pulse(code) !== undefined),
        ),
      ),
    );
  });
  afterAll(async () => {
    await Promise.all([vn, la].map((one) => one.gateway.jobs.stop()));
    await Promise.all([vn.stop(), la.stop()]);
    backToNow();
  });

  function draft(type: string, conversation: MessageRef | undefined, changes: Changes = {}): JsonObject {
    return storyDraft(type, { now: Date.now(), conversation }, changes);
  }

  async function send(at: RunningGateway, client: ClientName, body: JsonObject): Promise<MessageRef> {
    const type = textOf(body['type']);
    const { status, json } = await at.post(client, `/v1/${latestKind(type)?.family ?? ''}s`, body);
    expect({ type, status, faults: json['faults'] }).toEqual({ type, status: 202 });
    const ref = refOf(json);
    await receipted(at, client, ref);
    return ref;
  }

  async function receipted(
    at: RunningGateway,
    client: ClientName,
    { member, id }: MessageRef,
  ): Promise<void> {
    await until(`receipts of ${id}`, async () => {
      const { deliveries } = (await at.get(client, `/v1/messages/${member}/${id}`)).json;
      return (deliveries as readonly JsonObject[]).every(({ state }) => state === 'RECEIPTED');
    });
  }

  const caseOf = async (at: RunningGateway, client: ClientName = 'analyst'): Promise<JsonObject> =>
    (await at.get(client, `/v1/cases/${alert.member}/${alert.id}`)).json;
  const lifecycle = (json: JsonObject, name: string): unknown =>
    (json['lifecycles'] as readonly JsonObject[]).find((one) => one['lifecycle'] === name)?.['state'];

  /** A hit in Laos, with confirmation asked. */
  async function reported(): Promise<MessageRef> {
    const found = await send(
      la,
      'analyst',
      draft('CT_HIT', alert, {
        members: { ...OWNERS, sealed: [] },
        body: { at: rfc3339(Date.now() - 60_000) },
      }),
    );
    const asked = { members: OWNERS, body: { hit: { ...found } } };
    await send(la, 'analyst', draft('CT_HIT_CONFIRM_REQUEST', alert, asked));
    return found;
  }

  /**
   * What a border system of Laos is told about the person, by a spelling of its own, and about the passport by its
   * number.
   */
  async function checks(): Promise<readonly JsonObject[]> {
    const { status, json } = await la.post('police', '/v1/checks', {
      purpose: 'BORDER_CHECK',
      queries: [
        { kind: 'PERSON', name: 'Tran Van Mao', birthYear: 1984, sex: 'M' },
        { kind: 'DOCUMENT', number: 'B7654321', issuer: 'VNM' },
      ],
    });
    expect({ status, faults: json['faults'] }).toEqual({ status: 200 });
    return json['answers'] as readonly JsonObject[];
  }

  it('waits for a supervisor before a wanted alert goes out, and tells its author no more than that', async () => {
    const body = draft('AL_WANTED_SUSPECT', undefined, {
      members: { to: { all: true, except: [] }, sealed: [] },
    });
    const posted = await vn.post('police', '/v1/alerts', body);
    expect([posted.status, posted.json['state']]).toEqual([202, 'PENDING_APPROVAL']);
    const approval = textOf(posted.json['approval']);
    const mine = (await vn.get('police', '/v1/approvals')).json['items'];
    expect(mine).toMatchObject([{ id: approval, state: 'PENDING', mayDecide: false }]);
    expect((await vn.get('analyst', '/v1/approvals')).json['items']).toEqual([]);
    const own = await vn.post('police', `/v1/approvals/${approval}/release`, {});
    expect([own.status, own.json['code']]).toEqual([403, 'E-NOT-PERMITTED']);

    const released = await vn.post('supervisor', `/v1/approvals/${approval}/release`, {});
    expect(released.status).toBe(202);
    alert = refOf(released.json);
    await receipted(vn, 'police', alert);
    expect(await caseOf(la)).toMatchObject({ state: 'ACTIVE', owner: { member: 'VN', unit: 'PS' } });
    const again = await vn.post('supervisor', `/v1/approvals/${approval}/release`, {});
    expect([again.status, again.json['code']]).toEqual([409, 'E-NOT-NOW']);
  });

  it('is found by name in another spelling and by the passport, with what differs, and no more', async () => {
    const [person, passport] = await checks();
    for (const answer of [person, passport])
      expect(answer).toMatchObject({
        verdict: 'CANDIDATES',
        candidates: [{ alert, type: 'AL_WANTED_SUSPECT', banner: 'SUSPECT' }],
      });
    const [candidate] = person?.['candidates'] as readonly JsonObject[];
    expect(candidate).toMatchObject({ differs: [{ field: 'name' }] });
    expect(Number(candidate?.['score'])).toBeGreaterThan(60);
    const unasked = await la.post('police', '/v1/checks', {
      queries: [{ kind: 'PERSON', name: 'Tran Van Mao' }],
    });
    expect([unasked.status, unasked.json['code']]).toEqual([422, 'E-SCHEMA-INVALID']);
    const told = la.logged.join('');
    expect(told).not.toContain('Tran Van Mao');
    expect(told).not.toContain('B7654321');
  });

  it('turns a hit into a confirmed one, under a clock of ten minutes that both sides see', async () => {
    hit = await reported();
    const [here, there] = [await caseOf(la), await caseOf(vn)];
    for (const side of [here, there]) expect(lifecycle(side, 'hit')).toBe('CONFIRMATION_ASKED');
    const clock = (side: JsonObject) =>
      (side['clocks'] as readonly JsonObject[]).find((one) => one['clock'] === 'HC');
    expect(clock(here)).toMatchObject({ state: 'RUNNING', owner: { member: 'VN', unit: 'PS' } });
    expect(clock(there)?.['dueAt']).toBe(clock(here)?.['dueAt']);
    const { startedAt, dueAt } = clock(here) ?? {};
    expect(Date.parse(textOf(dueAt)) - Date.parse(textOf(startedAt))).toBe(10 * 60_000);

    await send(
      vn,
      'analyst',
      draft('CT_HIT_CONFIRM_RESPONSE', alert, {
        members: { to: [LA_ATU] },
        body: { hit: { ...hit } },
      }),
    );
    for (const side of [la, vn]) expect(lifecycle(await caseOf(side), 'hit')).toBe('CONFIRMED');
    await send(
      la,
      'analyst',
      draft('CT_HIT', alert, {
        members: { ...OWNERS, sealed: [] },
        body: {
          stage: 'OUTCOME',
          outcomeOf: { ...hit },
          at: rfc3339(Date.now() - 30_000),
        },
      }),
    );
    for (const side of [la, vn]) {
      const json = await caseOf(side);
      expect([lifecycle(json, 'hit'), json['state']]).toEqual(['CLOSED', 'ACTIVE']);
    }
  });

  it('escalates on both sides where ten minutes pass without an answer, and silence is no yes', async () => {
    const second = await reported();
    time.forward(11 * MINUTE);
    await Promise.all([vn.renew(), la.renew()]);
    const stateOfSecond = (json: JsonObject): unknown =>
      (json['lifecycles'] as readonly JsonObject[]).find(({ key }) => key === second.id)?.['state'];
    const rungs = (json: JsonObject): unknown =>
      (json['clocks'] as readonly JsonObject[])
        .filter(({ clock, stoppedAt }) => clock === 'HC' && stoppedAt === null)
        .map(({ escalations }) => (escalations as readonly JsonObject[]).map(({ level, at }) => [level, at]));
    const told = await Promise.all(
      [vn, la].map((side) =>
        until(`escalation at ${side.member}`, async () => {
          const json = await caseOf(side);
          return JSON.stringify(rungs(json)).includes('100,') && json;
        }),
      ),
    );
    expect(told.map(stateOfSecond)).toEqual(['NO_ANSWER', 'NO_ANSWER']);
    await send(
      vn,
      'analyst',
      draft('CT_HIT_CONFIRM_RESPONSE', alert, {
        members: { to: [LA_ATU] },
        body: { hit: { ...second }, samePerson: 'NO', instructions: ['LET_GO'] },
      }),
    );
    for (const side of [la, vn]) expect(stateOfSecond(await caseOf(side))).toBe('NOT_SAME');
  });

  it('is corrected and withdrawn by its owner alone; the other side follows', async () => {
    const sample = sampleMessage('CT_CORRECTION')['body'] as { replacement: { wantedSuspect: object } };
    const replacement = {
      wantedSuspect: { ...sample.replacement.wantedSuspect, alertId: alertIdOf(), alertVersion: 2 },
    };
    const correction = draft('CT_CORRECTION', alert, {
      members: { to: { all: true, except: [] } },
      body: { target: { ...alert }, alertId: alertIdOf(), replacement },
    });
    const foreign = await la.post('analyst', '/v1/controls', correction);
    expect(foreign.status).toBeGreaterThanOrEqual(400);
    // A new body of such an alert is a new release: the second person looks again.
    const corrected = await vn.post('police', '/v1/controls', correction);
    expect(corrected.json['state']).toBe('PENDING_APPROVAL');
    const approval = textOf(corrected.json['approval']);
    const { json } = await vn.post('supervisor', `/v1/approvals/${approval}/release`, {});
    await receipted(vn, 'police', refOf(json));
    expect(await caseOf(la)).toMatchObject({ state: 'ACTIVE' });

    const withdrawn = await vn.post('police', `/v1/messages/${alert.member}/${alert.id}/withdrawal`, {
      reason: 'ENDED',
    });
    expect(withdrawn.status).toBe(202);
    await until('the withdrawal on the other side', async () => (await caseOf(la))['state'] === 'WITHDRAWN');
    expect((await caseOf(vn))['state']).toBe('WITHDRAWN');
    for (const answer of await checks()) expect(answer).toMatchObject({ candidates: [] });
    // NONE_BUT_STALE until the owner's first heartbeat is here: "clear" is said only by who can know it.
    await until('a clear answer', async () =>
      (await checks()).every(({ verdict, candidates }) => {
        expect(candidates).toEqual([]);
        return verdict === 'NONE';
      }),
    );
  });

  function alertIdOf(): string {
    return (sampleMessage('AL_WANTED_SUSPECT')['body'] as { alertId: string }).alertId;
  }
});
