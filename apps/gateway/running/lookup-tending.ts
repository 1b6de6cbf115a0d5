import { asHsuError, MINUTE, type Clock } from '#kernel';
import type { Log } from '#telemetry';

/**
 * Tends the look-ups now and every minute, one turn after the other: what a crash of the database server emptied is
 * built again, what an earlier reading of names has made is made anew, and what has expired goes. Until it is built,
 * checks say of every owner that it is stale.
 * @returns stops it, after the turn in hand
 */
export function tendLookups(
  tendOnce: (now: number) => Promise<void>,
  clock: Clock,
  log: Log,
  everyMs = MINUTE,
): () => Promise<void> {
  let turn: Promise<void> | undefined;
  const tend = (): void => {
    turn ??= tendOnce(clock.now())
      .catch((error: unknown) => {
        log.warn({ code: asHsuError(error).code }, 'look-ups could not be tended; trying again');
      })
      .finally(() => {
        turn = undefined;
      });
  };
  tend();
  const timer = setInterval(tend, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await turn;
  };
}
