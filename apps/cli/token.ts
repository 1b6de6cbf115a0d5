import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { HsuError } from '#kernel';
import { clientTokens, readNetwork } from '../network/index.js';

/** `hsu token`: prints a fresh access token of one of a member's systems, for curl; it lasts ten minutes. */
export async function token(
  args: string[],
  stateDir: string,
  print: (text: string) => void,
): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      member: { type: 'string', default: '' },
      client: { type: 'string', default: 'police-system' },
      state: { type: 'string', default: stateDir },
    },
  });
  const network = readNetwork(resolve(values.state));
  if (network === undefined)
    throw new HsuError('E-UNAVAILABLE', `no network runs on ${values.state}: start it with npm start`);
  const place = network.members.find(({ member }) => member === values.member.toUpperCase());
  if (place === undefined)
    throw new HsuError(
      'E-CONFIG',
      `say --member and one of ${network.members.map(({ member }) => member).join(', ')}`,
    );
  print(await (await clientTokens(place, values.client)).token());
  return 0;
}
