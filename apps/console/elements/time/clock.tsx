import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';
import { useNow } from './now.js';
import { ageOf, HOUR, pressureOf, shortSpan, type Pressure } from './time.js';
import classes from './clock.module.css';

interface Props {
  /** RFC 3339. Where it is not told when the clock began, `soonMs` before its end are its last fifth. */
  readonly startedAt?: string;
  readonly soonMs?: number;
  readonly dueAt: string;
  readonly paused?: boolean;
  /** Seconds are shown in the last hour. */
  readonly exact?: boolean;
}

/** How long is left, in words, with a sign and a colour that say the same. */
export function TimeLeft({ startedAt, soonMs = HOUR / 4, dueAt, paused = false, exact = false }: Props) {
  const { t } = useTranslation('console');
  const due = Date.parse(dueAt);
  const now = useNow(exact ? 1_000 : 10_000);
  const pressure = paused
    ? 'calm'
    : startedAt === undefined
      ? pressureOf(due - 5 * soonMs, due, now)
      : pressureOf(Date.parse(startedAt), due, now);
  const span = useSpan()(due - now, exact);
  return (
    <span className={classes.left} data-pressure={paused ? 'paused' : pressure}>
      <Icon name={paused ? 'pause' : pressure === 'late' ? 'late' : 'clock'} size={15} />
      {paused ? t('clock.paused') : due > now ? t('clock.left', { span }) : t('clock.over', { span })}
    </span>
  );
}

/** The share of the time that is gone, with the rungs of the ladder. Drawn only: its words stand beside it. */
export function TimeBar({
  startedAt,
  dueAt,
  end,
  rungs,
}: {
  readonly startedAt: string;
  readonly dueAt: string;
  /** Where it stopped, in ms. */
  readonly end?: number | undefined;
  readonly rungs: readonly { readonly at: string; readonly passed: boolean }[];
}) {
  const tick = useNow(10_000);
  const now = end ?? tick;
  const [from, due] = [Date.parse(startedAt), Date.parse(dueAt)];
  const last = Math.max(due, ...rungs.map(({ at }) => Date.parse(at)), from + 1);
  const until = now > due ? last : due;
  const place = (ms: number): number => Math.min(100, Math.max(0, ((ms - from) / (until - from)) * 100));
  const pressure: Pressure = pressureOf(from, due, now);
  return (
    <span className={classes.bar} aria-hidden="true">
      <span className={classes.gone} data-pressure={pressure} style={{ width: `${place(now)}%` }} />
      {rungs
        .filter(({ at }) => Date.parse(at) <= until)
        .map(({ at }) => (
          <span key={at} className={classes.rung} style={{ left: `${place(Date.parse(at))}%` }} />
        ))}
    </span>
  );
}

export function useAge(): (ms: number) => string {
  const { t } = useTranslation('console');
  const unit = { d: t('clock.d'), h: t('clock.h'), min: t('clock.min'), s: t('clock.s') };
  return (ms) => ageOf(ms, unit);
}

function useSpan(): (ms: number, exact?: boolean) => string {
  const { t } = useTranslation('console');
  const unit = { d: t('clock.d'), h: t('clock.h'), min: t('clock.min') };
  return (ms, exact = false) => shortSpan(ms, exact, unit);
}
