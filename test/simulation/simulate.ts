import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the simulation's program; what it said, progress left out. */
export function simulate(args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const program = ['--import', './test/setup/typescript.mjs', './test/simulation/main.ts'];
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own Node needs none of jest's options.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => {
    if (!/^\d+ of \d+ seeds$/m.test(text.toString())) said += text.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}
