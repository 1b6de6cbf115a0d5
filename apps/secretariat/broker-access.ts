import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrokerAccess } from '#kafka';
import { HsuError } from '#kernel';

/** What the launcher leaves in `network.json` while the local network runs. */
interface RunningNetwork {
  readonly broker: { readonly address: string; readonly caFile: string };
}

/**
 * How the secretariat reaches the broker: its certificate in `secretariat/tls`, the authority's beside it or where the
 * running network says, the address as given or the running network's. @throws HsuError E-CONFIG
 */
export async function brokerAccess(state: string, address: string | undefined): Promise<BrokerAccess> {
  const folder = join(state, 'secretariat', 'tls');
  const network = await running(state);
  const broker = address ?? network?.broker.address;
  if (broker === undefined)
    throw new HsuError('E-CONFIG', '--broker HOST:PORT is needed while the local network does not run');
  const ca = (await readIfThere(join(folder, 'ca.pem'))) ?? (await readIfThere(network?.broker.caFile));
  const cert = await readIfThere(join(folder, 'cert.pem'));
  const key = await readIfThere(join(folder, 'key.pem'));
  if (ca === undefined || cert === undefined || key === undefined)
    throw new HsuError(
      'E-CONFIG',
      `ca.pem, cert.pem and key.pem of the broker's authority are needed in ${folder}`,
    );
  return { brokers: [broker], ca, cert, key };
}

async function running(state: string): Promise<RunningNetwork | undefined> {
  const file = join(state, 'network.json');
  const text = await readIfThere(file);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as RunningNetwork;
  } catch (cause) {
    throw new HsuError('E-CONFIG', `${file} is not JSON; start the network again`, { cause });
  }
}

async function readIfThere(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
