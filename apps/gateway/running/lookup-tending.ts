import type { LookupStore } from '#exchange';
import { asHsuError, MINUTE, type Clock } from '#kernel';
import type { Log } from '#telemetry';

/**
 * Tends the look-ups now and every minute, one turn after the other: what a crash of the database server emptied is
 * built again, and what has expired goes. Until it is built, checks say of every owner that it is stale.
 * @returns stops it, after the turn in hand
 */
export function tendLookups(
  lookups: Pick<LookupStore, 'tend'>,
  clock: Clock,
  log: Log,
  everyMs = MINUTE,
): () => Promise<void> {
  let turn: Promise<void> | undefined;
  const tend = (): void => {
    turn ??= lookups
      .tend(clock.now())
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
