import { Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { release, returnDraft, type Approval, type Caller, type SubmitRequest } from '#exchange';
import { HsuError, isUuid7, rfc3339 } from '#kernel';
import { CallerOfRequest } from './caller.guard.js';
import { accepted, type Accepted } from './drafts.controller.js';
import { GATEWAY, type Gateway } from './gateway.js';
import { pageOf, UUID_CURSOR } from './page.js';
import { PostedDraft } from './posted-draft.js';
import { decides } from './sight.js';

/** Every returned draft reads alike for its author, whatever the ground (domain.md INV-01). */
const RETURNED = 'reviewed, not released';

/** Drafts that wait for a second person. A supervisor sees all of the member's, everyone else their own. */
@Controller('v1/approvals')
export class ApprovalsController {
  constructor(@Inject(GATEWAY) private readonly gateway: Gateway) {}

  @Get()
  async list(@CallerOfRequest() caller: Caller, @Query() query: Record<string, unknown>) {
    const { after, limit } = pageOf(query, UUID_CURSOR);
    const author = decides(caller) ? undefined : caller.name;
    const found = await this.gateway.approvals.approvals(author, after, limit);
    return {
      items: found.map((approval) => approvalAnswer(approval, caller)),
      next: found.length < limit ? null : (found.at(-1)?.id ?? null),
    };
  }

  /** Signs and sends it, as its author's. */
  @Post(':id/release')
  @HttpCode(202)
  async release(
    @CallerOfRequest() caller: Caller,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Accepted> {
    const { approvals, exchange, ports, log } = this.gateway;
    const ref = await release(approvals, caller, idOf(id), ports.clock.now(), (request) =>
      exchange.submit(request),
    );
    log.info({ caller: caller.name, unit: caller.unit, approval: id, of: ref.id }, 'released');
    return accepted({ ref, replayed: false }, reply);
  }

  @Post(':id/return')
  @HttpCode(200)
  async return(@PostedDraft() { caller, draft }: SubmitRequest, @Param('id') id: string) {
    const { reason } = draft;
    if (typeof reason !== 'string' || reason.trim() === '' || reason.length > 500)
      throw new HsuError('E-SCHEMA-INVALID', 'a reason of 1 to 500 characters', { path: '/reason' });
    const { approvals, ports, log } = this.gateway;
    await returnDraft(approvals, caller, idOf(id), reason, ports.clock.now());
    log.info({ caller: caller.name, unit: caller.unit, approval: id }, 'returned');
    return { id, state: 'RETURNED' as const };
  }
}

function idOf(id: string): string {
  if (!isUuid7(id)) throw new HsuError('E-NOT-FOUND');
  return id;
}

function approvalAnswer(
  { id, author, draft, type, urgency, at, state, decided, ref }: Approval,
  caller: Caller,
) {
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
    decidedBy: decides(caller) ? (decided?.by ?? null) : null,
    reason: state !== 'RETURNED' ? null : decides(caller) ? (decided?.reason ?? null) : RETURNED,
    mayDecide: state === 'PENDING' && decides(caller) && author.name !== caller.name,
  };
}
