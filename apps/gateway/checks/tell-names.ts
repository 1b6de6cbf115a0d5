import type { FollowedState } from '#postgres';
import type { Log, Metrics } from '#telemetry';

const LEVELS = { LOADING: 'debug', COMPLETE: 'info', LOST: 'warn', FULL: 'error' } as const;
const SAID = {
  LOADING: 'the index of names is being loaded; checks of names say meanwhile that alerts may be missing',
  COMPLETE: 'the index of names is complete',
  LOST: 'the index of names is gone and will be loaded again; checks of names say meanwhile that alerts may be missing',
  FULL: 'the index of names has reached its bound of memory: checks of names say that alerts may be missing, until fewer are live and the gateway starts again',
} as const;

/** Tells operators how the index of names stands: its size as metrics, each new state in the log. */
export function tellNames(log: Log, metrics: Metrics): (state: FollowedState) => void {
  let before: FollowedState['state'] | undefined;
  return (followed) => {
    const { state, names, bytes } = followed;
    metrics.names(state === 'COMPLETE', names, bytes);
    if (state !== before) log[LEVELS[state]](followed, SAID[state]);
    before = state;
  };
}
