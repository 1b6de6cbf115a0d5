import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { alarmsQuery } from '../api/audit.js';
import { countryName } from '../elements/countries.js';
import { Moment } from '../elements/time/moment.tsx';
import { Numbered, Rows } from './rows.tsx';
import classes from './audit.module.css';

/** What calls for a look: somebody may be asking by alerts where a protected person is. */
export function Alarms() {
  const { t, i18n } = useTranslation('console');
  const { data, error, refetch } = useQuery(alarmsQuery);
  return (
    <>
      <Rows
        name="alarms"
        rows={data?.items}
        error={error}
        onRetry={() => void refetch()}
        keyOf={({ kind, owner, at }) => `${kind} ${owner} ${at}`}
        columns={[
          { title: t('audit.at'), cell: ({ at }) => <Moment at={at} /> },
          { title: t('audit.owner'), cell: ({ owner }) => countryName(owner, i18n.language) },
          {
            title: t('audit.what'),
            cell: ({ kind, matches }) => (
              <>
                <strong>{t(`audit.alarm.${kind}`)}</strong>
                <small>{t(`audit.alarmText.${kind}`, { count: matches })}</small>
              </>
            ),
          },
          { title: t('audit.of'), cell: ({ alerts }) => <Numbered refs={alerts} /> },
        ]}
      />
      <p className={classes.note}>{t('audit.alarmsNote')}</p>
    </>
  );
}
