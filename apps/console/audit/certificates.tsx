import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { certificatesQuery } from '../api/audit.js';
import { countryName } from '../elements/countries.js';
import { Moment } from '../elements/time/moment.tsx';
import { Numbered, Rows } from './rows.tsx';

/** Who still owes the word that something was erased. */
export function Certificates() {
  const { t, i18n } = useTranslation('console');
  const { data, error, refetch } = useQuery(certificatesQuery);
  return (
    <Rows
      name="certificates"
      rows={data?.items}
      error={error}
      onRetry={() => void refetch()}
      keyOf={({ conversation, holder }) => `${conversation.id} ${holder}`}
      columns={[
        { title: t('audit.holder'), cell: ({ holder }) => countryName(holder, i18n.language) },
        { title: t('audit.askedAt'), cell: ({ askedAt }) => <Moment at={askedAt} /> },
        {
          title: t('audit.dueAt'),
          cell: ({ dueAt, overdue }) => (
            <>
              <Moment at={dueAt} />
              {overdue && <small>{t('audit.overdue')}</small>}
            </>
          ),
        },
        { title: t('audit.of'), cell: ({ conversation }) => <Numbered refs={[conversation]} /> },
      ]}
    />
  );
}
