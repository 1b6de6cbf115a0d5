import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '#envelope';
import { watched } from '../setup/gateways.js';
import { until } from '../setup/until.js';

/** Unpacked by `npm run test:foreign`. */
const PROGRAM = join(import.meta.dirname, '..', '..', '.hsu', 'foreign', 'keycloak-26.3.0');

export interface Keycloak {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A real Keycloak with these realms, its records in memory, on loopback. `folder`: gets a copy of the program and its
 * log.
 */
export async function startKeycloak(
  folder: string,
  port: number,
  name: string,
  realm: JsonObject,
): Promise<Keycloak> {
  if (!existsSync(PROGRAM)) throw new Error('Keycloak is not here: npm run test:foreign fetches it');
  const home = join(folder, 'keycloak');
  cpSync(PROGRAM, home, { recursive: true });
  mkdirSync(join(home, 'data', 'import'), { recursive: true });
  writeFileSync(join(home, 'data', 'import', 'realm.json'), JSON.stringify(realm));
  const logFile = join(folder, 'keycloak.log');
  const args = [
    'start-dev',
    '--import-realm',
    '--http-host=127.0.0.1',
    `--http-port=${port}`,
    '--cache=local',
  ];
  const child = spawn(
    'bash',
    [join(home, 'bin', 'kc.sh'), ...args, '--db=dev-mem', '--health-enabled=false'],
    {
      cwd: home,
      env: { PATH: process.env['PATH'], JAVA_OPTS_APPEND: '-Xmx512m' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  const log = createWriteStream(logFile);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const url = `http://127.0.0.1:${port}/realms/${name}`;
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.pid === undefined) return;
    const ended = once(child, 'exit');
    // The script starts Java as its child: the whole group ends.
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  await until(
    'Keycloak',
    async () => (await fetch(`${url}/.well-known/openid-configuration`).catch(() => undefined))?.ok,
    watched(child, logFile),
  );
  return { url, stop };
}
