import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../api/client.js';
import { directoryQuery, linksQuery } from '../api/queries.js';
import type { PeerLink } from '../api/types-duty.js';
import { useAge } from '../elements/time/clock.tsx';
import { Icon } from '../elements/icon.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { useNow } from '../elements/time/now.js';
import { ProblemBox } from '../elements/problem.tsx';
import { memberName } from '../elements/unit-name.tsx';
import { NotYours } from './not-yours.tsx';
import classes from './screen.module.css';

/** Each other member: when it was last heard, and what is held up between us. */
export function Links() {
  const { data, error, isPending, refetch } = useQuery(linksQuery);
  if (isRefusal(error, 403)) return <NotYours />;
  if (isPending) return <Skeleton height={320} radius={8} />;
  if (data === undefined) return <ProblemBox error={error} onRetry={() => void refetch()} />;
  return (
    <ul className={classes.links}>
      {data.items
        .toSorted((a, b) => Number(b.away) - Number(a.away) || (a.member < b.member ? -1 : 1))
        .map((link) => (
          <li key={link.member} data-away={link.away}>
            <OneLink link={link} />
          </li>
        ))}
    </ul>
  );
}

function OneLink({ link }: { readonly link: PeerLink }) {
  const { t } = useTranslation('console');
  const { data: directory } = useQuery(directoryQuery);
  const now = useNow(5_000);
  const ageOf = useAge();
  const { member, beatAt, away, waiting, oldestAt, deferred, refused } = link;
  return (
    <>
      <h2>
        <b>{member}</b> {memberName(directory, member)}
      </h2>
      <p className={classes.health}>
        <Icon name={away ? 'crossed' : 'done'} size={14} />
        <strong>{away ? t('deliveries.away') : t('deliveries.up')}</strong>
        <span>
          {beatAt === null
            ? t('deliveries.never')
            : t('deliveries.beat', { span: ageOf(now - Date.parse(beatAt)) })}
        </span>
      </p>
      <dl>
        <div>
          <dt>{t('deliveries.waiting')}</dt>
          <dd>{waiting}</dd>
        </div>
        <div>
          <dt>{t('deliveries.deferred')}</dt>
          <dd>{deferred}</dd>
        </div>
        <div>
          <dt>{t('deliveries.refused')}</dt>
          <dd>{refused}</dd>
        </div>
      </dl>
      {oldestAt !== null && (
        <p className={classes.oldest}>
          {t('deliveries.oldest')} <Moment at={oldestAt} />
        </p>
      )}
    </>
  );
}
