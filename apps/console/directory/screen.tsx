import { Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directoryQuery, meQuery } from '../api/queries.js';
import { Empty } from '../elements/empty.tsx';
import { Grid } from '../elements/grid.tsx';
import { Icon } from '../elements/icon.tsx';
import { useNow } from '../elements/time/now.js';
import { ProblemBox } from '../elements/problem.tsx';
import { Screen } from '../elements/screen.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { cityOf, clockTime, MINUTE, zoneOf } from '../elements/time/time.js';
import { useTerm } from '../language/terms.js';
import classes from './screen.module.css';

/** Who is who, and what time it is there. */
export function DirectoryScreen() {
  const { t } = useTranslation('console');
  const term = useTerm();
  const { data: me } = useQuery(meQuery);
  const { data, error, isPending, refetch } = useQuery(directoryQuery);
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words.toLowerCase().trim());
  const found = (data?.members ?? []).filter(({ member, name, units }) =>
    `${member} ${name} ${units.map((one) => `${one.unit} ${one.name}`).join(' ')}`
      .toLowerCase()
      .includes(sought),
  );
  return (
    <Screen
      title={t('directory.title')}
      lead={data === undefined ? '' : t('directory.lead', { version: data.version })}
      aside={
        <TextInput
          aria-label={t('directory.find')}
          placeholder={t('directory.find')}
          leftSection={<Icon name="check" size={15} />}
          w={260}
          autoComplete="off"
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      }
    >
      {error !== null && <ProblemBox error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton height={420} radius={8} />}
      {data?.expired === true && (
        <p className={classes.expired} role="alert">
          {t('directory.expired')}
        </p>
      )}
      {data !== undefined && found.length === 0 && (
        <Empty title={t('directory.empty')} text={t('directory.emptyText')} />
      )}
      <div className={classes.members}>
        {found.map(({ member, name, units }) => (
          <Sheet
            key={member}
            title={
              <span className={classes.name}>
                <b>{member}</b> {name}
                {member === me?.member && <small>{t('directory.self')}</small>}
              </span>
            }
            aside={<LocalTime member={member} />}
            flush
          >
            <Grid
              label={name}
              rows={units.filter(({ kind }) => kind !== 'GATEWAY')}
              keyOf={({ unit }) => unit}
              columns={[
                {
                  title: t('directory.unit'),
                  cell: ({ unit, name: unitName }) => (
                    <>
                      <b className={classes.code}>{unit}</b> {unitName}
                    </>
                  ),
                },
                {
                  title: t('directory.roles'),
                  cell: ({ roles }) => roles.map((role) => term('role', role)).join(', '),
                },
              ]}
            />
          </Sheet>
        ))}
      </div>
    </Screen>
  );
}

function LocalTime({ member }: { readonly member: string }) {
  const { i18n } = useTranslation('console');
  const now = useNow(MINUTE);
  const zone = zoneOf(member);
  return (
    <small className={classes.time}>
      {cityOf(zone)} {clockTime(now, zone, now, i18n.language)}
    </small>
  );
}
