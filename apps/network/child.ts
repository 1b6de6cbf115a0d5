import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { HsuError } from '#kernel';
import type { Guard, StopSignal } from './guard.js';

const MAX_LOG_BYTES = 16 * 1024 * 1024;
const QUIET_MS = 5 * 60_000;

export interface ChildSpec {
  readonly name: string;
  /** The executable and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** Both outputs of the child are appended here. */
  readonly logFile: string;
  readonly stopSignal?: StopSignal;
  /** Milliseconds between the stop signal and SIGKILL. */
  readonly stopMs?: number;
}

export interface Child {
  readonly name: string;
  readonly pid: number;
  /** Settles, never rejects, when the process has ended: its exit code, or the signal that ended it. */
  readonly exited: Promise<number | string>;
  running(): boolean;
  /** Bytes that it has written so far; grows while it moves. */
  written(): number;
  /** The last lines that it wrote. */
  lastLines(count?: number): string[];
  stop(): Promise<void>;
}

/**
 * Starts a process in a session of its own, so that Ctrl-C reaches the launcher alone and it can stop the children in
 * order.
 */
export async function startChild(spec: ChildSpec, guard: Guard): Promise<Child> {
  mkdirSync(dirname(spec.logFile), { recursive: true, mode: 0o700 });
  if (existsSync(spec.logFile) && statSync(spec.logFile).size > MAX_LOG_BYTES)
    renameSync(spec.logFile, `${spec.logFile}.1`);
  const log = openSync(spec.logFile, 'a', 0o600);
  const [file, ...args] = spec.command;
  const child = spawn(file, args, {
    cwd: spec.cwd,
    env: spec.env,
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  try {
    await once(child, 'spawn');
  } catch (cause) {
    throw new HsuError(
      'E-UNAVAILABLE',
      `${spec.name} could not be started (${(cause as Error).message}): is ${file} there and executable?`,
    );
  }
  const pid = child.pid;
  if (pid === undefined) throw new HsuError('E-UNAVAILABLE', `${spec.name} could not be started`);
  const stopSignal = spec.stopSignal ?? 'SIGTERM';
  guard.add(pid, stopSignal);
  const running = (): boolean => child.exitCode === null && child.signalCode === null;
  const exited = new Promise<number | string>((resolve) => {
    child.once('exit', (code, signal) => {
      guard.remove(pid);
      resolve(code ?? signal ?? 'unknown');
    });
  });

  return {
    name: spec.name,
    pid,
    exited,
    running,
    written: () => statSync(spec.logFile).size,
    lastLines: (count = 12) => lastLines(spec.logFile, count),
    stop: async () => {
      if (!running()) return;
      child.kill(stopSignal);
      const late = new AbortController();
      const killed = delay(spec.stopMs ?? 15_000, undefined, { signal: late.signal }).then(
        () => child.kill('SIGKILL'),
        () => undefined,
      );
      await exited;
      late.abort();
      await killed;
    },
  };
}

/** What a program that failed under `execFile` said on its error output; else the error's own words. */
export function wordsOf(error: unknown): string {
  const { stderr = '', message } = error as Error & { stderr?: string };
  return stderr.trim() === '' ? message : stderr.trim();
}

function lastLines(file: string, count: number): string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
}

/**
 * Polls `ready` until it answers true. A child that ends meanwhile, or writes nothing for `quietMs`, is `E-UNAVAILABLE`
 * with its last lines; there is no limit that a slow machine could meet by itself.
 */
export async function untilReady(
  child: Child,
  ready: () => Promise<boolean>,
  quietMs = QUIET_MS,
): Promise<void> {
  let written = child.written();
  let quietSince = performance.now();
  while (!(await ready())) {
    if (child.written() !== written) {
      written = child.written();
      quietSince = performance.now();
    }
    const quiet = performance.now() - quietSince > quietMs;
    if (quiet || !child.running()) {
      const why = child.running()
        ? `does not answer and wrote nothing for ${quietMs / 1000} s`
        : `ended (${await child.exited})`;
      throw new HsuError(
        'E-UNAVAILABLE',
        [`${child.name} ${why}; its last lines:`, ...child.lastLines()].join('\n  '),
      );
    }
    await delay(50);
  }
}
