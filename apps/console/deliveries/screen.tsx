import { Button, Select, Skeleton, Tabs } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { requeue } from '../api/acts.js';
import { isRefusal } from '../api/client.js';
import { deliveriesQuery, quarantineQuery } from '../api/queries.js';
import type { DeliveryRow } from '../api/types-duty.js';
import { notify } from '../elements/notify.js';
import { Empty } from '../elements/empty.tsx';
import { Grid } from '../elements/grid.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { More } from '../elements/more.tsx';
import { ProblemBox } from '../elements/problem.tsx';
import { Screen } from '../elements/screen.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { useTerm } from '../language/terms.js';
import { Keeping } from './keeping.tsx';
import { Links } from './links.tsx';
import { NotYours } from './not-yours.tsx';
import classes from './screen.module.css';

/** Where messages are on their way, and what did not arrive as it should. */
export function DeliveriesScreen() {
  const { t } = useTranslation('console');
  return (
    <Screen title={t('deliveries.title')} lead={t('deliveries.lead')}>
      <Tabs defaultValue="links" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="links">{t('deliveries.links')}</Tabs.Tab>
          <Tabs.Tab value="sent">{t('deliveries.sent')}</Tabs.Tab>
          <Tabs.Tab value="quarantine">{t('deliveries.quarantine')}</Tabs.Tab>
          <Tabs.Tab value="keeping">{t('deliveries.keeping')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="links">
          <Links />
        </Tabs.Panel>
        <Tabs.Panel value="sent">
          <Sent />
        </Tabs.Panel>
        <Tabs.Panel value="quarantine">
          <Quarantine />
        </Tabs.Panel>
        <Tabs.Panel value="keeping">
          <Keeping />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}

function Sent() {
  const { t } = useTranslation('console');
  const term = useTerm();
  const [state, setState] = useState<DeliveryRow['state'] | ''>('');
  const list = useInfiniteQuery(deliveriesQuery(state));
  const { data, error, isPending, refetch } = list;
  const items = data?.pages.flatMap((page) => page.items);
  if (isRefusal(error, 403)) return <NotYours />;
  return (
    <>
      <Select
        aria-label={t('deliveries.state')}
        w={220}
        mb="sm"
        allowDeselect={false}
        value={state}
        data={[
          { value: '', label: `${t('deliveries.state')}: ${t('deliveries.all')}` },
          ...(['WAITING', 'SENT'] as const).map((value) => ({
            value,
            label: term('delivery', value),
          })),
        ]}
        onChange={(value) => setState(value ?? '')}
      />
      {error !== null && <ProblemBox error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton height={320} radius={8} />}
      {items?.length === 0 && <Empty title={t('deliveries.none')} text={t('deliveries.noneText')} />}
      {items !== undefined && items.length > 0 && (
        <Sheet title={t('deliveries.sent')} flush>
          <Grid
            label={t('deliveries.sent')}
            rows={items}
            keyOf={({ ref, to }) => `${ref.id} ${to}`}
            columns={[
              {
                title: t('deliveries.message'),
                cell: ({ ref, type }) => (
                  <Link to="/cases/$member/$id" params={{ ...ref }}>
                    {term('type', type)}
                  </Link>
                ),
              },
              { title: t('deliveries.to'), cell: ({ to }) => to },
              {
                title: t('deliveries.state'),
                cell: ({ state: now, held, incident }) => (
                  <>
                    {term('delivery', now)}
                    {held !== null && <small>{t('deliveries.held', { code: held })}</small>}
                    {incident && <small>{t('deliveries.incident')}</small>}
                  </>
                ),
              },
              {
                title: t('deliveries.sentAt'),
                cell: ({ sentAt }) => (sentAt === null ? '–' : <Moment at={sentAt} />),
              },
              {
                title: t('deliveries.receivedAt'),
                cell: ({ receivedAt }) => (receivedAt === null ? '–' : <Moment at={receivedAt} />),
              },
              { title: t('deliveries.resends'), cell: ({ resends }) => (resends === 0 ? '–' : resends) },
            ]}
          />
        </Sheet>
      )}
      <More {...list} />
    </>
  );
}

function Quarantine() {
  const { t } = useTranslation('console');
  const term = useTerm();
  const client = useQueryClient();
  const list = useInfiniteQuery(quarantineQuery);
  const { data, error, isPending, refetch } = list;
  const again = useMutation({
    mutationFn: requeue,
    onSuccess: ({ outcome }) => {
      notify(t('deliveries.requeued', { outcome: term('code', outcome) }));
      return client.invalidateQueries({ queryKey: ['quarantine'] });
    },
  });
  if (isRefusal(error, 403)) return <NotYours />;
  if (isPending) return <Skeleton height={320} radius={8} />;
  if (data === undefined) return <ProblemBox error={error} onRetry={() => void refetch()} />;
  const rows = data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return <Empty title={t('deliveries.quiet')} text={t('deliveries.quietText')} />;
  return (
    <>
      {again.error !== null && <ProblemBox error={again.error} />}
      <Sheet title={t('deliveries.quarantine')} flush>
        <Grid
          label={t('deliveries.quarantine')}
          rows={rows}
          keyOf={({ number }) => String(number)}
          columns={[
            {
              title: t('deliveries.code'),
              cell: ({ code, path }) => (
                <>
                  <code>{code}</code>
                  {path !== '' && <small>{path}</small>}
                </>
              ),
            },
            { title: t('deliveries.from'), cell: ({ from }) => from ?? '–' },
            { title: t('deliveries.state'), cell: ({ state }) => term('quarantine', state) },
            { title: t('deliveries.at'), cell: ({ at }) => <Moment at={at} /> },
            { title: t('deliveries.tries'), cell: ({ tries }) => tries },
            {
              title: t('deliveries.requeue'),
              cell: ({ number, state }) =>
                state === 'HELD' || state === 'DEFERRED' ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    loading={again.isPending && again.variables === number}
                    onClick={() => again.mutate(number)}
                  >
                    {t('deliveries.requeue')}
                  </Button>
                ) : null,
            },
          ]}
        />
      </Sheet>
      <More {...list} />
      <p className={classes.note}>{t('deliveries.note')}</p>
    </>
  );
}
