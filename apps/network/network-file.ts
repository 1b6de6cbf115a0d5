import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Member } from '#kernel';

/** `network.json` of the state folder: where everything is, for the secretariat, the command line and scripts. No secrets, only their files. */
export interface NetworkFile {
  /** The launcher's process; the file is there only while it runs. */
  readonly pid: number;
  readonly broker: { readonly address: string; readonly caFile: string };
  readonly postgres: { readonly host: string; readonly port: number };
  readonly secretariat: { readonly certFile: string; readonly keyFile: string };
  /** The clear demo keys: [{member, name, unit, role, key}]. */
  readonly demoKeysFile: string;
  readonly members: readonly MemberPlace[];
}

export interface MemberPlace {
  readonly member: Member;
  readonly url: string;
  readonly configFile: string;
  readonly database: string;
  readonly databasePasswordFile: string;
}

export function networkFile(stateDir: string): string {
  return join(stateDir, 'network.json');
}

/** The running network of this state folder, or undefined. */
export function readNetwork(stateDir: string): NetworkFile | undefined {
  const file = networkFile(stateDir);
  if (!existsSync(file)) return undefined;
  const network = JSON.parse(readFileSync(file, 'utf8')) as NetworkFile;
  return isAlive(network.pid) ? network : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
