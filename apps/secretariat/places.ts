import { join } from 'node:path';
import type { Member } from '#kernel';

/** Where the secretariat and the members keep their things inside a state folder. */
export function officerFile(state: string, officer: number): string {
  return join(state, 'secretariat', 'officers', `${officer}.json`);
}

export function statementFile(state: string, version: number): string {
  return join(state, 'secretariat', 'statements', `${version}.json`);
}

export function memberKeysFolder(state: string, member: Member): string {
  return join(state, 'members', member, 'keys');
}

export function anchorFile(state: string, member: Member): string {
  return join(state, 'members', member, 'anchor.json');
}

/** The copy that the broker operator loads: its agent takes members from signed statements only. */
export function operatorAnchorFile(state: string): string {
  return join(state, 'operator', 'anchor.json');
}
