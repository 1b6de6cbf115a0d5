import { useInfiniteQuery } from '@tanstack/react-query';
import { approvalsQuery, workQuery } from '../api/queries.js';

/** What waits for this person, by screen: from the lists that the screens show, so the two never differ. */
export function useCounts(): Readonly<Record<string, number | undefined>> {
  const work = useInfiniteQuery({ ...workQuery('me'), select: ({ pages }) => pages[0]?.counts.me });
  const approvals = useInfiniteQuery({
    ...approvalsQuery,
    select: ({ pages }) => pages.flatMap(({ items }) => items).filter(({ mayDecide }) => mayDecide).length,
  });
  return { work: work.data, approvals: approvals.data };
}
