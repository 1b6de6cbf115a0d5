import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { HsuError } from '#kernel';
import { wordsOf } from '../child.js';
import { programsIn, type PostgresBinaries } from './postgres-programs.js';

/** Where the programs are kept for `nobody`; everything in it may be deleted while no network runs. */
const CACHE = '/var/cache/hsu-exchange';

/**
 * Under root the server runs as `nobody`, with no right that other users lack. The data stays where the clone is, also
 * in a home that nobody else may enter: the server is started in its folder and calls it /proc/self/cwd, which leads
 * there without passing the folders above. The programs do need a path that `nobody` may walk (PostgreSQL looks for its
 * own place by name), so there a copy of them is run.
 */
export async function asNobody(
  native: string,
  env: NodeJS.ProcessEnv,
  tell: (sentence: string) => void,
  cache = CACHE,
): Promise<PostgresBinaries> {
  const owner = await nobody(env);
  const prefix = ['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  const started = { prefix, owner, here: '/proc/self/cwd' };
  // By a shell: `setpriv` itself still starts what only root can reach.
  const failureIn = (folder: string): Promise<string | undefined> =>
    failureOf([...prefix, 'sh', '-c', '"$0" --version', programsIn(folder).postgres], env);
  if ((await failureIn(native)) === undefined) return { ...started, ...programsIn(native) };
  const copy = copied(native, cache);
  const failure = await failureIn(copy);
  if (failure !== undefined)
    throw new HsuError(
      'E-UNAVAILABLE',
      `PostgreSQL refuses to run as root and could not be started as nobody (${failure}): start as an ordinary user`,
    );
  tell(`PostgreSQL's programs run from ${copy}: its user nobody may not enter ${resolve(native)}.`);
  return { ...started, ...programsIn(copy) };
}

/** A copy for every clone of this machine with the same package; whole or not there. */
function copied(native: string, cache: string): string {
  const { version } = JSON.parse(
    readFileSync(join(dirname(realpathSync(native)), 'package.json'), 'utf8'),
  ) as { version: string };
  const copy = join(cache, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  try {
    mkdirSync(cache, { recursive: true });
    letOthersRead(cache);
    const draft = mkdtempSync(`${copy}-`);
    try {
      // Links of the package may lead back into the clone.
      cpSync(native, draft, { recursive: true, dereference: true });
      for (const name of ['.', ...readdirSync(draft, { recursive: true, encoding: 'utf8' })])
        letOthersRead(join(draft, name));
      renameSync(draft, copy);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      // Another clone was first.
      if (!existsSync(copy)) throw error;
    }
  } catch (cause) {
    throw new HsuError('E-UNAVAILABLE', `PostgreSQL's programs could not be copied to ${copy}`, { cause });
  }
  return copy;
}

/** Whatever root's umask takes away. */
function letOthersRead(path: string): void {
  const { mode } = statSync(path);
  chmodSync(path, mode | (mode & 0o100 ? 0o555 : 0o444));
}

async function nobody(env: NodeJS.ProcessEnv): Promise<{ uid: number; gid: number }> {
  const { stdout } = await promisify(execFile)('id', ['nobody'], { env }).catch(() => ({ stdout: '' }));
  const ids = /uid=(\d+)\S* gid=(\d+)/.exec(stdout);
  if (ids === null)
    throw new HsuError('E-UNAVAILABLE', 'this machine has no user nobody; start as an ordinary user');
  return { uid: Number(ids[1]), gid: Number(ids[2]) };
}

/** Why a program does not run; undefined where it does. */
async function failureOf(
  [file = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  return await promisify(execFile)(file, args, { env, cwd: '/' }).then(
    () => undefined,
    (error: unknown) =>
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? `${file} is missing` : wordsOf(error),
  );
}
