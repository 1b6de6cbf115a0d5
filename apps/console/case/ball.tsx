import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../api/queries.js';
import type { Case, CaseClock } from '../api/types-case.js';
import { TimeLeft } from '../elements/time/clock.tsx';
import { UnitName } from '../elements/unit-name.tsx';
import { useTerm } from '../language/terms.js';
import classes from './ball.module.css';

/** Which unit must act next, and how long it has: the first thing to see of a case. */
export function Ball({ shown }: { readonly shown: Case }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const { data: me } = useQuery(meQuery);
  // One of several addressees that has not taken note yet must, whoever else must act.
  const owed = shown.clocks.find(
    ({ key, owner, stoppedAt }) =>
      stoppedAt === null &&
      owner.member === me?.member &&
      owner.unit === me.unit &&
      key === `${owner.member}/${owner.unit}`,
  );
  const ball = owed?.owner ?? shown.ball;
  const mine = ball !== null && ball.member === me?.member && ball.unit === me.unit;
  const clock = ball === null ? undefined : nextDue(shown.clocks, ball.member, ball.unit);
  return (
    <section className={classes.ball} data-mine={mine} aria-label={t('case.ball')}>
      <p className={classes.whose}>
        {ball === null
          ? t(shown.open ? 'case.quiet' : 'case.nobody')
          : mine
            ? t('case.you')
            : t(ball.member === me?.member ? 'case.own' : 'case.them')}
      </p>
      {ball !== null && (
        <p className={classes.unit}>
          <UnitName unit={ball} />
        </p>
      )}
      {clock !== undefined && (
        <p className={classes.time}>
          <span>{term('clock', clock.clock)}</span>
          <TimeLeft startedAt={clock.startedAt} dueAt={clock.dueAt} paused={clock.pause !== null} exact />
        </p>
      )}
    </section>
  );
}

function nextDue(clocks: readonly CaseClock[], member: string, unit: string): CaseClock | undefined {
  return clocks
    .filter(({ stoppedAt, owner }) => stoppedAt === null && owner.member === member && owner.unit === unit)
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];
}
