import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closingBlock, closingEnv, readNetwork } from '../network/index.js';

/** `hsu status`: 0 and the addresses of the running network, 1 where none runs on the state folder. */
export function status(args: string[], stateDir: string, print: (text: string) => void): number {
  const { values } = parseArgs({
    args,
    options: { env: { type: 'boolean', default: false }, state: { type: 'string', default: stateDir } },
  });
  const network = readNetwork(resolve(values.state));
  if (network === undefined) {
    print(values.env ? '# no network runs' : `No network runs on ${values.state}: start it with npm start.`);
    return 1;
  }
  print(values.env ? closingEnv(network) : closingBlock(network));
  return 0;
}
