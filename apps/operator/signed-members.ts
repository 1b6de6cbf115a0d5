import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyStatement, readAnchor, startDirectory } from '#directory';
import { HsuError } from '#kernel';
import type { BrokerMember } from './access.js';

/** Every member's certificates begin with this generation. */
const FIRST_GENERATION = 1;

/**
 * The members that signed directory statements name: nothing else lets anyone on the broker (SECURITY.md "The doors of
 * the broker"). `folder` holds the statements' exact bytes as `1.json`, `2.json` …; each is judged against the anchor
 * as every gateway judges it.
 * @throws HsuError E-CONFIG where there is none, E-STATEMENT-INVALID, E-STATEMENT-OLD
 */
export async function signedMembers(
  anchorFile: string,
  folder: string,
  generations: ReadonlyMap<string, number>,
): Promise<readonly BrokerMember[]> {
  let directory = startDirectory(readAnchor(readFileSync(anchorFile)));
  for (;;) {
    const file = join(folder, `${directory.version + 1}.json`);
    if (!existsSync(file)) break;
    directory = await applyStatement(directory, readFileSync(file));
  }
  if (directory.version === 0)
    throw new HsuError('E-CONFIG', `no directory statement in ${folder}; run the secretariat's init first`);
  const unknown = [...generations.keys()].filter((code) => !directory.members.includes(code));
  if (unknown.length > 0)
    throw new HsuError('E-CONFIG', `the directory names no member ${unknown.join(', ')}`);
  return directory.members.map((code) => ({ code, generation: generations.get(code) ?? FIRST_GENERATION }));
}
