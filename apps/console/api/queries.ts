import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { gateway, read } from './client.js';
import type { Ref, WorkList } from './types.js';
import type { Alert, DeliveryRow } from './types-duty.js';

/** The most that the gateway gives at once. */
const PAGE = 200;
/** Of alerts: more are never in force at once in a circle of eleven. */
const MOST_PAGES = 20;
const MINUTE = 60_000;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => read(gateway.GET('/v1/me', { signal })),
  staleTime: Infinity,
});

/** A list page by page; of several parts what waits comes first. */
export const pages = <Page extends { readonly next: string | null }>(
  queryKey: readonly unknown[],
  ask: (params: { readonly query: PageQuery }, signal: AbortSignal) => Promise<Page>,
  first = '',
) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => ask({ query: pageOf(pageParam) }, signal),
    initialPageParam: first,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/**
 * Words that a person looks for are looked for here, in what has come: they might be a name, and an address is written
 * into logs (T42).
 */
export const workQuery = (list: WorkList) =>
  pages(['work', list], ({ query }, signal) =>
    read(gateway.GET('/v1/work', { params: { query: { with: list, ...query } }, signal })),
  );

export const caseQuery = (path: Ref) =>
  queryOptions({
    queryKey: ['case', path.member, path.id],
    queryFn: ({ signal }) => oneCase(path, { limit: PAGE }, signal),
  });

/**
 * Messages before those of the case, page by page; `next`: the case's own. Under the case's key, so that what makes it
 * stale does this too.
 */
export const earlierQuery = (path: Ref, next: string | null) =>
  pages(
    ['case', path.member, path.id, 'earlier', next],
    ({ query }, signal) => oneCase(path, query, signal),
    next ?? '',
  );

export const directoryQuery = queryOptions({
  queryKey: ['directory'],
  queryFn: ({ signal }) => read(gateway.GET('/v1/directory', { signal })),
  staleTime: 10 * MINUTE,
});

export const capacityQuery = queryOptions({
  queryKey: ['capacity'],
  queryFn: ({ signal }) => read(gateway.GET('/v1/capacity', { signal })),
});

export const kindsQuery = queryOptions({
  queryKey: ['schemas'],
  queryFn: ({ signal }) => read(gateway.GET('/v1/schemas', { signal })),
  staleTime: Infinity,
});

export const schemaQuery = (type: string, version: number) =>
  queryOptions({
    queryKey: ['schemas', type, version],
    queryFn: async ({ signal }) => {
      const path = { type, version: String(version) };
      const text = await read(
        gateway.GET('/v1/schemas/{type}/{version}', { params: { path }, parseAs: 'text', signal }),
      );
      return JSON.parse(text) as Record<string, unknown>;
    },
    staleTime: Infinity,
  });

export const alertsQuery = queryOptions({
  queryKey: ['alerts'],
  queryFn: async ({ signal }) => {
    const items: Alert[] = [];
    let after = '';
    for (let page = 0; page < MOST_PAGES; page++) {
      const found = await read(gateway.GET('/v1/alerts', { params: { query: pageOf(after) }, signal }));
      items.push(...found.items);
      if (found.next === null) break;
      after = found.next;
    }
    return items;
  },
});

export const approvalsQuery = pages(['approvals'], (params, signal) =>
  read(gateway.GET('/v1/approvals', { params, signal })),
);

/**
 * With the content of its sealed parts; each reading is noted for the auditor, so it is read again only when it has
 * changed.
 */
export const approvalQuery = (id: string) =>
  queryOptions({
    queryKey: ['approvals', id],
    queryFn: ({ signal }) => read(gateway.GET('/v1/approvals/{id}', { params: { path: { id } }, signal })),
    staleTime: Infinity,
  });

export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: ({ signal }) => read(gateway.GET('/v1/drafts', { signal })),
  staleTime: 0,
});

export const tasksQuery = pages(['tasks'], (params, signal) =>
  read(gateway.GET('/v1/tasks', { params, signal })),
);

/** What nobody reads any more and waits for the destruction of its key. */
export const keepingQuery = pages(['keeping'], (params, signal) =>
  read(gateway.GET('/v1/keeping/waiting', { params, signal })),
);
/** How far a rescue has been sent; asked for while it is on its way. */
export const rescueQuery = (id: string) =>
  queryOptions({
    queryKey: ['rescue', id],
    queryFn: ({ signal }) => read(gateway.GET('/v1/rescues/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) =>
      state.data?.state === 'OPEN' || state.data === undefined ? 1_000 : false,
  });

/** The persons of one mass rescue. */
export const rescuedQuery = (path: Ref) =>
  pages(['rescued', path.member, path.id], ({ query }, signal) =>
    read(gateway.GET('/v1/rescued/{member}/{id}/persons', { params: { path, query }, signal })),
  );

export const linksQuery = queryOptions({
  queryKey: ['links'],
  queryFn: ({ signal }) => read(gateway.GET('/v1/links', { signal })),
  refetchInterval: MINUTE / 2,
});

export const deliveriesQuery = (state: DeliveryRow['state'] | '') =>
  pages(['deliveries', state], ({ query }, signal) =>
    read(
      gateway.GET('/v1/deliveries', {
        params: { query: { ...(state === '' ? {} : { state }), ...query } },
        signal,
      }),
    ),
  );

export const quarantineQuery = pages(['quarantine'], (params, signal) =>
  read(gateway.GET('/v1/quarantine', { params, signal })),
);

interface PageQuery {
  readonly after?: string;
  readonly limit: number;
}

function pageOf(after: string): PageQuery {
  return { ...(after === '' ? {} : { after }), limit: PAGE };
}

function oneCase(path: Ref, query: Partial<PageQuery>, signal: AbortSignal) {
  return read(gateway.GET('/v1/cases/{member}/{id}', { params: { path, query }, signal }));
}
