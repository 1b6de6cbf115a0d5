import { testNetwork, until, type TestNetwork } from '../setup/exchanges.js';
import { startGateway, type RunningGateway } from './gateway-app.js';

/** The gateways of two members, ready, each with the sealing keys of the other. */
export async function startPair(): Promise<
  [here: RunningGateway, there: RunningGateway, network: TestNetwork]
> {
  const network = await testNetwork(2);
  const [a, b] = network.members;
  if (a === undefined || b === undefined) throw new Error('two members were asked for');
  const [here, there] = await Promise.all([startGateway(network, a), startGateway(network, b)]);
  for (const [one, other] of [
    [here, there],
    [there, here],
  ] as const) {
    await until('readiness', async () => (await one.ask('/health/ready', {})).status === 200);
    await until('the sealing keys of the other side', () =>
      Promise.resolve(one.gateway.ports.directory.current().pulse(other.member) !== undefined),
    );
  }
  return [here, there, network];
}
