import { setTimeout as delay } from 'node:timers/promises';

const QUIET_MS = 5 * 60_000;
const LOOKS = 5_000;
const LOOK_MS = 20;

/** The process that a wait hangs on. */
export interface Watched {
  running(): boolean;
  /** All that it has written so far. */
  output(): string;
}

/**
 * The first answer of `ask` that is neither undefined nor false. Gives up when the process has ended, or when for five
 * minutes, and for as many looks as an idle machine takes in two, nothing has come: a machine that is merely slow gets
 * there. `process` grows while it moves.
 * @throws Error with `what`, and the process's last lines
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  process?: Watched,
): Promise<T> {
  let written = process?.output().length;
  let since = performance.now();
  for (let looks = 0; ; looks += 1) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (process?.running() === false)
      throw new Error(told(`its process ended before there was ${what}`, process));
    if (process?.output().length !== written) {
      written = process?.output().length;
      since = performance.now();
      looks = 0;
    }
    if (looks > LOOKS && performance.now() - since > QUIET_MS)
      throw new Error(
        told(`nothing moved for ${QUIET_MS / 60_000} minutes, and there was no ${what}`, process),
      );
    await delay(LOOK_MS);
  }
}

function told(sentence: string, process: Watched | undefined): string {
  if (process === undefined) return sentence;
  return `${sentence}; its last lines:\n${process.output().trimEnd().split('\n').slice(-20).join('\n')}`;
}
