import { useTranslation } from 'react-i18next';
import type { Case, CaseClock } from '../api/types-case.js';
import { TimeBar, TimeLeft } from '../elements/time/clock.tsx';
import { Icon } from '../elements/icon.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { UnitName } from '../elements/unit-name.tsx';
import { useTerm } from '../language/terms.js';
import classes from './clocks.module.css';

/** Every clock of the case, as both sides compute it (docs/clocks.md). */
export function CaseClocks({ shown }: { readonly shown: Case }) {
  const { t } = useTranslation('console');
  const open = shown.clocks.filter(({ stoppedAt }) => stoppedAt === null);
  const past = shown.clocks.filter(({ stoppedAt }) => stoppedAt !== null);
  return (
    <Sheet title={t('case.clocks')} flush>
      {open.length === 0 && <p className={classes.none}>{t('case.noClocks')}</p>}
      <ul className={classes.clocks}>
        {open
          .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
          .map((clock) => (
            <li key={`${clock.clock} ${clock.key} ${clock.startedAt}`}>
              <OpenClock clock={clock} other={otherThan(clock, shown)} />
            </li>
          ))}
      </ul>
      {past.length > 0 && (
        <details className={classes.past}>
          <summary>{t('case.past', { count: past.length })}</summary>
          <ul>
            {past.map((clock) => (
              <li key={`${clock.clock} ${clock.key} ${clock.startedAt}`}>
                <PastClock clock={clock} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Sheet>
  );
}

function OpenClock({ clock, other }: { readonly clock: CaseClock; readonly other: string }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const { owner, startedAt, dueAt, pause, ladder, escalations } = clock;
  const last = escalations.toSorted((a, b) => b.level - a.level)[0];
  return (
    <>
      <div className={classes.row}>
        <strong>{term('clock', clock.clock)}</strong>
        <TimeLeft startedAt={startedAt} dueAt={dueAt} paused={pause !== null} exact />
      </div>
      {pause === null && <TimeBar startedAt={startedAt} dueAt={dueAt} rungs={ladder} />}
      <div className={classes.row}>
        <small>
          <UnitName unit={owner} />
        </small>
        <small>
          {t('clock.due')} <Moment at={dueAt} other={other} />
        </small>
      </div>
      {pause !== null && (
        <small className={classes.note}>
          {term('pause', pause.reason)}
          {pause.reviewAt !== null && (
            <>
              {' · '}
              {t('clock.review')} <Moment at={pause.reviewAt} />
            </>
          )}
        </small>
      )}
      {clock.rested.length > 0 && <Rested days={clock.rested} />}
      {last !== undefined && (
        <small className={classes.note}>
          {t('clock.ladder')}: {term('rung', String(last.level))}, <Moment at={last.at} />
        </small>
      )}
    </>
  );
}

/** The days of rest that the clock passes over, in the calendar of its owner. */
function Rested({ days }: { readonly days: CaseClock['rested'] }) {
  const { t, i18n } = useTranslation('console');
  const format = new Intl.DateTimeFormat(i18n.language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const told = days.map(({ date, holiday }) => {
    const day = format.format(new Date(`${date}T00:00:00Z`));
    return holiday === '' ? day : `${day} (${holiday})`;
  });
  return (
    <small className={classes.note}>
      {t('clock.rests')}: {told.join(', ')}
    </small>
  );
}

function PastClock({ clock }: { readonly clock: CaseClock }) {
  const term = useTerm();
  const met = clock.state === 'MET';
  return (
    <div className={classes.row}>
      <span>
        <Icon name={met ? 'done' : 'late'} size={14} /> {term('clock', clock.clock)}
      </span>
      <small>
        {term('clockState', clock.state)}
        {clock.stoppedAt !== null && (
          <>
            {', '}
            <Moment at={clock.stoppedAt} />
          </>
        )}
      </small>
    </div>
  );
}

/** The side that the clock does not belong to. */
function otherThan({ owner }: CaseClock, { owner: opener, counterpart }: Case): string {
  const sides = [opener?.member, counterpart?.member].flatMap((member) => member ?? []);
  return sides.find((member) => member !== owner.member) ?? owner.member;
}
