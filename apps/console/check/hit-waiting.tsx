import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../api/queries.js';
import type { Ref, UnitAddress } from '../api/types.js';
import { TimeBar, TimeLeft } from '../elements/time/clock.tsx';
import { meaningOf } from '../elements/codes.js';
import { Icon } from '../elements/icon.tsx';
import { useNow } from '../elements/time/now.js';
import { UnitName } from '../elements/unit-name.tsx';
import { standingOf } from './hit.js';
import classes from './answer.module.css';

/** Even without a live stream the answer is looked for. */
const EVERY_MS = 5_000;

interface Props {
  readonly alert: Ref;
  readonly owner: UnitAddress;
  readonly hit: Ref;
}

/** The owner's ten minutes, and what came of them. */
export function HitWaiting({ alert, owner, hit }: Props) {
  const { t } = useTranslation('console');
  const { data } = useQuery({ ...caseQuery(alert), refetchInterval: EVERY_MS });
  const now = useNow();
  const standing = data === undefined ? undefined : standingOf(data, hit, now);
  const is = standing?.is ?? 'waiting';
  return (
    <div className={classes.hit} data-is={is} role="status">
      <p>
        <Icon name={is === 'confirmed' ? 'done' : is === 'notSame' ? 'crossed' : 'clock'} size={18} />
        <strong>
          {is === 'waiting' ? (
            <>
              {t('check.waiting')} <UnitName unit={owner} />
            </>
          ) : (
            t(`check.standing.${is}`)
          )}
        </strong>
        {standing !== undefined && 'dueAt' in standing && standing.dueAt !== null && (
          <TimeLeft
            {...(standing.startedAt === null ? {} : { startedAt: standing.startedAt })}
            dueAt={standing.dueAt}
            exact
          />
        )}
      </p>
      {standing !== undefined &&
        'dueAt' in standing &&
        standing.dueAt !== null &&
        standing.startedAt !== null && (
          <TimeBar startedAt={standing.startedAt} dueAt={standing.dueAt} rungs={[]} />
        )}
      {standing !== undefined && 'instructions' in standing && standing.instructions.length > 0 && (
        <ul>
          {standing.instructions.map((code) => (
            <li key={code}>{meaningOf(code) ?? code}</li>
          ))}
        </ul>
      )}
      <Link to="/cases/$member/$id" params={{ ...alert }}>
        {t('check.open')}
      </Link>
    </div>
  );
}
