import { SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { auditQuery, type AuditAct } from '../api/audit.js';
import { More } from '../elements/more.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { useTerm } from '../language/terms.js';
import { Numbered, Rows, Who } from './rows.tsx';
import classes from './audit.module.css';

const ACTS = ['', 'OPENED', 'REFUSED', 'DENIED'] as const;

/** Who opened which sealed part, and who was refused what. */
export function Openings() {
  const { t } = useTranslation('console');
  const term = useTerm();
  const [act, setAct] = useState<AuditAct | ''>('');
  const list = useInfiniteQuery(auditQuery(act));
  return (
    <>
      <SegmentedControl
        aria-label={t('audit.which')}
        className={classes.which ?? ''}
        value={act}
        data={ACTS.map((value) => ({ value, label: t(`audit.act.${value === '' ? 'ALL' : value}`) }))}
        onChange={(value) => setAct(value)}
      />
      <Rows
        name="openings"
        rows={list.data?.pages.flatMap(({ items }) => items)}
        error={list.error}
        onRetry={() => void list.refetch()}
        keyOf={({ number }) => number}
        columns={[
          { title: t('audit.at'), cell: ({ at }) => <Moment at={at} /> },
          { title: t('audit.who'), cell: (row) => <Who {...row} /> },
          {
            title: t('audit.what'),
            cell: ({ act: done, part, route, code }) => (
              <>
                <strong data-act={done} className={classes.act}>
                  {t(`audit.act.${done}`)}
                </strong>
                {part !== null && ` ${t('audit.part', { part })}`}
                <small>
                  {route}
                  {code !== null && ` · ${code}`}
                </small>
              </>
            ),
          },
          {
            title: t('audit.purpose'),
            cell: ({ purpose }) => (purpose === null ? '–' : term('purpose', purpose)),
          },
          { title: t('audit.of'), cell: ({ of }) => <Numbered refs={of === null ? [] : [of]} /> },
        ]}
      />
      <More {...list} />
    </>
  );
}
