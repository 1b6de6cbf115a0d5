import { resolve } from 'node:path';
import type { StatusOptions } from '#command-line';
import { closingBlock, closingEnv, readNetwork } from '../network/index.js';

/** `hsu status`: 0 and the addresses of the running network, 1 where none runs on the state folder. */
export function status({ env, state }: StatusOptions, root: string, print: (text: string) => void): number {
  const network = readNetwork(resolve(root, state));
  if (network === undefined) {
    print(env ? '# no network runs' : `No network runs on ${state}: start it with npm start.`);
    return 1;
  }
  print(env ? closingEnv(network) : closingBlock(network));
  return 0;
}
