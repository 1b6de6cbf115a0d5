import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { JsonObject } from '#envelope';
import {
  approvalPlace,
  REVIEWER,
  type Approval as StoredApproval,
  type ApprovalStore,
  type Caller,
} from '#exchange';
import { HsuError, isUuid7, rfc3339 } from '#kernel';
import type { Log } from '#telemetry';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { sealedUp } from './open-draft.js';
import { Accepted } from './accepted.js';
import { Approval, Approvals, Returned } from './approval-answers.js';
import { accepted } from './drafts.controller.js';
import { APPROVALS, LOG } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { APPROVAL_CURSOR, cursorOf, placeOf, type Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.js';
import { SmallBody } from '../http/small-body.js';
import { KeyGuard } from './key.guard.js';
import { ReturnRequest } from './return-request.js';
import { Operation, READ } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';

/** Every returned draft reads alike for its author, whatever the ground (INV-01). */
const RETURNED = 'reviewed, not released';
const ROUTE = 'GET /v1/approvals/:id';

/**
 * Drafts that wait for a second person: everybody's own, and those that a supervisor reviews. Content of sealed parts
 * is shown of one draft at a time, and each time noted for the auditor (INV-07).
 */
@Controller('v1/approvals')
export class ApprovalsController {
  constructor(
    @Inject(APPROVALS) private readonly approvals: ApprovalStore,
    @Inject(LOG) private readonly log: Log,
    @UseCase('draftsSeenBy') private readonly draftsSeenBy: UseCases['draftsSeenBy'],
    @UseCase('openDraft') private readonly openDraft: UseCases['openDraft'],
    @UseCase('release') private readonly releaseDraft: UseCases['release'],
    @UseCase('returnDraft') private readonly returnDraft: UseCases['returnDraft'],
  ) {}

  @Operation({
    id: 'getApprovals',
    summary:
      'Drafts that wait for a second person, the oldest first, then what became of others, newest first',
    description:
      "Everybody's own, and for a supervisor those of the units that he reviews for: his own, and units without supervisors. Without the content of sealed parts.",
    paged: true,
    answers: Approvals,
    problems: [400, ...READ],
  })
  @Get()
  async list(
    @CallerOfRequest() caller: Caller,
    @Query(new PageQuery(APPROVAL_CURSOR)) { after, limit }: Page,
  ): Promise<Told<Approvals>> {
    const found = await this.approvals.approvals(this.draftsSeenBy(caller), placeOf(after), limit);
    const last = found.at(-1);
    return {
      items: found.map((approval) => approvalAnswer(approval, caller, sealedUp(approval.draft))),
      next: found.length < limit || last === undefined ? null : cursorOf(approvalPlace(last)),
    };
  }

  @Operation({
    id: 'getApproval',
    summary: 'Read one draft whole, before it is released or returned',
    description: 'Each reading of sealed parts is noted for the auditor.',
    answers: Approval,
    problems: READ,
  })
  @Get(':id')
  async one(@CallerOfRequest() caller: Caller, @Param('id') id: string): Promise<Told<Approval>> {
    const { approval, draft } = await this.openDraft(caller, idOf(id), ROUTE);
    return approvalAnswer(approval, caller, draft);
  }

  /** Signs and sends it, as its author's. */
  @Operation({
    id: 'release',
    summary: "Release a draft: it is signed and sent as its author's",
    description: 'For a supervisor who is not the author.',
    answers: Accepted,
    status: 202,
    problems: [401, 403, 404, 409, 422, 503],
  })
  @Post(':id/release')
  @HttpCode(202)
  async release(
    @CallerOfRequest() caller: Caller,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Told<Accepted>> {
    const ref = await this.releaseDraft(caller, idOf(id));
    this.log.info({ caller: caller.name, unit: caller.unit, approval: id, of: ref.id }, 'released');
    return accepted({ ref, replayed: false }, reply);
  }

  @Operation({
    id: 'returnDraft',
    summary: 'Return a draft with a reason, which only supervisors read',
    body: 'return',
    answers: Returned,
    problems: [400, 401, 403, 404, 409, 415, 422, 503],
  })
  @Post(':id/return')
  @HttpCode(200)
  @UseGuards(KeyGuard)
  async return(
    @CallerOfRequest() caller: Caller,
    @Param('id') id: string,
    @Body(new SmallBody('E-SCHEMA-INVALID')) { reason }: ReturnRequest,
  ): Promise<Told<Returned>> {
    await this.returnDraft(caller, idOf(id), reason);
    this.log.info({ caller: caller.name, unit: caller.unit, approval: id }, 'returned');
    return { id, state: 'RETURNED' };
  }
}

function idOf(id: string): string {
  if (!isUuid7(id)) throw new HsuError('E-NOT-FOUND');
  return id;
}

function approvalAnswer(
  { id, author, type, urgency, at, state, decided, ref }: StoredApproval,
  caller: Caller,
  draft: JsonObject,
): Told<Approval> {
  // A supervisor who wrote it reads what every author reads.
  const reviews = caller.role === REVIEWER && author.name !== caller.name;
  return {
    id,
    type,
    urgency,
    author: author.name,
    unit: author.unit,
    at: rfc3339(at),
    state,
    draft,
    ref,
    decidedAt: decided === null ? null : rfc3339(decided.at),
    decidedBy: reviews ? (decided?.by ?? null) : null,
    reason: state !== 'RETURNED' ? null : reviews ? (decided?.reason ?? null) : RETURNED,
    mayDecide: state === 'PENDING' && reviews,
  };
}
