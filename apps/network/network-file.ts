import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Member } from '#kernel';

/**
 * `network.json` of the state folder: where everything is, for the secretariat, the command line and scripts. No
 * secrets, only their files.
 */
export interface NetworkFile {
  /** The launcher's process; the file is there only while it runs. */
  readonly pid: number;
  readonly broker: { readonly address: string; readonly caFile: string };
  readonly postgres: { readonly host: string; readonly port: number };
  readonly secretariat: { readonly certFile: string; readonly keyFile: string };
  readonly signIn: {
    readonly url: string;
    /** Who can sign in: people, systems and their public keys, by member. */
    readonly file: string;
  };
  readonly members: readonly MemberPlace[];
}

export interface MemberPlace {
  readonly member: Member;
  readonly url: string;
  /** Of its people and systems. */
  readonly issuer: string;
  /** Private keys of its systems, `<client>.jwk`. */
  readonly clientsDir: string;
  readonly configFile: string;
  readonly database: string;
  readonly databasePasswordFile: string;
  /** Of its gateway's process; absent while none runs. */
  readonly pid?: number | undefined;
}

/** Whether the member's gateway runs. */
export function isUp({ pid }: MemberPlace): boolean {
  return pid !== undefined;
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
