import { queryOptions } from '@tanstack/react-query';
import { gateway, read } from './client.js';
import { pages } from './queries.js';
import type { Of } from './types.js';

export type AuditRow = Of<'AuditRow'>;
export type AuditAct = AuditRow['act'];
export type LookupRow = Of<'LookupRow'>;
export type Alarm = Of<'Alarms'>['items'][number];
export type MissingCertificate = Of<'MissingCertificates'>['items'][number];

/** Who opened or was refused what; '' for all. Asked for anew whenever it is looked at: nobody tells auditors. */
export const auditQuery = (act: AuditAct | '') =>
  pages(['audit', act], ({ query }, signal) =>
    read(
      gateway.GET('/v1/audit', { params: { query: { ...(act === '' ? {} : { act }), ...query } }, signal }),
    ),
  );

export const lookupLogQuery = pages(['audit', 'lookups'], (params, signal) =>
  read(gateway.GET('/v1/audit/lookups', { params, signal })),
);

export const alarmsQuery = queryOptions({
  queryKey: ['alarms'],
  queryFn: ({ signal }) => read(gateway.GET('/v1/alarms', { signal })),
});

export const certificatesQuery = queryOptions({
  queryKey: ['certificates'],
  queryFn: ({ signal }) => read(gateway.GET('/v1/keeping/missing', { signal })),
});
