import { afterEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { until } from '../setup/until.js';

const ROOT = join(import.meta.dirname, '..', '..');
const NETWORK = join(ROOT, 'apps', 'network');
const folder = mkdtempSync(join(tmpdir(), 'hsu-guard-'));

/** A launcher in small: a guard and two children, one of which will not stop when asked. */
const LAUNCHER = `
  import { startChild } from ${JSON.stringify(join(NETWORK, 'child.ts'))};
  import { Guard } from ${JSON.stringify(join(NETWORK, 'guard.ts'))};
  const guard = new Guard();
  const start = (name, script) => startChild(
    { name, command: ['sh', '-c', script], env: process.env, cwd: '/', logFile: ${JSON.stringify(join(folder, 'log'))} }, guard);
  const polite = await start('polite', 'echo up; exec sleep 600');
  const deaf = await start('deaf', 'trap "" TERM; echo up; while :; do sleep 1; done');
  console.log(JSON.stringify([polite.pid, deaf.pid]));
  setInterval(() => undefined, 1000);
`;

const started: ChildProcess[] = [];

async function launch(): Promise<{ launcher: ChildProcess; children: number[] }> {
  const typescript = join(ROOT, 'test', 'setup', 'typescript.mjs');
  const launcher = spawn(process.execPath, ['--import', typescript, '--input-type=module', '-e', LAUNCHER], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] },
  });
  started.push(launcher);
  const [line] = (await once(createInterface(launcher.stdout), 'line')) as [string];
  return { launcher, children: JSON.parse(line) as number[] };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that has ended but was not waited for yet still has its number.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

afterEach(() => {
  for (const launcher of started.splice(0)) launcher.kill('SIGKILL');
});

describe('the guard of a launcher', () => {
  it('stops the children of a launcher that was killed, even one that does not listen', async () => {
    const { launcher, children } = await launch();
    expect(children.map(isAlive)).toEqual([true, true]);
    launcher.kill('SIGKILL');
    const [polite = 0, deaf = 0] = children;
    await until('the end of the polite one', () => !isAlive(polite));
    await until('the end of the deaf one', () => !isAlive(deaf));
    rmSync(folder, { recursive: true });
  });
});
