import { Select, Skeleton, Tabs, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alertsQuery, directoryQuery } from '../api/queries.js';
import type { Alert } from '../api/types-duty.js';
import { countryName } from '../elements/countries.js';
import { Empty } from '../elements/empty.tsx';
import { Grid, type Column } from '../elements/grid.tsx';
import { Icon } from '../elements/icon.tsx';
import { StatusMark, UrgencyMark } from '../elements/marks.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { ProblemBox } from '../elements/problem.tsx';
import { Said } from '../elements/said/said.tsx';
import { Screen } from '../elements/screen.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { memberName, UnitName } from '../elements/unit-name.tsx';
import { useTerm } from '../language/terms.js';
import { corridorsOf, type Corridor } from './corridors.js';
import classes from './screen.module.css';

const CorridorMap = lazy(async () => ({ default: (await import('./map.tsx')).CorridorMap }));

const NONE: readonly Alert[] = [];
/** So many rows are drawn; filters find the rest. */
const MOST_ROWS = 300;

/** Standing alerts of all members, and the ways they tell of. */
export function AlertsScreen() {
  const { t } = useTranslation('console');
  const { data, error, isPending, refetch } = useQuery(alertsQuery);
  const all = data ?? NONE;
  const corridors = useMemo(() => corridorsOf(all), [all]);
  return (
    <Screen title={t('alerts.title')} lead={t('alerts.lead')}>
      {error !== null && <ProblemBox error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton height={420} radius={8} />}
      {data !== undefined && (
        <Tabs defaultValue="list" keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="list">{t('alerts.list')}</Tabs.Tab>
            <Tabs.Tab value="map">{t('alerts.map')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="list">
            <List alerts={all} />
          </Tabs.Panel>
          <Tabs.Panel value="map">
            <Corridors corridors={corridors} />
          </Tabs.Panel>
        </Tabs>
      )}
    </Screen>
  );
}

const ANY = { words: '', type: '', owner: '', state: '' };

function List({ alerts }: { readonly alerts: readonly Alert[] }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const { data: directory } = useQuery(directoryQuery);
  const [filter, setFilter] = useState(ANY);
  const words = useDeferredValue(filter.words.toLowerCase().trim());
  const shown = alerts.filter(
    ({ type, owner, state, subjectEn }) =>
      (filter.type === '' || filter.type === type) &&
      (filter.owner === '' || filter.owner === owner.member) &&
      (filter.state === '' || filter.state === state) &&
      `${subjectEn ?? ''} ${term('type', type)} ${owner.member}`.toLowerCase().includes(words),
  );
  const select = (name: 'type' | 'owner' | 'state', label: string, word: (code: string) => string) => (
    <Select
      aria-label={label}
      w={180}
      allowDeselect={false}
      value={filter[name]}
      data={[
        { value: '', label: `${label}: ${t('alerts.all')}` },
        ...[...new Set(alerts.map((alert) => (name === 'owner' ? alert.owner.member : alert[name])))]
          .toSorted()
          .map((value) => ({ value, label: word(value) })),
      ]}
      onChange={(value) => setFilter({ ...filter, [name]: value ?? '' })}
    />
  );
  return (
    <>
      <div className={classes.bar}>
        <TextInput
          aria-label={t('alerts.filter')}
          placeholder={t('alerts.filter')}
          leftSection={<Icon name="check" size={15} />}
          w={260}
          autoComplete="off"
          value={filter.words}
          onChange={({ currentTarget }) => setFilter({ ...filter, words: currentTarget.value })}
        />
        {select('type', t('alerts.kind'), (code) => term('type', code))}
        {select('owner', t('alerts.owner'), (code) => memberName(directory, code))}
        {select('state', t('alerts.state'), (code) => term('state', code))}
        <span role="status" className={classes.shown}>
          {t('work.shown', { shown: shown.length, total: alerts.length })}
        </span>
      </div>
      <div className={classes.sheet}>
        {shown.length === 0 ? (
          <Empty title={t('alerts.empty')} text={t('alerts.emptyText')} />
        ) : (
          <AlertGrid alerts={shown.slice(0, MOST_ROWS)} />
        )}
      </div>
      {shown.length > MOST_ROWS && <p>{t('alerts.more', { count: shown.length - MOST_ROWS })}</p>}
    </>
  );
}

function AlertGrid({ alerts }: { readonly alerts: readonly Alert[] }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const columns: readonly Column<Alert>[] = [
    {
      title: t('alerts.columns.subject'),
      cell: ({ ref, type, subjectEn, status, urgency, version }) => (
        <span className={classes.subject}>
          <UrgencyMark urgency={urgency} />
          <span>
            <StatusMark status={status} />{' '}
            <Link to="/cases/$member/$id" params={{ ...ref }}>
              {subjectEn === null ? term('type', type) : <Said text={subjectEn} lang="en" />}
            </Link>
            <small>
              {term('type', type)}
              {version > 1 && ` · ${t('alerts.version', { version })}`}
            </small>
          </span>
        </span>
      ),
    },
    { title: t('alerts.columns.owner'), cell: ({ owner }) => <UnitName unit={owner} tall />, width: '170px' },
    {
      title: t('alerts.columns.action'),
      cell: ({ actionRequested }) => (actionRequested === null ? '–' : term('action', actionRequested)),
      width: '220px',
    },
    { title: t('alerts.columns.state'), cell: ({ state }) => term('state', state), width: '110px' },
    { title: t('alerts.columns.hits'), cell: ({ hits }) => (hits === 0 ? '–' : hits), width: '64px' },
    {
      title: t('alerts.columns.until'),
      cell: ({ expiresAt }) => (expiresAt === null ? '–' : <Moment at={expiresAt} />),
      width: '150px',
    },
  ];
  return (
    <Grid
      label={t('alerts.title')}
      columns={columns}
      rows={alerts}
      keyOf={({ ref }) => `${ref.member} ${ref.id}`}
    />
  );
}

function Corridors({ corridors }: { readonly corridors: readonly Corridor[] }) {
  const { t, i18n } = useTranslation('console');
  if (corridors.length === 0)
    return <Empty title={t('alerts.noCorridor')} text={t('alerts.noCorridorText')} />;
  const name = (code: string): string => countryName(code, i18n.language);
  return (
    <div className={classes.corridors}>
      <Sheet title={t('alerts.map')} aside={<small>{t('alerts.mapLead')}</small>} flush>
        <Suspense fallback={<Skeleton height={420} />}>
          <CorridorMap corridors={corridors} />
        </Suspense>
      </Sheet>
      <Sheet title={t('alerts.mapTable')} flush>
        <Grid
          label={t('alerts.mapTable')}
          rows={corridors}
          keyOf={({ from, to }) => `${from} ${to}`}
          columns={[
            { title: t('alerts.from'), cell: ({ from }) => name(from) },
            { title: t('alerts.to'), cell: ({ to }) => name(to) },
            { title: t('alerts.count'), cell: ({ count }) => count, width: '80px' },
          ]}
        />
      </Sheet>
    </div>
  );
}
