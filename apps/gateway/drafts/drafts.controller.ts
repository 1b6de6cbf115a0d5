import { Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { SubmitRequest } from '#exchange';
import type { MessageRef } from '#kernel';
import { brokenRule, latestKind, type Kind } from '#messages';
import type { Told } from '../openapi/says.js';
import { UseCase, type UseCases } from '../use-cases.js';
import type { Accepted, Submitted } from './accepted.js';
import { PostedDraft } from './posted-draft.js';
import { hrefOf } from '../callers/reading-rights.js';
import { DURABLE, Operation, SUBMITTED } from '../openapi/operation.js';

/**
 * Steps 1 and 2 of wire.md "Steps of a message": a draft comes in by REST. 202 says that the message is stored and will
 * not be lost.
 */
@Controller('v1')
export class DraftsController {
  constructor(@UseCase('takeDraft') private readonly takeDraft: UseCases['takeDraft']) {}

  @Operation({
    id: 'postAlert',
    summary: 'Send an alert',
    description: DURABLE,
    body: 'alert',
    ...SUBMITTED,
  })
  @Post('alerts')
  @HttpCode(202)
  alerts(
    @PostedDraft() posted: SubmitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Submitted> {
    return this.accept('alert', posted, reply);
  }

  @Operation({
    id: 'postReferral',
    summary: 'Send a referral',
    description: `${DURABLE} Content of sealed parts is given in clear here and leaves sealed to the units named.`,
    body: 'referral',
    ...SUBMITTED,
  })
  @Post('referrals')
  @HttpCode(202)
  referrals(
    @PostedDraft() posted: SubmitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Submitted> {
    return this.accept('referral', posted, reply);
  }

  @Operation({
    id: 'postControl',
    summary: 'Send a message about an earlier one',
    description: DURABLE,
    body: 'control',
    ...SUBMITTED,
  })
  @Post('controls')
  @HttpCode(202)
  controls(
    @PostedDraft() posted: SubmitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Submitted> {
    return this.accept('control', posted, reply);
  }

  private async accept(
    family: Kind['family'],
    posted: SubmitRequest,
    reply: FastifyReply,
  ): Promise<Submitted> {
    refuseOtherFamily(family, posted.draft['type']);
    const taken = await this.takeDraft(posted);
    if (!('approval' in taken)) return accepted(taken, reply);
    reply.header('location', '/v1/approvals');
    return { ...taken, state: 'PENDING_APPROVAL' };
  }
}

export function accepted(
  { ref, replayed }: { ref: MessageRef; replayed: boolean },
  reply: FastifyReply,
): Told<Accepted> {
  const href = hrefOf(ref);
  reply.header('location', href);
  return { ...ref, href, replayed };
}

/** An unknown kind is the exchange's to refuse. */
function refuseOtherFamily(family: Kind['family'], type: unknown): void {
  const kind = typeof type === 'string' ? latestKind(type) : undefined;
  if (kind !== undefined && kind.family !== family)
    throw brokenRule('draft.family', '/type', `This address takes kinds of the family ${family}.`);
}
