import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { approvalsQuery, meQuery, workQuery } from '../api/queries.js';

/**
 * What waits for this person, by screen: from the lists that the screens show, so the two never differ. Nothing waits
 * for an auditor, and what is asked and refused would stand in his own list.
 */
export function useCounts(): Readonly<Record<string, number | undefined>> {
  const { data: me } = useQuery(meQuery);
  const enabled = me !== undefined && me.role !== 'AUDITOR';
  const work = useInfiniteQuery({ ...workQuery('me'), enabled, select: ({ pages }) => pages[0]?.counts.me });
  const approvals = useInfiniteQuery({
    ...approvalsQuery,
    enabled,
    select: ({ pages }) => pages.flatMap(({ items }) => items).filter(({ mayDecide }) => mayDecide).length,
  });
  return { work: work.data, approvals: approvals.data };
}
