import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { lookupLogQuery } from '../api/audit.js';
import { More } from '../elements/more.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { useTerm } from '../language/terms.js';
import { Numbered, Rows, Who } from './rows.tsx';
import classes from './audit.module.css';

/** Who looked up what kind of thing. The same question has the same mark, what it was stays sealed. */
export function Lookups() {
  const { t } = useTranslation('console');
  const term = useTerm();
  const list = useInfiniteQuery(lookupLogQuery);
  return (
    <>
      <Rows
        name="lookups"
        rows={list.data?.pages.flatMap(({ items }) => items)}
        error={list.error}
        onRetry={() => void list.refetch()}
        keyOf={({ number }) => number}
        columns={[
          { title: t('audit.at'), cell: ({ at }) => <Moment at={at} /> },
          {
            title: t('audit.who'),
            cell: ({ officer, ...row }) => (
              <>
                <Who {...row} />
                {officer !== null && officer !== row.caller && (
                  <small>{t('audit.officer', { officer })}</small>
                )}
              </>
            ),
          },
          {
            title: t('audit.question'),
            cell: ({ kind, digest }) => (
              <>
                {term('code', kind)}
                <small>
                  {t('audit.mark')} <code>{digest.slice(0, 8)}</code>
                </small>
              </>
            ),
          },
          { title: t('audit.purpose'), cell: ({ purpose }) => term('purpose', purpose) },
          { title: t('audit.found'), cell: ({ verdict }) => term('code', verdict) },
          { title: t('audit.of'), cell: ({ results }) => <Numbered refs={results} /> },
        ]}
      />
      <More {...list} />
      <p className={classes.note}>{t('audit.lookupsNote')}</p>
    </>
  );
}
