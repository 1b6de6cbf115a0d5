import { resolve } from 'node:path';
import type { CodeOptions } from '#command-line';
import { isJsonObject, type JsonObject } from '#envelope';
import { HsuError } from '#kernel';
import { clientTokens, readNetwork } from '../network/index.js';

const SENTENCES: Readonly<Record<string, string>> = {
  COUNTS: 'A message with this code is there and counts.',
  OVER: 'A message with this code is there, and was withdrawn, replaced or recalled, or has ended.',
  UNKNOWN: 'No message that this system may read has this code: forged, or not sent here.',
};

/**
 * `hsu code CODE`: asks a gateway of the running network of which message a letter with this code was printed. The exit
 * is 0 where it is known, 3 where it is not. @throws HsuError E-CONFIG, E-UNAVAILABLE
 */
export async function code(
  options: CodeOptions,
  root: string,
  print: (text: string) => void,
): Promise<number> {
  if (options.code === undefined) throw new HsuError('E-CONFIG', 'say which code: code 7Q4D-0KXM-…');
  const network = readNetwork(resolve(root, options.state));
  if (network === undefined)
    throw new HsuError('E-UNAVAILABLE', `no network runs on ${options.state}: start it with npm start`);
  const place = network.members.find(({ member }) => member === options.member.toUpperCase());
  if (place === undefined) throw new HsuError('E-CONFIG', 'say whose gateway: --member TH');
  const token = await (await clientTokens(place, options.client)).token();
  const lines = told(await lookUp(place.url, token, options.code));
  print(lines.join('\n'));
  return lines[0] === 'UNKNOWN' ? 3 : 0;
}

/** The first line is what a script reads. @throws HsuError E-FORM for what is no code */
export function told({ standing, message }: JsonObject): readonly string[] {
  if (typeof standing !== 'string') throw new HsuError('E-FORM', 'a code has 16 signs, as a letter shows it');
  if (!isJsonObject(message)) return [standing, SENTENCES[standing] ?? ''];
  const said = (...path: readonly string[]): string => {
    const value = path.reduce<unknown>((at, name) => (at as JsonObject | undefined)?.[name], message);
    return typeof value === 'string' ? value : '';
  };
  return [
    standing,
    SENTENCES[standing] ?? '',
    '',
    'Compare with the paper:',
    `  kind         ${said('type')}`,
    `  from         ${said('from', 'member')}/${said('from', 'unit')}`,
    `  reference    ${said('of', 'member')}/${said('of', 'id')}`,
    `  sent         ${said('sentAt')}`,
  ];
}

async function lookUp(url: string, token: string, of: string): Promise<JsonObject> {
  const answer = await fetch(`${url}/v1/letters/codes/${encodeURIComponent(of)}`, {
    headers: { authorization: `Bearer ${token}` },
  }).catch(() => undefined);
  if (answer === undefined) throw new HsuError('E-UNAVAILABLE', `${url} does not answer`);
  return (await answer.json()) as JsonObject;
}
