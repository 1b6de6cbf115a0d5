import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testNetwork, until } from '../setup/exchanges.js';
import { draftsTo, startGateway, type RunningGateway } from './gateway-app.js';

describe('the preview of a draft', () => {
  let here: RunningGateway;
  const { referral } = draftsTo(() => here.member);
  beforeAll(async () => {
    const network = await testNetwork(1);
    const [a] = network.members;
    if (a === undefined) throw new Error('a member was asked for');
    here = await startGateway(network, a);
    await until('readiness', async () => (await here.ask('/health/ready', {})).status === 200);
  });
  afterAll(async () => {
    await here.stop();
  });

  it('tells what each addressee sees, and stores nothing', async () => {
    const before = await here.rows();
    const { status, json } = await here.post('analyst', '/v1/drafts/preview', referral());
    expect(status).toBe(200);
    expect(json).toMatchObject({
      faults: [],
      leaks: [],
      approval: false,
      addressees: [{ unit: { member: here.member, unit: 'ATU' }, sees: { parts: ['row'] } }],
    });
    expect(JSON.stringify(json)).not.toContain('canary-1');
    expect(await here.rows()).toBe(before);
  });

  it('points at every fault, and at open text that looks like personal data', async () => {
    const draft = { ...referral(), subjectEn: 'Call +66 81 234 5678', urgency: 'X' };
    const { status, json } = await here.post('analyst', '/v1/drafts/preview', draft);
    expect(status).toBe(200);
    const paths = (json['faults'] as readonly { path: string }[]).map(({ path }) => path);
    expect(paths).toContain('/urgency');
    const leak = await here.post('analyst', '/v1/drafts/preview', { ...draft, urgency: 'R' });
    expect(leak.json['leaks']).toMatchObject([{ code: 'E-LEAK-SUSPECTED', path: '/subjectEn' }]);
  });

  it('is for callers only, and gives nothing away of a conversation that is not theirs', async () => {
    expect((await here.ask('/v1/drafts/preview', { method: 'POST' })).status).toBe(401);
    const conversation = { member: here.member, id: '01990000-0000-7000-8000-000000000001' };
    const { status } = await here.post('analyst', '/v1/drafts/preview', {
      type: 'CT_HUMAN_ACK',
      conversation,
    });
    expect(status).toBe(404);
  });
});
