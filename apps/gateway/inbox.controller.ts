import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { Caller } from '#exchange';
import { CallerOfRequest } from './caller.guard.js';
import { GATEWAY, type Gateway } from './gateway.js';
import { inboxAnswer } from './message-answer.js';
import { pageOf } from './page.js';
import { maySee, standpoint } from './sight.js';

/** What came in for the caller's own unit, oldest first; `next` goes on after the last entry and never skips one. */
@Controller('v1/inbox')
export class InboxController {
  constructor(@Inject(GATEWAY) private readonly gateway: Gateway) {}

  @Get()
  async inbox(@CallerOfRequest() caller: Caller, @Query() query: Record<string, unknown>) {
    const { store, clock } = this.gateway.ports;
    const stand = standpoint(this.gateway);
    const { after, limit } = pageOf(query);
    const entries = await store.inbox(caller.unit, after, limit, clock.now());
    const seen = entries.filter((entry) => maySee(entry, stand, caller));
    return { entries: seen.map(inboxAnswer), next: entries.at(-1)?.cursor ?? after ?? null };
  }
}
