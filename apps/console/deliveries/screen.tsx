import { Button, Select, Skeleton, Tabs } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { requeue } from '../api/acts.js';
import { isRefusal } from '../api/client.js';
import { deliveriesQuery, meQuery, quarantineQuery } from '../api/queries.js';
import type { Me } from '../api/types.js';
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

/** Who may read what (`OnlyFor` of the gateway's lists): a tab that only refuses is not shown. */
const TABS = [
  { tab: 'links', roles: ['LIAISON', 'SUPERVISOR'], Panel: Links },
  { tab: 'sent', roles: ['LIAISON', 'SUPERVISOR'], Panel: Sent },
  { tab: 'quarantine', roles: ['LIAISON', 'SUPERVISOR'], Panel: Quarantine },
  { tab: 'keeping', roles: ['SUPERVISOR', 'AUDITOR'], Panel: Keeping },
] as const satisfies readonly { tab: string; roles: readonly Me['role'][]; Panel: () => ReactNode }[];

/** Where messages are on their way, and what did not arrive as it should. */
export function DeliveriesScreen() {
  const { t } = useTranslation('console');
  const { data: me } = useQuery(meQuery);
  const tabs = TABS.filter(({ roles }) => me !== undefined && roles.some((role) => role === me.role));
  const [first] = tabs;
  return (
    <Screen title={t('deliveries.title')} lead={t('deliveries.lead')}>
      {me !== undefined && first === undefined && <NotYours />}
      {first !== undefined && (
        <Tabs defaultValue={first.tab} keepMounted={false}>
          <Tabs.List mb="md">
            {tabs.map(({ tab }) => (
              <Tabs.Tab key={tab} value={tab}>
                {t(`deliveries.${tab}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tabs.map(({ tab, Panel }) => (
            <Tabs.Panel key={tab} value={tab}>
              <Panel />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
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
