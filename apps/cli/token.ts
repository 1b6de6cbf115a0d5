import { resolve } from 'node:path';
import type { TokenOptions } from '#command-line';
import { HsuError } from '#kernel';
import { clientTokens, readNetwork } from '../network/index.js';

/** `hsu token`: prints a fresh access token of one of a member's systems, for curl; it lasts ten minutes. */
export async function token(
  options: TokenOptions,
  root: string,
  print: (text: string) => void,
): Promise<number> {
  const network = readNetwork(resolve(root, options.state));
  if (network === undefined)
    throw new HsuError('E-UNAVAILABLE', `no network runs on ${options.state}: start it with npm start`);
  const place = network.members.find(({ member }) => member === options.member.toUpperCase());
  if (place === undefined)
    throw new HsuError(
      'E-CONFIG',
      `say --member and one of ${network.members.map(({ member }) => member).join(', ')}`,
    );
  print(await (await clientTokens(place, options.client)).token());
  return 0;
}
