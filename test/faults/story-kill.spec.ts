import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import type { JsonObject } from '#envelope';
import { DAY, HOUR, newId, rfc3339, systemClock, type MessageRef } from '#kernel';
import { latestKind } from '#messages';
import { testNetwork, until } from '../setup/exchanges.js';
import { refOf } from '../setup/json.js';
import { GatewayProcess } from '../setup/gateways.js';
import { handoverActOf, storyDraft, type Changes } from '../stories/story-drafts.js';

const LIAISON = { name: 'liaison', unit: 'DESK', role: 'LIAISON' };
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface Step {
  readonly by: 'TH' | 'KH';
  readonly type: string;
  readonly changes: (sent: ReadonlyMap<string, MessageRef>) => Changes;
}

/** Story V from first to last message. Ids are its own, so that many runs share two gateways. */
function storySteps(planId: string): readonly Step[] {
  const act = handoverActOf(planId, Date.now());
  const from = Date.now() + 10 * DAY;
  const plain = () => ({});
  return [
    { by: 'TH', type: 'RF_VICTIM_IDENTIFICATION', changes: plain },
    {
      by: 'KH',
      type: 'CT_HUMAN_ACK',
      changes: () => ({ body: { at: rfc3339(Date.now()), expectedAnswerAt: rfc3339(Date.now() + DAY) } }),
    },
    { by: 'TH', type: 'RF_ASSISTANCE_NEED', changes: () => ({ without: ['requestedFrom'] }) },
    { by: 'TH', type: 'RF_ASSISTANCE_CONFIRMATION', changes: plain },
    { by: 'TH', type: 'RF_NATIONALITY_REQUEST', changes: () => ({ without: ['interviewOffer'] }) },
    { by: 'KH', type: 'RF_NATIONALITY_RESPONSE', changes: plain },
    {
      by: 'TH',
      type: 'RF_REPATRIATION_PLAN',
      changes: () => ({
        body: {
          planId,
          window: { from: rfc3339(from), to: rfc3339(from + 6 * HOUR) },
          proceedings: { pending: false, courtDates: [], remoteTestimony: false },
        },
      }),
    },
    { by: 'KH', type: 'RF_REPATRIATION_PLAN_RESPONSE', changes: () => ({ body: { planId } }) },
    { by: 'TH', type: 'RF_HANDOVER', changes: () => ({ body: { planId, ...act } }) },
    {
      by: 'KH',
      type: 'RF_HANDOVER_COUNTERSIGN',
      changes: (sent) => ({
        body: { handover: { ...sent.get('RF_HANDOVER') }, actDigest: act.actDigest },
      }),
    },
    { by: 'KH', type: 'RF_ARRIVAL', changes: () => ({ body: { at: rfc3339(Date.now()) } }) },
    { by: 'TH', type: 'CT_CLOSE', changes: plain },
  ];
}

/** Whole numbers from a seed (a linear congruence), the same at every run. */
function draws(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Kill -9 of either gateway at any step of the story: it ends the same. */
describe('story V with a gateway killed at a step', () => {
  const gateways = new Map<string, GatewayProcess>();
  const of = (code: string): GatewayProcess => {
    const found = gateways.get(code);
    if (found === undefined) throw new Error(`no gateway ${code}`);
    return found;
  };

  beforeAll(async () => {
    const network = await testNetwork(['TH', 'KH']);
    for (const member of network.members)
      gateways.set(member.code, await GatewayProcess.prepare(network, member));
    await Promise.all([...gateways.values()].map((one) => one.start()));
  }, 120_000);
  afterAll(async () => {
    await Promise.all([...gateways.values()].map((one) => one.stop()));
  }, 60_000);

  async function ask(by: string, path: string, init: RequestInit = {}): Promise<[number, JsonObject]> {
    const gateway = of(by);
    const authorization = `Bearer ${await gateway.token(by === 'KH' ? LIAISON : undefined)}`;
    const headers = { 'content-type': 'application/json', ...(init.headers as object), authorization };
    const answer = await fetch(`${gateway.url}${path}`, { ...init, headers });
    return [answer.status, (await answer.json()) as JsonObject];
  }

  /** Posts under one key until it is accepted; what the other side's message must come before is refused until then. */
  function accepted(by: string, type: string, key: string, draft: JsonObject): Promise<MessageRef> {
    const path = `/v1/${latestKind(type)?.family ?? ''}s`;
    const init = { method: 'POST', headers: { 'idempotency-key': key }, body: JSON.stringify(draft) };
    return until(
      `${type} by ${by}`,
      async () => {
        const [status, json] = await ask(by, path, init).catch((): [number, JsonObject] => [0, {}]);
        return status === 202 && refOf(json);
      },
      60_000,
    );
  }

  it.each(SEEDS)(
    'ends the same (seed %i)',
    async (seed) => {
      const draw = draws(seed);
      const steps = storySteps(newId(systemClock));
      const killAt = draw(steps.length);
      const victim = draw(2) === 0 ? 'TH' : 'KH';
      const after = draw(60);
      const sent = new Map<string, MessageRef>();
      let conversation: MessageRef | undefined;
      for (const [n, { by, type, changes }] of steps.entries()) {
        const draft = storyDraft(type, { now: Date.now(), conversation }, changes(sent));
        const posting = accepted(by, type, `${String(seed)}-${String(n)}`, draft);
        if (n === killAt) {
          await delay(after);
          await of(victim).kill();
          await of(victim).start();
        }
        const ref = await posting;
        conversation ??= ref;
        sent.set(type, ref);
      }
      const path = `/v1/cases/${String(conversation?.member)}/${String(conversation?.id)}`;
      const seen = await until(
        'the same end on both sides',
        async () => {
          const [[, here], [, there]] = await Promise.all([ask('TH', path), ask('KH', path)]);
          const both = [here, there].map((json) => ({
            state: json['state'],
            ball: json['ball'],
            lifecycles: json['lifecycles'],
            messages: (json['messages'] as readonly JsonObject[] | undefined)?.length,
          }));
          return both.every(({ messages }) => messages === steps.length) && both;
        },
        60_000,
      );
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[0]).toMatchObject({ state: 'CLOSED', ball: null });
      expect(JSON.stringify(seen[0]?.lifecycles)).toContain('"lifecycle":"path"');
    },
    300_000,
  );
});
