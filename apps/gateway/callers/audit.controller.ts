import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { AuditEntry, AuditRow, LookupRow, AuditStore } from '#exchange';
import { rfc3339 } from '#kernel';
import type { Told } from '../openapi/says.js';
import { AUDIT } from '../parts.js';
import type { Page } from '../http/page.js';
import { ChosenPageQuery, PageQuery, type ChosenPage } from '../http/page-query.js';
import { Audit, LookupLog } from './audit-answers.js';
import { FOR_AUDITORS, OnlyFor } from './roles.guard.js';
import { Operation, READ } from '../openapi/operation.js';

type Act = AuditEntry['act'];

const ACTS: readonly Act[] = ['OPENED', 'REFUSED', 'DENIED'];

/**
 * Who opened what, who was refused what, and who looked up what: for the member's auditor, who reads metadata alone
 * (docs/reading.md).
 */
@Controller('v1/audit')
@OnlyFor(...FOR_AUDITORS)
export class AuditController {
  constructor(@Inject(AUDIT) private readonly audit: AuditStore) {}

  @Operation({
    id: 'getAudit',
    summary: 'Who opened which sealed part, and who was refused what, newest first',
    description:
      '`act`: OPENED, REFUSED (a sealed part) or DENIED (anything else); all without it. For auditors alone.',
    paged: true,
    query: { act: { enum: ['OPENED', 'REFUSED', 'DENIED'] } },
    answers: Audit,
    problems: [400, 403, ...READ],
  })
  @Get()
  async rows(
    @Query(new ChosenPageQuery('act', ACTS)) { chosen, after, limit }: ChosenPage<Act>,
  ): Promise<Told<Audit>> {
    const acts = chosen === undefined ? ACTS : [chosen];
    const found = await this.audit.rows(acts, after, limit);
    return { items: found.map(dated), next: found.length < limit ? null : (found.at(-1)?.number ?? null) };
  }

  @Operation({
    id: 'getLookupLog',
    summary: 'Who looked up what kind of thing, for which purpose, and what was found; newest first',
    description: 'What exactly was asked stays sealed in the log. For auditors alone.',
    paged: true,
    answers: LookupLog,
    problems: [400, 403, ...READ],
  })
  @Get('lookups')
  async lookups(@Query(new PageQuery()) { after, limit }: Page): Promise<Told<LookupLog>> {
    const found = await this.audit.lookups(after, limit);
    return { items: found.map(dated), next: found.length < limit ? null : (found.at(-1)?.number ?? null) };
  }
}

function dated<Row extends AuditRow | LookupRow>(row: Row) {
  return { ...row, at: rfc3339(row.at) };
}
