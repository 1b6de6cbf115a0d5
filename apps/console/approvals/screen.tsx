import { Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { approvalsQuery, tasksQuery } from '../api/queries.js';
import type { Approval } from '../api/types-duty.js';
import { Empty } from '../elements/empty.tsx';
import { StatusMark, UrgencyMark } from '../elements/marks.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { More } from '../elements/more.tsx';
import { ProblemBox } from '../elements/problem.tsx';
import { Said } from '../elements/said/said.tsx';
import { Screen } from '../elements/screen.tsx';
import { useTerm } from '../language/terms.js';
import { OneApproval } from './one-approval.tsx';
import { OneTask } from './one-task.tsx';
import classes from './screen.module.css';

/** What waits for a second person, and what only people decide. */
export function ApprovalsScreen() {
  const { t } = useTranslation('console');
  const approvals = useInfiniteQuery(approvalsQuery);
  const { data, error, isPending, refetch } = approvals;
  const tasks = useInfiniteQuery(tasksQuery);
  const [chosen, setChosen] = useState<string>();
  const items = itemsOf(data).toSorted((a, b) => rank(a) - rank(b));
  const shown = items.find(({ id }) => id === chosen) ?? items[0];
  const open = itemsOf(tasks.data);
  return (
    <Screen title={t('approvals.title')} lead={t('approvals.lead')}>
      {error !== null && <ProblemBox error={error} onRetry={() => void refetch()} />}
      {tasks.error !== null && <ProblemBox error={tasks.error} onRetry={() => void tasks.refetch()} />}
      {isPending && <Skeleton height={360} radius={8} />}
      {open.length > 0 && (
        <section className={classes.tasks} aria-label={t('approvals.tasks')}>
          {open.map((task) => (
            <OneTask key={task.id} task={task} />
          ))}
          <More {...tasks} />
        </section>
      )}
      {data !== undefined && items.length === 0 && open.length === 0 && (
        <Empty title={t('approvals.empty')} text={t('approvals.emptyText')} />
      )}
      {shown !== undefined && (
        <div className={classes.columns}>
          <div>
            <ul className={classes.list}>
              {items.map((approval) => (
                <li key={approval.id}>
                  <button
                    type="button"
                    aria-pressed={approval.id === shown.id}
                    onClick={() => setChosen(approval.id)}
                  >
                    <Line approval={approval} />
                  </button>
                </li>
              ))}
            </ul>
            <More {...approvals} />
          </div>
          <OneApproval key={shown.id} approval={shown} />
        </div>
      )}
    </Screen>
  );
}

function Line({ approval }: { readonly approval: Approval }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const { type, urgency, at, state, draft, author, unit } = approval;
  const subject = draft['subjectEn'];
  const status = draft['status'];
  return (
    <>
      <UrgencyMark urgency={urgency} />
      <span>
        {(status === 'EXERCISE' || status === 'TEST') && <StatusMark status={status} />}{' '}
        <strong>
          {typeof subject === 'string' ? <Said text={subject} lang="en" /> : term('type', type)}
        </strong>
        <small>
          {term('type', type)} · {t('approvals.by', { author, unit })}
        </small>
        <small>
          {t(`approvals.${state}`)} · <Moment at={at} />
        </small>
      </span>
    </>
  );
}

interface Paged<T> {
  readonly pages: readonly { readonly items: readonly T[] }[];
}

function itemsOf<T>(data: Paged<T> | undefined): readonly T[] {
  return (data?.pages ?? []).flatMap(({ items }) => items);
}

/** What waits first, the urgent before the rest. */
function rank({ state, urgency }: Approval): number {
  return (state === 'PENDING' ? 0 : 10) + 'EURP'.indexOf(urgency);
}
