import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Result = Readonly<Record<string, unknown>>;

interface Waiting {
  readonly done: (result: Result) => void;
  readonly failed: (error: Error) => void;
}

/**
 * A browser told by the DevTools protocol over two pipes (`--remote-debugging-pipe`): no port that others could reach.
 * Every Chromium has it; `--print-to-pdf` is missing in some builds.
 */
export class DevtoolsPipe {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;
  private rest = '';

  constructor(file: string, args: readonly string[], folder: string) {
    this.child = spawn(file, ['--remote-debugging-pipe', ...args], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: { HOME: folder, TMPDIR: folder },
    });
    const end = (error?: Error): void => {
      this.fail(error ?? new Error('the browser has ended'));
    };
    this.child.once('error', end);
    this.child.once('exit', () => {
      end();
    });
    // A browser that ends while it is written to tells so at its end.
    (this.child.stdio[3] as Writable).on('error', () => undefined);
    (this.child.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
      this.read(text);
    });
  }

  /** One command; of a session where it is for a page. */
  send(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    this.calls += 1;
    const id = this.calls;
    const command = { id, method, params, ...(sessionId !== undefined && { sessionId }) };
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed });
      (this.child.stdio[3] as Writable).write(`${JSON.stringify(command)}\0`);
    });
  }

  /** Ends the browser; resolves when it has ended. */
  async close(): Promise<void> {
    const { child } = this;
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  private read(text: string): void {
    const messages = (this.rest + text).split('\0');
    this.rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message) as {
        id?: number;
        result?: Result;
        error?: { message: string };
      };
      const waiting = id === undefined ? undefined : this.waiting.get(id);
      if (id === undefined || waiting === undefined) continue;
      this.waiting.delete(id);
      if (error === undefined) waiting.done(result ?? {});
      else waiting.failed(new Error(error.message));
    }
  }

  private fail(error: Error): void {
    for (const { failed } of this.waiting.values()) failed(error);
    this.waiting.clear();
  }
}
