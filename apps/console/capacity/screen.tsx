import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capacityQuery, meQuery } from '../api/queries.js';
import type { CapacityItem } from '../api/types-duty.js';
import { Empty } from '../elements/empty.tsx';
import { ProblemBox } from '../elements/problem.tsx';
import { Screen } from '../elements/screen.tsx';
import { OneItem } from './one-item.tsx';
import classes from './screen.module.css';

type Shown = 'ALL' | CapacityItem['side'] | 'OURS';

/** What units of the network offer and ask of each other, and what fits whom (clause 5). */
export function CapacityScreen() {
  const { t } = useTranslation('console');
  const [shown, setShown] = useState<Shown>('ALL');
  const { data: me } = useQuery(meQuery);
  const { data, error, isPending, refetch } = useQuery(capacityQuery);
  const items = data?.items.filter(
    ({ side, by }) => shown === 'ALL' || side === shown || (shown === 'OURS' && by.member === me?.member),
  );
  return (
    <Screen title={t('capacity.title')} lead={t('capacity.lead')}>
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={t('capacity.shown')}
          value={shown}
          onChange={(value) => setShown(value)}
          data={(['ALL', 'OFFER', 'REQUEST', 'OURS'] as const).map((value) => ({
            value,
            label: t(`capacity.only.${value}`),
          }))}
        />
        <Button component="a" href="/v1/capacity/calendar" download="hsu-capacity.ics" variant="default">
          {t('capacity.calendar')}
        </Button>
      </div>
      {error !== null && <ProblemBox error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton height={320} radius={8} />}
      {items?.length === 0 && <Empty title={t('capacity.none')} text={t('capacity.noneText')} />}
      <ul className={classes.items}>
        {items?.map((item) => (
          <OneItem key={item.ref.id} item={item} />
        ))}
      </ul>
    </Screen>
  );
}
