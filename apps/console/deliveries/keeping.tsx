import { Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../api/client.js';
import { keepingQuery } from '../api/queries.js';
import { Empty } from '../elements/empty.tsx';
import { Grid } from '../elements/grid.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { More } from '../elements/more.tsx';
import { ProblemBox } from '../elements/problem.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { useTerm } from '../language/terms.js';
import { NotYours } from './not-yours.tsx';
import classes from './screen.module.css';

/** What has expired or was recalled, and lies here unreadable until its key is destroyed. */
export function Keeping() {
  const { t } = useTranslation('console');
  const term = useTerm();
  const list = useInfiniteQuery(keepingQuery);
  const { data, error, isPending, refetch } = list;
  if (isRefusal(error, 403)) return <NotYours />;
  if (isPending) return <Skeleton height={320} radius={8} />;
  if (data === undefined) return <ProblemBox error={error} onRetry={() => void refetch()} />;
  const rows = data.pages.flatMap((page) => page.items);
  if (rows.length === 0)
    return <Empty title={t('deliveries.keepingNone')} text={t('deliveries.keepingNoneText')} />;
  return (
    <>
      <Sheet title={t('deliveries.keeping')} flush>
        <Grid
          label={t('deliveries.keeping')}
          rows={rows}
          keyOf={({ ref }) => ref.id}
          columns={[
            {
              title: t('deliveries.message'),
              cell: ({ conversation, type }) => (
                <Link to="/cases/$member/$id" params={{ ...conversation }}>
                  {term('type', type)}
                </Link>
              ),
            },
            { title: t('deliveries.from'), cell: ({ ref }) => ref.member },
            { title: t('deliveries.cause'), cell: ({ cause }) => term('state', cause) },
            { title: t('deliveries.since'), cell: ({ since }) => <Moment at={since} /> },
          ]}
        />
      </Sheet>
      <More {...list} />
      <p className={classes.note}>{t('deliveries.keepingNote')}</p>
    </>
  );
}
