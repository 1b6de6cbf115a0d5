import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startProgram, watched } from './gateways.js';
import type { MovedTime } from './moved-time.js';
import { until } from './until.js';

/** The provider of the local network as a process of its own. */
export class SignInService {
  private constructor(
    private readonly child: ChildProcess,
    private readonly logFile: string,
  ) {}

  /** `settings`: the file of them, in a folder that gets the keys and the log; `port` stands in it. */
  static async start(settings: string, port: number, time?: MovedTime): Promise<SignInService> {
    const logFile = join(dirname(settings), 'sign-in.log');
    const child = startProgram('sign-in', ['--config', settings], {}, time);
    const log = createWriteStream(logFile);
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.once('exit', () => log.end());
    await until(
      'the sign-in service',
      async () => (await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => undefined))?.ok,
      watched(child, logFile),
    );
    return new SignInService(child, logFile);
  }

  log(): string {
    return readFileSync(this.logFile, 'utf8');
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}
