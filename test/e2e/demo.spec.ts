import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import type { Member } from '#kernel';
import { playDemo } from '../../apps/network/job/index.js';
import { startGateway, type ClientName, type RunningGateway } from '../medium/gateway-app.js';
import { testNetwork, until } from '../setup/exchanges.js';
import { suiteFolder } from '../setup/network.js';

const AS = { job: 'analyst', 'desk-system': 'liaison', 'police-system': 'police' } as const;

interface WorkLine {
  readonly kind: string;
  readonly lastType: string;
}

/** What `npm start` plays once the network stands, here between two states that the stories were not written for. */
describe('the stories of the built-in input, between two gateways', () => {
  const gateways = new Map<Member, RunningGateway>();
  const stateDir = suiteFolder();

  beforeAll(async () => {
    const network = await testNetwork(['ID', 'SG']);
    const started = await Promise.all(network.members.map((member) => startGateway(network, member)));
    for (const gateway of started) gateways.set(gateway.member, gateway);
    await until('sealing keys of both sides', () =>
      Promise.resolve(
        started.every(({ gateway: { ports } }) =>
          ['ID', 'SG'].every((code) => ports.directory.current().pulse(code) !== undefined),
        ),
      ),
    );
  });
  afterAll(async () => {
    await Promise.all([...gateways.values()].map((gateway) => gateway.stop()));
  });

  function at(member: Member): RunningGateway {
    const gateway = gateways.get(member);
    if (gateway === undefined) throw new Error(`${member} does not run`);
    return gateway;
  }

  const play = () =>
    playDemo({
      members: ['ID', 'SG'],
      stateDir,
      outlet: (member, client) => {
        const gateway = at(member);
        const token = (): Promise<string> =>
          Promise.resolve(gateway.authorization(AS[client]).replace('Bearer ', ''));
        return Promise.resolve({ baseUrl: gateway.url, token });
      },
      out: process.stderr,
      signal: new AbortController().signal,
    });

  async function items(member: Member, client: ClientName, path: string): Promise<readonly JsonObject[]> {
    return (await at(member).get(client, path)).json['items'] as readonly JsonObject[];
  }
  /** Kind and last message of all that the caller's unit must act on. */
  async function waiting(member: Member, client: ClientName): Promise<string[]> {
    const found = (await items(member, client, '/v1/work')) as unknown as readonly WorkLine[];
    return found.map(({ kind, lastType }) => `${kind} ${lastType}`).toSorted();
  }
  const fresh = (kind: string) => `${kind} ${kind}`;

  it('leave work for the unit, the desk and the supervisors of both', async () => {
    expect(await play()).toEqual({});
    let seen: readonly string[] = [];
    const wanted = [
      'RF_VICTIM_IDENTIFICATION RF_NATIONALITY_REQUEST',
      'RF_VICTIM_IDENTIFICATION RF_REPATRIATION_PLAN',
      fresh('RF_VICTIM_IDENTIFICATION'),
      fresh('RF_VICTIM_IDENTIFICATION'),
    ];
    // Where they stay apart, the comparison below shows in what.
    await until('the last messages at the desk of SG', async () => {
      seen = await waiting('SG', 'liaison');
      return isDeepStrictEqual(seen, wanted);
    }).catch(() => undefined);
    expect(seen).toEqual(wanted);
    for (const member of ['ID', 'SG']) {
      await until(`what is asked of ${member}`, async () => {
        const [unit, desk] = [await waiting(member, 'analyst'), await waiting(member, 'liaison')];
        return (
          unit.includes(fresh('RF_INFORMATION_REQUEST')) && desk.includes(fresh('RF_VICTIM_IDENTIFICATION'))
        );
      });
      const approvals = await items(member, 'supervisor', '/v1/approvals');
      expect(approvals).toMatchObject([{ type: 'AL_WANTED_SUSPECT', state: 'PENDING', mayDecide: true }]);
    }
  });

  it('are played once, however often the network starts', async () => {
    const conversations = async () => [
      ...(await items('ID', 'analyst', '/v1/work?with=open')),
      ...(await items('SG', 'analyst', '/v1/work?with=open')),
      ...(await items('ID', 'liaison', '/v1/work?with=open')),
      ...(await items('SG', 'liaison', '/v1/work?with=open')),
    ];
    const before = await conversations();
    expect(await play()).toEqual({});
    expect(await conversations()).toEqual(before);
    expect(await items('ID', 'supervisor', '/v1/approvals')).toHaveLength(1);
  });
});
