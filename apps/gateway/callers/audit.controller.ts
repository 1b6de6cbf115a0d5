import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { AuditEntry, AuditRow, LookupRow, AuditStore } from '#exchange';
import type { SignedCaller } from '#identity';
import { HsuError, rfc3339 } from '#kernel';
import { SignedCallerOfRequest } from './caller-hook.js';
import { AUDIT } from '../parts.js';
import { pageOf } from '../http/page.js';
import { Operation, READ } from '../openapi/operation.js';

const ACTS: readonly AuditEntry['act'][] = ['OPENED', 'REFUSED', 'DENIED'];

/**
 * Who opened what, who was refused what, and who looked up what: for the member's auditor, who reads metadata alone
 * (docs/reading.md).
 */
@Controller('v1/audit')
export class AuditController {
  constructor(@Inject(AUDIT) private readonly audit: AuditStore) {}

  @Operation({
    id: 'getAudit',
    summary: 'Who opened which sealed part, and who was refused what, newest first',
    description:
      '`act`: OPENED, REFUSED (a sealed part) or DENIED (anything else); all without it. For auditors alone.',
    paged: true,
    answers: 'Audit',
    problems: [400, 403, ...READ],
  })
  @Get()
  async rows(@SignedCallerOfRequest() caller: SignedCaller, @Query() query: Record<string, unknown>) {
    permit(caller);
    const { act, ...rest } = query;
    const acts = ACTS.filter((one) => act === undefined || act === one);
    if (acts.length === 0) throw new HsuError('E-FORM', `one of ${ACTS.join(', ')}`, { path: '/query/act' });
    const { after, limit } = pageOf(rest);
    const found = await this.audit.rows(acts, after, limit);
    return { items: found.map(dated), next: found.length < limit ? null : (found.at(-1)?.number ?? null) };
  }

  @Operation({
    id: 'getLookupLog',
    summary: 'Who looked up what kind of thing, for which purpose, and what was found; newest first',
    description: 'What exactly was asked stays sealed in the log. For auditors alone.',
    paged: true,
    answers: 'LookupLog',
    problems: [400, 403, ...READ],
  })
  @Get('lookups')
  async lookups(@SignedCallerOfRequest() caller: SignedCaller, @Query() query: Record<string, unknown>) {
    permit(caller);
    const { after, limit } = pageOf(query);
    const found = await this.audit.lookups(after, limit);
    return { items: found.map(dated), next: found.length < limit ? null : (found.at(-1)?.number ?? null) };
  }
}

function permit({ role }: SignedCaller): void {
  if (role !== 'AUDITOR') throw new HsuError('E-NOT-PERMITTED', 'for auditors');
}

function dated<Row extends AuditRow | LookupRow>(row: Row) {
  return { ...row, at: rfc3339(row.at) };
}
