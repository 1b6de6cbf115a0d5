import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageRef } from '#kernel';
import { until } from '../setup/exchanges.js';
import { refOf } from '../setup/json.js';
import { browserFile } from '../console/browser-file.js';
import { draftsTo, expectProblem, startGateway, type Answer, type RunningGateway } from './gateway-app.js';
import { startPair } from './gateway-pair.js';

let here: RunningGateway;
let there: RunningGateway;
const { referral } = draftsTo(() => there.member);

beforeAll(async () => {
  const [a, b, network] = await startPair();
  there = b;
  await a.stop();
  const [first] = network.members;
  if (first === undefined) throw new Error('two members');
  here = await startGateway(network, first, { letters: { chromiumFile: browserFile(), sandbox: 'off' } });
  await until('readiness', async () => (await here.ask('/health/ready', {})).status === 200);
});
afterAll(async () => {
  await Promise.all([here, there].map((one) => one.stop()));
});

const letterOf = ({ member, id }: MessageRef): string => `/v1/messages/${member}/${id}/letter`;

async function sent(): Promise<MessageRef> {
  const ref = refOf((await here.post('analyst', '/v1/referrals', referral())).json);
  const path = `/v1/messages/${ref.member}/${ref.id}`;
  await until('the referral', async () => (await there.get('analyst', path)).status === 200);
  return ref;
}

function check(at: RunningGateway, body: string): Promise<Answer> {
  return at.post('analyst', '/v1/letters/check', body, { 'content-type': 'application/octet-stream' });
}

async function openings(at: RunningGateway, ref: MessageRef) {
  const rows = await at.gateway.audit.rows(['OPENED'], undefined, 50);
  return rows
    .filter(({ of }) => of?.id === ref.id)
    .map(({ part, route, caller }) => ({ part, route, caller }));
}

describe('a letter of a message', () => {
  it('is printed by an addressee, noted, and genuine at either gateway', async () => {
    const ref = await sent();
    const answer = await there.get('analyst', letterOf(ref));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.text).toContain('Sealed and not printed: Row');
    expect(answer.text).not.toContain('canary-1');
    expect(await openings(there, ref)).toMatchObject([
      { part: null, route: 'GET /v1/messages/:member/:id/letter' },
    ]);
    for (const at of [here, there])
      expect((await check(at, answer.text)).json).toMatchObject({
        verdict: 'GENUINE',
        checked: 'LETTER',
        standing: 'COUNTS',
        says: { by: there.member, of: ref },
      });
    expect((await check(here, answer.text.replace('Valid until', 'Valid after'))).json).toMatchObject({
      verdict: 'ALTERED',
      says: null,
      code: null,
    });
  });

  it('holds a sealed part where it was asked for: opened, noted, and told to the sender', async () => {
    const ref = await sent();
    const answer = await there.get('analyst', `${letterOf(ref)}?parts=row`);
    expect(answer.text).toContain('Sealed part: Row');
    expect(await openings(there, ref)).toMatchObject([{ part: null }, { part: 'row' }]);
    await until('the receipt of the opening', async () =>
      (await here.get('analyst', `/v1/messages/${ref.member}/${ref.id}`)).text.includes('"OPENED"'),
    );
    expect((await check(there, answer.text)).json).toMatchObject({
      verdict: 'GENUINE',
      says: { parts: ['row'] },
    });
  });

  it('is a PDF where the gateway has a Chromium, and genuine as that', async () => {
    const ref = await sent();
    const headers = { authorization: here.authorization('analyst') };
    const answer = await fetch(`${here.url}${letterOf(ref)}?form=pdf`, { headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const checked = await fetch(`${there.url}/v1/letters/check`, {
      method: 'POST',
      headers: {
        authorization: there.authorization('analyst'),
        'content-type': 'application/octet-stream',
      },
      body: await answer.arrayBuffer(),
    });
    expect(await checked.json()).toMatchObject({
      verdict: 'GENUINE',
      checked: 'LETTER',
      says: { by: here.member },
    });
  });

  it('is there for nobody who may not read the message, or not the part', async () => {
    const ref = await sent();
    expectProblem(await there.get('police', letterOf(ref)), 404, 'E-NOT-FOUND');
    expectProblem(await there.get('analyst', `${letterOf(ref)}?parts=identity`), 404, 'E-NOT-FOUND');
    expectProblem(await there.get('liaison', `${letterOf(ref)}?parts=row`), 404, 'E-NOT-FOUND');
    expect(await openings(there, ref)).toEqual([]);
  });

  it('is not printed any more after a withdrawal, and an older one is found out by who holds the message', async () => {
    const ref = await sent();
    const letter = (await there.get('analyst', letterOf(ref))).text;
    await here.post('analyst', `/v1/messages/${ref.member}/${ref.id}/withdrawal`, { reason: 'ENDED' });
    await until('the withdrawal', async () =>
      (await there.get('analyst', `/v1/messages/${ref.member}/${ref.id}`)).text.includes('"WITHDRAWN"'),
    );
    expectProblem(await there.get('analyst', letterOf(ref)), 409, 'E-NOT-NOW');
    expect((await check(there, letter)).json).toMatchObject({ verdict: 'GENUINE', standing: 'OVER' });
    // Who may not read the message learns of it what the paper says, and no more.
    const asked = { 'content-type': 'application/octet-stream' };
    const stranger = await there.post('police', '/v1/letters/check', letter, asked);
    expect(stranger.json).toMatchObject({ verdict: 'GENUINE', standing: 'UNKNOWN' });
  });

  it.each([
    ['form=docx', 400],
    ['form=html&form=pdf', 400],
    ['parts=', 400],
    ['parts=row,row', 400],
    ['parts=Row', 400],
    ['parts=row&purpose=x', 400],
    ['form=pdf', 400],
  ])('is refused for ?%s', async (query, status) => {
    const ref = await sent();
    const answer = await there.get('analyst', `${letterOf(ref)}?${query}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      expect.stringContaining('problem+json'),
    ]);
  });
});
