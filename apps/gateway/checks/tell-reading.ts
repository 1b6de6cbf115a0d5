import type { ReadingProgress } from '#postgres';
import type { Log, Metrics } from '#telemetry';

const EACH = 10_000;
const WHAT = { ALERTS: 'terms of alerts', PERSONS: 'tokens of persons' } as const;
const MEANWHILE = {
  ALERTS: 'checks say meanwhile that alerts may be missing',
  PERSONS: 'alerts are held back meanwhile, and own ones that ask for an arrest are refused',
} as const;

/** Tells operators how far what an earlier reading of names has made is made anew. */
export class ToldRereading {
  private readonly going = new Map<ReadingProgress['of'], number>();

  constructor(
    private readonly log: Log,
    private readonly metrics: Pick<Metrics, 'reread'>,
  ) {}

  /** What is not done, for whoever asks how this gateway does; undefined: nothing. */
  get lacks(): string | undefined {
    const texts = [...this.going].map(
      ([of, done]) =>
        `the ${WHAT[of]} are being read anew, ${String(done)} messages so far; ${MEANWHILE[of]}`,
    );
    return texts.length === 0 ? undefined : texts.join('; ');
  }

  readonly hear = ({ of, done, isComplete, kept = 0 }: ReadingProgress): void => {
    const before = this.going.get(of);
    if (isComplete) {
      this.going.delete(of);
      this.metrics.reread(this.going.size > 0, kept);
      this.log.info({ done }, `the ${WHAT[of]} were read anew`);
      if (kept > 0)
        this.log.error(
          { kept },
          'tokens of persons could not be read anew, for what they were made of is gone: correct the messages about them (docs/names.md)',
        );
      return;
    }
    if (before === undefined || Math.trunc(done / EACH) > Math.trunc(before / EACH))
      this.log.warn({ done }, `the ${WHAT[of]} are being read anew; ${MEANWHILE[of]}`);
    this.going.set(of, done);
    this.metrics.reread(true, 0);
  };
}
