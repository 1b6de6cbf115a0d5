import { testNetwork, until } from '../setup/exchanges.js';
import { startGateway, type RunningGateway } from './gateway-app.js';

/**
 * Two gateways that can seal to each other; the second calls webhooks on this machine, and its background work runs.
 */
export async function webhookPair(): Promise<readonly [RunningGateway, RunningGateway]> {
  const network = await testNetwork(2);
  const [a, b] = network.members;
  if (a === undefined || b === undefined) throw new Error('two members were asked for');
  const webhooks = { privateHosts: ['127.0.0.1'] };
  const [here, there] = await Promise.all([startGateway(network, a), startGateway(network, b, { webhooks })]);
  for (const one of [here, there])
    await until('readiness', async () => (await one.ask('/health/ready', {})).status === 200);
  await until('the sealing keys of the other side', () =>
    Promise.resolve(here.gateway.ports.directory.current().pulse(there.member) !== undefined),
  );
  await there.gateway.jobs.start();
  return [here, there];
}
