import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { until } from '../setup/exchanges.js';
import { refOf } from '../setup/json.js';
import { draftsTo, expectProblem, type RunningGateway } from './gateway-app.js';
import { startPair } from './gateway-pair.js';

describe('lists for screens', () => {
  let here: RunningGateway;
  let there: RunningGateway;
  const { alert, referral } = draftsTo(() => there.member);
  beforeAll(async () => {
    [here, there] = await startPair();
  });
  afterAll(async () => {
    await Promise.all([here.stop(), there.stop()]);
  });

  const items = ({ json }: { json: JsonObject }) => json['items'] as readonly JsonObject[];

  it('shows an alert on both sides, newest first, page by page, with its corridor', async () => {
    const posted = [];
    for (let n = 0; n < 3; n += 1)
      posted.push(refOf((await here.post('analyst', '/v1/alerts', alert())).json));
    await here.post('analyst', '/v1/referrals', referral());
    const newest = [...posted].reverse();
    for (const at of [here, there])
      await until('three alerts', async () => {
        const found = items(await at.get('police', '/v1/alerts')).map(({ ref }) => ref);
        return JSON.stringify(found) === JSON.stringify(newest);
      });
    const first = await there.get('analyst', '/v1/alerts?limit=2');
    expect(items(first)).toHaveLength(2);
    const rest = await there.get('analyst', `/v1/alerts?limit=2&after=${String(newest[1]?.id)}`);
    expect(items(rest).map(({ ref }) => ref)).toEqual([newest[2]]);
    const [one] = items(first);
    expect(one).toMatchObject({ type: 'AL_MODUS_OPERANDI', state: 'ACTIVE', version: 1, hits: 0 });
    expect((one?.['corridor'] as readonly unknown[]).length).toBeGreaterThan(0);
  });

  it('shows liaison officers and supervisors what is not receipted and how links do, nobody else', async () => {
    await until('everything receipted', async () => {
      const { status, json } = await here.get('liaison', '/v1/deliveries');
      return status === 200 && (json['items'] as readonly unknown[]).length === 0;
    });
    const links = await until('a heartbeat of the other side', async () => {
      const found = items(await here.get('supervisor', '/v1/links'));
      return found[0]?.['away'] === false && found;
    });
    expect(links).toMatchObject([{ member: there.member, waiting: 0, deferred: 0, refused: 0 }]);
    for (const path of ['/v1/deliveries', '/v1/links'])
      expectProblem(await here.get('analyst', path), 403, 'E-NOT-PERMITTED');
  });
});
