import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from './client.js';
import type { Directory, KindEntry, Me, Page, Ref, Work, WorkList } from './types.js';
import type { Case } from './types-case.js';
import type { Alert, Approval, DeliveryRow, PeerLink, QuarantineRow, Task } from './types-duty.js';

/** The most that the gateway gives at once. */
const PAGE = 200;
/** Of alerts: more are never in force at once in a circle of eleven. */
const MOST_PAGES = 20;
const MINUTE = 60_000;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => get<Me>('/v1/me', signal),
  staleTime: Infinity,
});

/** Words that a person looks for are looked for here, in what has come: they might be a name, and an address is written into logs (T42). */
export const workQuery = (list: WorkList) =>
  infiniteQueryOptions({
    queryKey: ['work', list],
    queryFn: ({ pageParam, signal }) =>
      get<Work>(`/v1/work?${query({ with: list, after: pageParam, limit: String(PAGE) })}`, signal),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

export const caseQuery = ({ member, id }: Ref) =>
  queryOptions({
    queryKey: ['case', member, id],
    queryFn: ({ signal }) => get<Case>(`/v1/cases/${member}/${id}?${query({ limit: String(PAGE) })}`, signal),
  });

/** Messages before those of the case, page by page; `next`: the case's own. Under the case's key, so that what makes it stale does this too. */
export const earlierQuery = ({ member, id }: Ref, next: string | null) =>
  infiniteQueryOptions({
    queryKey: ['case', member, id, 'earlier', next],
    queryFn: ({ pageParam, signal }) =>
      get<Case>(`/v1/cases/${member}/${id}?${query({ after: pageParam, limit: String(PAGE) })}`, signal),
    initialPageParam: next ?? '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const directoryQuery = queryOptions({
  queryKey: ['directory'],
  queryFn: ({ signal }) => get<Directory>('/v1/directory', signal),
  staleTime: 10 * MINUTE,
});

export const kindsQuery = queryOptions({
  queryKey: ['schemas'],
  queryFn: ({ signal }) => get<{ readonly kinds: readonly KindEntry[] }>('/v1/schemas', signal),
  staleTime: Infinity,
});

export const schemaQuery = (type: string, version: number) =>
  queryOptions({
    queryKey: ['schemas', type, version],
    queryFn: ({ signal }) => get<Record<string, unknown>>(`/v1/schemas/${type}/${version}`, signal),
    staleTime: Infinity,
  });

export const alertsQuery = queryOptions({
  queryKey: ['alerts'],
  queryFn: async ({ signal }) => {
    const items: Alert[] = [];
    let after = '';
    for (let page = 0; page < MOST_PAGES; page++) {
      const found = await get<Page<Alert>>(`/v1/alerts?${query({ after, limit: String(PAGE) })}`, signal);
      items.push(...found.items);
      if (found.next === null) break;
      after = found.next;
    }
    return items;
  },
});

/** A list page by page; of several parts what waits comes first. */
const pages = <T extends { readonly next: string | null }>(
  queryKey: readonly string[],
  path: string,
  asked: Readonly<Record<string, string>> = {},
) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      get<T>(`${path}?${query({ ...asked, after: pageParam, limit: String(PAGE) })}`, signal),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

export const approvalsQuery = pages<Page<Approval>>(['approvals'], '/v1/approvals');

/** With the content of its sealed parts; each reading is noted for the auditor, so it is read again only when it has changed. */
export const approvalQuery = (id: string) =>
  queryOptions({
    queryKey: ['approvals', id],
    queryFn: ({ signal }) => get<Approval>(`/v1/approvals/${id}`, signal),
    staleTime: Infinity,
  });

export const tasksQuery = pages<Page<Task>>(['tasks'], '/v1/tasks');

export const linksQuery = queryOptions({
  queryKey: ['links'],
  queryFn: ({ signal }) => get<Page<PeerLink>>('/v1/links', signal),
  refetchInterval: MINUTE / 2,
});

export const deliveriesQuery = (state: string) =>
  pages<Page<DeliveryRow>>(['deliveries', state], '/v1/deliveries', { state });

interface Stopped {
  readonly rows: readonly QuarantineRow[];
  readonly next: string | null;
}

export const quarantineQuery = pages<Stopped>(['quarantine'], '/v1/quarantine');

function query(members: Readonly<Record<string, string>>): string {
  return new URLSearchParams(Object.entries(members).filter(([, value]) => value !== '')).toString();
}
