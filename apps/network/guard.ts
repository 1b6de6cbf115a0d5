import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { writePrivateSync } from '#keys';

/**
 * The guard outlives its starter: a shell in a session of its own that keeps a list of process ids and waits on a pipe.
 * When the pipe closes without `done` (the launcher was killed, even by SIGKILL), it stops what is listed, newest
 * first, and after 15 s kills what is left.
 */
const SCRIPT = `
list=""
while read -r word signal pid; do
  case "$word" in
    add) list="$signal:$pid $list" ;;
    gone) kept=""; for entry in $list; do [ "\${entry#*:}" = "$pid" ] || kept="$kept$entry "; done; list="$kept" ;;
    done) exit 0 ;;
  esac
done
for entry in $list; do kill -s "\${entry%%:*}" "\${entry#*:}" 2>/dev/null; done
for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
  alive=""
  for entry in $list; do kill -0 "\${entry#*:}" 2>/dev/null && alive="$alive \${entry#*:}"; done
  [ -z "$alive" ] && exit 0
  sleep 1
done
kill -9 $alive 2>/dev/null
`;

const PREDECESSOR_MS = 20_000;

export type StopSignal = 'SIGTERM' | 'SIGINT';

export class Guard {
  readonly #shell: ChildProcess;
  readonly #predecessor: number | undefined;

  /** `pidFile` tells the next launcher of a guard that is still stopping what a killed launcher left. */
  constructor(private readonly pidFile?: string) {
    this.#predecessor =
      pidFile !== undefined && existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : undefined;
    this.#shell = spawn('sh', ['-c', SCRIPT], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
    // A guard that is gone is noticed by `release`; a write to its closed pipe must not end the launcher.
    this.#shell.stdin?.on('error', () => undefined);
    this.#shell.unref();
    if (pidFile !== undefined && this.#shell.pid !== undefined)
      writePrivateSync(pidFile, String(this.#shell.pid));
  }

  /** Waits until the guard before this one is done, so that its servers have let go of their files. */
  async ready(): Promise<void> {
    const pid = this.#predecessor;
    for (let waited = 0; pid !== undefined && isGuard(pid) && waited < PREDECESSOR_MS; waited += 100)
      await delay(100);
  }

  add(pid: number, signal: StopSignal): void {
    this.#shell.stdin?.write(`add ${signal.slice(3)} ${pid}\n`);
  }

  remove(pid: number): void {
    this.#shell.stdin?.write(`gone - ${pid}\n`);
  }

  /** Ends the guard; call it when everything that it watches has stopped. */
  async release(): Promise<void> {
    if (this.#shell.exitCode !== null || this.#shell.signalCode !== null) return;
    this.#shell.ref();
    const ended = once(this.#shell, 'exit');
    this.#shell.stdin?.end('done\n');
    await ended;
    if (this.pidFile !== undefined) rmSync(this.pidFile, { force: true });
  }
}

function isGuard(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // Gone, or by now another user's process: in both cases no guard of ours.
    return false;
  }
}
