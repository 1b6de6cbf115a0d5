import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DAY, HOUR, newId, systemClock } from '#kernel';
import { testNetwork, until, type TestNetwork } from '../setup/exchanges.js';
import { databaseClient } from '../setup/gateways.js';
import { startGateway, type Answer, type RunningGateway } from './gateway-app.js';

/** INV-02, its last half: matches per alert owner are counted, and the auditor hears of a second within 30 days. */
describe('alarms', () => {
  let network: TestNetwork;
  let here: RunningGateway;
  let auditor: string;

  beforeAll(async () => {
    network = await testNetwork(1);
    const [member] = network.members;
    if (member === undefined) throw new Error('a member was asked for');
    here = await startGateway(network, member);
    await until('readiness', async () => (await here.ask('/health/ready', {})).status === 200);
    auditor = await here.issuer.token(here.url, { name: 'auditor', unit: 'DESK', role: 'AUDITOR' });
  });
  afterAll(async () => {
    await here.stop();
  });

  const asked = (): Promise<Answer> =>
    here.ask('/v1/alarms', { headers: { authorization: `Bearer ${auditor}` } });

  /** An alert of this owner that met somebody here so many ms ago. */
  async function matched(owner: string, ago: number): Promise<string> {
    const alert = newId(systemClock);
    const client = await databaseClient(network, here.member);
    await client.query(
      `INSERT INTO conflicts (sought_member, sought, protected_member, protected, units, at, state)
       VALUES ($1, $2, $3, $4, '{ATU}', $5, 'DIFFERENT')`,
      [owner, alert, here.member, randomUUID(), Date.now() - ago],
    );
    await client.end();
    return alert;
  }

  it('INV-02: are raised by a second match of one owner within 30 days, with its alerts and nobody protected', async () => {
    expect([(await asked()).status, (await asked()).json]).toEqual([200, { items: [] }]);
    const first = await matched('QA', 29 * DAY);
    await matched('QA', 60 * DAY);
    await matched('QB', HOUR);
    expect((await asked()).json).toEqual({ items: [] });
    const second = await matched('QA', HOUR);
    const { items } = (await asked()).json as { items: readonly { at: string }[] };
    expect(items).toEqual([
      {
        kind: 'REPEATED_MATCH',
        owner: 'QA',
        at: items[0]?.at,
        matches: 2,
        alerts: [first, second].map((id) => ({ member: 'QA', id })),
      },
    ]);
    expect(Math.abs(Date.parse(items[0]?.at ?? '') - Date.now() + HOUR)).toBeLessThan(HOUR / 2);
  });

  it.each(['analyst', 'liaison', 'police', 'supervisor'] as const)(
    'are not for a person of a unit: %s',
    async (client) => {
      const { status, json } = await here.get(client, '/v1/alarms');
      expect([status, json['code'], JSON.stringify(json).includes('QA')]).toEqual([
        403,
        'E-NOT-PERMITTED',
        false,
      ]);
    },
  );
});
