import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { testNetwork, until } from '../setup/exchanges.js';
import { textOf } from '../setup/json.js';
import { storyDraft } from '../stories/story-drafts.js';
import { expectProblem, startGateway, type RunningGateway } from './gateway-app.js';

const RACES = 25;

let here: RunningGateway;
beforeAll(async () => {
  const network = await testNetwork(1);
  const [member] = network.members;
  if (member === undefined) throw new Error('a member was asked for');
  here = await startGateway(network, member);
  await until('readiness', async () => (await here.ask('/health/ready', {})).status === 200);
});
afterAll(async () => {
  await here.stop();
});

function wanted(subjectEn: string): JsonObject {
  const draft = storyDraft('AL_WANTED_SUSPECT', { now: Date.now(), conversation: undefined });
  return { ...draft, to: { all: true, except: [] }, sealed: [], subjectEn };
}

async function proposed(draft: JsonObject, key?: string): Promise<string> {
  const headers = key === undefined ? {} : { 'idempotency-key': key };
  const { json, status } = await here.post('police', '/v1/alerts', draft, headers);
  expect({ status, json }).toMatchObject({ status: 202, json: { state: 'PENDING_APPROVAL' } });
  return textOf(json['approval']);
}

/** What an author reads of an own draft. */
async function shown(approval: string): Promise<JsonObject> {
  const { json } = await here.get('police', '/v1/approvals?limit=100');
  const items = json['items'] as JsonObject[];
  return items.find(({ id }) => id === approval) ?? {};
}

async function ownAlerts(): Promise<JsonObject[]> {
  return (await here.get('supervisor', '/v1/alerts?limit=100')).json['items'] as JsonObject[];
}

/** A state that two people can change is changed once, in the transaction of its effect. */
describe('one decision wins, over HTTP', () => {
  it(`shows what was returned as not sent, and what was sent as released, in ${String(RACES)} races of both`, async () => {
    const won = { release: 0, return: 0 };
    for (let race = 0; race < RACES; race += 1) {
      const draft = wanted(`Race ${String(race)}`);
      const approval = await proposed(draft);
      const release = () => here.post('supervisor', `/v1/approvals/${approval}/release`, {});
      const giveBack = () =>
        here.post('supervisor', `/v1/approvals/${approval}/return`, { reason: 'Not the right person.' });
      // A return is the shorter way; in half of the races it starts when a release is at work already.
      const releasing = [release(), release()];
      if (race % 2 === 1) await new Promise((resolve) => setImmediate(resolve));
      const answers = await Promise.all([...releasing, giveBack()]);
      const statuses = answers.map(({ status }) => status);
      const first = statuses.findIndex((status) => status < 300);
      expect(statuses.filter((status) => status < 300)).toHaveLength(1);
      for (const answer of answers) if (answer.status >= 300) expectProblem(answer, 409, 'E-NOT-NOW');
      won[first === 2 ? 'return' : 'release'] += 1;

      const sent = (await ownAlerts()).filter(({ subjectEn }) => subjectEn === draft['subjectEn']);
      const { state, ref } = await shown(approval);
      if (first === 2) expect([state, ref, sent]).toEqual(['RETURNED', null, []]);
      else expect([state, sent.length]).toEqual(['RELEASED', 1]);
    }
    expect(won.release + won.return).toBe(RACES);
  });

  it('refuses another draft under the key of one that waits, and gives the same approval for the same draft', async () => {
    const draft = wanted('Kept under its key');
    const approval = await proposed(draft, 'one-key');
    expect(await proposed(draft, 'one-key')).toBe(approval);
    const headers = { 'idempotency-key': 'one-key' };
    const other = { ...draft, subjectEn: 'Something else' };
    expectProblem(await here.post('police', '/v1/alerts', other, headers), 409, 'E-IDEMPOTENCY');
    expect((await shown(approval))['draft']).toMatchObject({ subjectEn: 'Kept under its key' });
  });
});
