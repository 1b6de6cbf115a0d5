import { Controller, Get, Query } from '@nestjs/common';
import type { Caller, InboxEntry } from '#exchange';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { inboxAnswer } from '../cases/message-answer.js';
import type { Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.js';
import { Operation, READ } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { Inbox } from './inbox-answers.js';

/** What came in for the caller's own unit, oldest first; `next` goes on after the last entry and never skips one. */
@Controller('v1/inbox')
export class InboxController {
  constructor(@UseCase('entriesSeenBy') private readonly entriesSeenBy: UseCases['entriesSeenBy']) {}

  @Operation({
    id: 'getInbox',
    summary: "What came in for the caller's unit, oldest first",
    paged: true,
    answers: Inbox,
    problems: [400, ...READ],
  })
  @Get()
  async inbox(
    @CallerOfRequest() caller: Caller,
    @Query(new PageQuery()) { after, limit }: Page,
  ): Promise<Told<Inbox>> {
    const seen: InboxEntry[] = [];
    for await (const entry of this.entriesSeenBy(caller, after, limit)) seen.push(entry);
    return { items: seen.map(inboxAnswer), next: seen.at(-1)?.cursor ?? after ?? null };
  }
}
