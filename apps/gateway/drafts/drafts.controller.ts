import { Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { needsSecondPerson, propose, type Draft, type Submitted, type SubmitRequest } from '#exchange';
import { HsuError, type MessageRef } from '#kernel';
import { latestKind, type Kind } from '#messages';
import { GATEWAY, type Gateway } from '../callers/gateway.js';
import { PostedDraft } from './posted-draft.js';
import { hrefOf, refuseHiddenConversation } from '../callers/reading-rights.js';
import { DURABLE, Operation, SUBMITTED } from '../openapi/operation.js';

export interface Accepted extends MessageRef {
  readonly href: string;
  /** True when this request had been accepted before, under the same idempotency key. */
  readonly replayed: boolean;
}

/** It waits for a supervisor (INV-33). Its author sees the same words whatever happens to it. */
export interface Proposed {
  readonly approval: string;
  readonly state: 'PENDING_APPROVAL';
}

/**
 * Steps 1 and 2 of wire.md "Steps of a message": a draft comes in by REST. 202 says that the message is stored and will
 * not be lost.
 */
@Controller('v1')
export class DraftsController {
  constructor(@Inject(GATEWAY) private readonly gateway: Gateway) {}

  @Operation({
    id: 'postAlert',
    summary: 'Send an alert',
    description: DURABLE,
    body: 'alert',
    ...SUBMITTED,
  })
  @Post('alerts')
  @HttpCode(202)
  alerts(@PostedDraft() posted: SubmitRequest, @Res({ passthrough: true }) reply: FastifyReply) {
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
  referrals(@PostedDraft() posted: SubmitRequest, @Res({ passthrough: true }) reply: FastifyReply) {
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
  controls(@PostedDraft() posted: SubmitRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.accept('control', posted, reply);
  }

  private async accept(
    family: Kind['family'],
    posted: SubmitRequest,
    reply: FastifyReply,
  ): Promise<Accepted | Proposed> {
    refuseOtherFamily(family, posted.draft['type']);
    const taken = await takeDraft(this.gateway, posted);
    if (!('approval' in taken)) return accepted(taken, reply);
    reply.header('location', '/v1/approvals');
    return { ...taken, state: 'PENDING_APPROVAL' };
  }
}

/** Submits a draft, or lays it before a second person where its kind asks for one; by whichever interface it came in. */
export async function takeDraft(
  { ports, approvals, exchange, log }: Pick<Gateway, 'ports' | 'approvals' | 'exchange' | 'log'>,
  posted: SubmitRequest,
): Promise<Submitted | { readonly approval: string }> {
  const { caller, draft } = posted;
  if (draft['conversation'] !== undefined)
    await refuseHiddenConversation({ ports, log }, caller, draft['conversation']);
  if (waitsForSecondPerson(draft)) return { approval: await propose(ports, approvals, posted) };
  return exchange.submit(posted);
}

/** Of an unknown kind nobody knows; the exchange refuses it. */
export function waitsForSecondPerson(draft: Draft): boolean {
  const kind = typeof draft['type'] === 'string' ? latestKind(draft['type']) : undefined;
  return kind !== undefined && needsSecondPerson(kind, draft);
}

export function accepted(
  { ref, replayed }: { ref: MessageRef; replayed: boolean },
  reply: FastifyReply,
): Accepted {
  const href = hrefOf(ref);
  reply.header('location', href);
  return { ...ref, href, replayed };
}

/** An unknown kind is the exchange's to refuse. */
function refuseOtherFamily(family: Kind['family'], type: unknown): void {
  const kind = typeof type === 'string' ? latestKind(type) : undefined;
  if (kind !== undefined && kind.family !== family)
    throw new HsuError('E-FORM', `this address takes kinds of the family ${family}`, { path: '/type' });
}
