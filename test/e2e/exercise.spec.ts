import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import type { Member, MessageRef } from '#kernel';
import { DAY, systemClock } from '#kernel';
import { closeExercise } from '../../apps/cli/exercise/close.js';
import { dryRun } from '../../apps/cli/exercise/dry-run.js';
import { readRecord } from '../../apps/cli/exercise/record.js';
import { runScenario, type Running } from '../../apps/cli/exercise/run.js';
import { readScenario } from '../../apps/cli/exercise/scenario.js';
import { ROOT } from '../architecture/markdown.js';
import { startGateway, type ClientName, type RunningGateway } from '../medium/gateway-app.js';
import { testNetwork, until } from '../setup/exchanges.js';
import { suiteFolder } from '../setup/network.js';
import { storyDraft } from '../stories/story-drafts.js';

const CLIENTS: Readonly<Record<string, ClientName>> = { ATU: 'analyst', DESK: 'liaison', PS: 'police' };

describe('an exercise from a scenario file', () => {
  const gateways = new Map<Member, RunningGateway>();
  const stateDir = suiteFolder();
  const lines: string[] = [];
  let owner: RunningGateway;
  let finder: RunningGateway;
  let alert: MessageRef;

  beforeAll(async () => {
    const network = await testNetwork(2);
    const started = await Promise.all(network.members.map((member) => startGateway(network, member)));
    for (const one of started) gateways.set(one.member, one);
    const [a, b] = started;
    if (a === undefined || b === undefined) throw new Error('two members were asked for');
    [owner, finder] = [a, b];
    await Promise.all(started.map((one) => one.gateway.jobs.start()));
    await until('sealing keys of both', () =>
      Promise.resolve(
        started.every(({ gateway: { ports } }) =>
          started.every(({ member }) => ports.directory.current().pulse(member) !== undefined),
        ),
      ),
    );
  });
  afterAll(async () => {
    await Promise.all([...gateways.values()].map((one) => one.gateway.jobs.stop()));
    await Promise.all([...gateways.values()].map((one) => one.stop()));
  });

  const running = (): Running => ({
    places: {
      of: ({ member, unit }) => {
        const gateway = gateways.get(member);
        if (gateway === undefined) throw new Error(`${member} does not run`);
        const held = gateway.authorization(CLIENTS[unit] ?? 'analyst').replace('Bearer ', '');
        return Promise.resolve({ baseUrl: gateway.url, token: () => Promise.resolve(held) });
      },
    },
    stateDir,
    print: (text) => lines.push(text),
    signal: new AbortController().signal,
    fast: true,
    now: Date.now,
  });

  /** The ready scenario, played by the members of this suite. */
  function scenario() {
    const text = readFileSync(join(ROOT, 'examples', 'scenarios', 'van-at-the-bridge.json'), 'utf8');
    const said = text
      .replaceAll(/"VN(?=["/])/g, `"${owner.member}`)
      .replaceAll(/"LA(?=["/])/g, `"${finder.member}`);
    return readScenario('van', said);
  }

  const caseOf = async (at: RunningGateway, client: ClientName): Promise<JsonObject> =>
    (await at.get(client, `/v1/cases/${alert.member}/${alert.id}`)).json;

  it('sends its steps as EXERCISE, and waits for an officer', async () => {
    const read = scenario();
    expect(dryRun(read, 'run-1', systemClock)).toEqual([]);
    const played = runScenario(read, 'run-1', running());
    await until('the officer’s turn', () =>
      Promise.resolve(lines.some((line) => line.includes('waits for an officer'))),
    );
    const { steps } = readRecord(stateDir, 'run-1');
    expect(steps.map(({ step }) => step)).toEqual(['alert', 'hit', 'question']);
    const [opening, hit] = steps;
    if (opening === undefined || hit === undefined) throw new Error('two steps were played');
    alert = opening.ref;
    await until('the question at its owner', async () => (await caseOf(owner, 'analyst'))['ball'] !== null);
    const answer = storyDraft(
      'CT_HIT_CONFIRM_RESPONSE',
      { now: Date.now(), conversation: alert },
      {
        members: { status: 'EXERCISE', to: [{ member: finder.member, unit: 'PS' }] },
        body: { hit: { ...hit.ref } },
      },
    );
    const sent = await owner.post('analyst', '/v1/controls', answer);
    expect({ status: sent.status, faults: sent.json['faults'] }).toEqual({ status: 202 });
    expect((await played).steps.map(({ step }) => step)).toEqual(['alert', 'hit', 'question', 'confirmed']);
    for (const [at, client] of [
      [owner, 'analyst'],
      [finder, 'police'],
    ] as const) {
      await until(
        'the answer',
        async () => ((await caseOf(at, client))['messages'] as unknown[]).length === 4,
      );
      const { status, messages } = await caseOf(at, client);
      expect(status).toBe('EXERCISE');
      expect(
        (messages as unknown as readonly { message: JsonObject }[]).map(({ message }) => message['status']),
      ).toEqual(['EXERCISE', 'EXERCISE', 'EXERCISE', 'EXERCISE']);
    }
  });

  it('is found by no check and rings nobody', async () => {
    const { json } = await finder.post('police', '/v1/checks', {
      purpose: 'BORDER_CHECK',
      queries: [{ kind: 'PLATE', plate: '1กข 1234', country: 'THA' }],
    });
    expect(JSON.stringify(json)).not.toContain(alert.id);
    const due = await owner.gateway.cases.ringing(Date.now() + 400 * DAY, 100);
    expect(due).toEqual([]);
  });

  it('is ended by its run, at both', async () => {
    expect(await closeExercise(readRecord(stateDir, 'run-1'), running())).toEqual([]);
    for (const [at, client] of [
      [owner, 'analyst'],
      [finder, 'police'],
    ] as const)
      await until('the withdrawal', async () => (await caseOf(at, client))['state'] === 'WITHDRAWN');
    expect(await closeExercise(readRecord(stateDir, 'run-1'), running())).toEqual([]);
    expect(readRecord(stateDir, 'run-1').steps.filter(({ closed }) => closed)).toHaveLength(1);
  });
});
