import { Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { JsonObject } from '#envelope';
import { isUnreadable, type Caller, type SubmitRequest } from '#exchange';
import { HsuError, refKey, type Member, type Clock } from '#kernel';
import { brokenRule } from '#messages';
import type { Log } from '#telemetry';
import { CallerOfRequest } from '../callers/caller-hook.js';
import type { Accepted } from '../drafts/accepted.js';
import { accepted } from '../drafts/drafts.controller.js';
import { CLOCK, LOG, MEMBER } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { Message } from './message.js';
import { messageAnswer } from './message-answer.js';
import { PostedDraft } from '../drafts/posted-draft.js';
import { refOf } from '../callers/reading-rights.js';
import { asRequestFaults, withdrawalDraft } from '../drafts/withdrawal.js';
import { ACCEPTED, DURABLE, Operation, READ } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';

const PART_ROUTE = 'GET /v1/messages/:member/:id/parts/:part';
const PART = /^[a-z][a-z0-9-]{0,39}$/;

/** One message, for the units that signed it or were addressed by it. */
@Controller('v1/messages/:member/:id')
export class MessagesController {
  constructor(
    @Inject(MEMBER) private readonly member: Member,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    @UseCase('seenBy') private readonly seenBy: UseCases['seenBy'],
    @UseCase('attachmentsOf') private readonly attachmentsOf: UseCases['attachmentsOf'],
    @UseCase('openPart') private readonly openPart: UseCases['openPart'],
    @UseCase('submit') private readonly submit: UseCases['submit'],
  ) {}

  @Operation({
    id: 'getMessage',
    summary: 'Read a message and where it stands',
    description: 'For units that signed it or were addressed; to others it does not exist.',
    answers: Message,
    problems: READ,
  })
  @Get()
  async message(
    @CallerOfRequest() caller: Caller,
    @Param('member') member: string,
    @Param('id') id: string,
  ): Promise<Told<Message>> {
    const ref = refOf(member, id);
    const view = await this.seenBy(caller, ref);
    const files = (await this.attachmentsOf([ref])).get(refKey(ref));
    return messageAnswer(view, this.member, caller.unit, this.clock.now(), files);
  }

  /** The exact signed bytes (RFC 7515 compact). */
  @Operation({
    id: 'getMessageJws',
    summary: 'The exact signed bytes of a message',
    answers: 'application/jose',
    problems: READ,
  })
  @Get('jws')
  @Header('content-type', 'application/jose')
  async jws(
    @CallerOfRequest() caller: Caller,
    @Param('member') member: string,
    @Param('id') id: string,
  ): Promise<string> {
    const { conversation, message } = await this.seenBy(caller, refOf(member, id));
    if (isUnreadable(conversation, message, this.clock.now())) throw new HsuError('E-NOT-FOUND');
    return message.jws;
  }

  /** The content of a sealed part. The opening is noted for the auditor, and the sender told by a signed receipt. */
  @Operation({
    id: 'openPart',
    summary: 'Open a sealed part',
    description:
      'Noted for the auditor before it is answered, and told to the sender by a signed receipt of the unit that opens it. `?purpose=`: a code of the list purpose; without it, and always where the message has one, its own: for another it must be asked for first.',
    query: { purpose: { type: 'string' } },
    answers: 'Part',
    problems: READ,
  })
  @Get('parts/:part')
  async part(
    @CallerOfRequest() caller: Caller,
    @Param('member') member: string,
    @Param('id') id: string,
    @Param('part') part: string,
    @Query('purpose') purpose: unknown,
  ): Promise<JsonObject> {
    const ref = refOf(member, id);
    if (!PART.test(part)) throw new HsuError('E-NOT-FOUND');
    if (purpose !== undefined && typeof purpose !== 'string')
      throw brokenRule('opening.purpose', '/query/purpose');
    await this.seenBy(caller, ref);
    const content = await this.openPart(caller, { ref, part, purpose, route: PART_ROUTE });
    this.log.info({ caller: caller.name, unit: caller.unit, of: refKey(ref), part }, 'part opened');
    return content;
  }

  /** Withdraws the alert or referral that this message opened. */
  @Operation({
    id: 'withdrawMessage',
    summary: 'Withdraw an alert or referral',
    description: `Goes to the addressees of what is withdrawn, under its restrictions. ${DURABLE}`,
    body: 'withdrawal',
    ...ACCEPTED,
  })
  @Post('withdrawal')
  @HttpCode(202)
  async withdraw(
    @PostedDraft() { caller, idempotencyKey, draft: request }: SubmitRequest,
    @Param('member') member: string,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Told<Accepted>> {
    const view = await this.seenBy(caller, refOf(member, id));
    const draft = withdrawalDraft(view, request, caller);
    try {
      return accepted(await this.submit({ caller, idempotencyKey, draft }), reply);
    } catch (error) {
      throw error instanceof HsuError ? asRequestFaults(error) : error;
    }
  }
}
