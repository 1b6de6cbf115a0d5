import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { check } from '../api/acts.js';
import { meQuery } from '../api/queries.js';
import type { Purpose, Query } from '../api/types-duty.js';
import { ProblemBox } from '../elements/problem.tsx';
import { Screen } from '../elements/screen.tsx';
import { AskForm } from './ask-form.tsx';
import { Answer } from './answer.tsx';
import classes from './screen.module.css';

/** One question to all alerts in force. What was asked stays on this page and is gone with it. */
export function CheckScreen() {
  const { t } = useTranslation('console');
  const { data: me } = useQuery(meQuery);
  const asking = useMutation({
    mutationFn: ({ purpose, query }: { readonly purpose: Purpose; readonly query: Query }) =>
      check(purpose, [query], me?.officer ?? ''),
    gcTime: 0,
  });
  return (
    <Screen title={t('check.title')} lead={t('check.lead')}>
      <div className={classes.columns}>
        <AskForm busy={asking.isPending} onAsk={(purpose, query) => asking.mutate({ purpose, query })} />
        <div aria-live="polite">
          {asking.error !== null && <ProblemBox error={asking.error} />}
          {asking.data === undefined && asking.error === null && (
            <p className={classes.hint}>{t('check.hint')}</p>
          )}
          {asking.data !== undefined && (
            <Answer key={asking.data.checkedAt} answer={asking.data} query={asking.variables.query} />
          )}
        </div>
      </div>
    </Screen>
  );
}
