import type { FollowedState } from '#postgres';
import type { Log, Metrics } from '#telemetry';

const LEVELS = { LOADING: 'debug', COMPLETE: 'info', LOST: 'warn', FULL: 'error' } as const;
const SAID = {
  LOADING: 'the index of names is being loaded; checks of names say meanwhile that alerts may be missing',
  COMPLETE: 'the index of names is complete',
  LOST: 'the index of names is gone and will be loaded again; checks of names say meanwhile that alerts may be missing',
  FULL: 'the index of names has reached its bound of memory: checks of names say that alerts may be missing, until fewer are live and the gateway starts again',
} as const;
const ASIDE =
  'names of the index cannot be read: checks of names say that alerts may be missing, until those alerts are corrected or over';

/** Tells operators how the index of names stands: its size as metrics, each new state in the log. */
export class ToldNames {
  private state: FollowedState | undefined;

  constructor(
    private readonly log: Log,
    private readonly metrics: Pick<Metrics, 'names'>,
  ) {}

  /** What keeps checks of names from a whole answer for longer; undefined: nothing. */
  get lacks(): string | undefined {
    const { state, aside = 0 } = this.state ?? {};
    if (state === 'FULL') return SAID.FULL;
    return aside > 0 ? `${String(aside)} ${ASIDE}` : undefined;
  }

  readonly hear = (followed: FollowedState): void => {
    const { state, names, bytes, aside } = followed;
    const before = this.state;
    this.state = followed;
    this.metrics.names(state === 'COMPLETE' && aside === 0, names, bytes, aside);
    if (state !== before?.state) this.log[LEVELS[state]](followed, SAID[state]);
    if (aside > (before?.aside ?? 0)) this.log.error({ aside }, ASIDE);
  };
}
