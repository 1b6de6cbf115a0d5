import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/**
 * The guard outlives its starter: a shell in a session of its own that keeps a list of process ids and waits on a pipe. When the pipe closes
 * without `done` (the launcher was killed, even by SIGKILL), it stops what is listed, newest first, and after 15 s kills what is left.
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

export type StopSignal = 'SIGTERM' | 'SIGINT';

export class Guard {
  readonly #shell: ChildProcess;

  constructor() {
    this.#shell = spawn('sh', ['-c', SCRIPT], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
    // A guard that is gone is noticed by `release`; a write to its closed pipe must not end the launcher.
    this.#shell.stdin?.on('error', () => undefined);
    this.#shell.unref();
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
  }
}
