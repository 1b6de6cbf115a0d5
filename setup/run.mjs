// Programs that take this one's place: the same terminal, signals and exit code.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, env, Lack, readJson, root, versionOf } from './machine.mjs';

const NODE = 26;

/** Starts this script again under the Node of node_modules where ours is older; true when it did. */
export function rerun() {
  if (Number(process.versions.node.split('.')[0]) >= NODE) return false;
  const node = join(bin, 'node');
  const said = versionOf(node, ['--version']);
  if (said === undefined || Number(/^v(\d+)/.exec(said)?.[1]) < NODE) {
    throw new Lack(
      `This program runs on Node ${NODE}, which npm could not install here: install it from https://nodejs.org.`,
    );
  }
  forward(node, [join(root, 'setup.mjs'), ...process.argv.slice(2)]);
  return true;
}

/**
 * Runs a program in our place: same terminal, same signals, same exit code. The channel tells it when we are killed.
 */
export function forward(program, args, onEnd = (code) => code) {
  const child = spawn(program, args, { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  // A terminal sends Ctrl-C to both; the child decides when to end.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Under another setup.mjs (see `rerun`): when that one is killed, so is this, and so on downwards.
  process.on('disconnect', () => child.disconnect());
  child.on('exit', (code, signal) => process.exit(onEnd(code ?? (signal === 'SIGINT' ? 130 : 143))));
}

/** `failedBefore`: something that ran before has failed, so the end is no success either. */
export function runTests(projects, args, failedBefore = false) {
  const report = join(root, '.hsu', 'test', `report-${process.pid}.json`);
  mkdirSync(join(root, '.hsu', 'test'), { recursive: true, mode: 0o700 });
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const flags = ['--json', `--outputFile=${report}`, '--selectProjects', ...projects, '--', ...args];
  forward(
    process.execPath,
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...flags],
    (code) => {
      const counts = readJson(report);
      rmSync(report, { force: true });
      if (counts === undefined) return code || 1;
      // A suite that could not be read has no tests to fail, and a skipped test proves nothing: both count as failed.
      const failed =
        counts.numFailedTests +
        counts.numRuntimeErrorTestSuites +
        counts.numPendingTests +
        counts.numTodoTests;
      process.stdout.write(`${counts.numPassedTests} passed, ${failed} failed\n`);
      return failed === 0 && !failedBefore ? code : 1;
    },
  );
}
