import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { Caller } from '#exchange';
import { HsuError, refKey } from '#kernel';
import { CallerOfRequest } from '../callers/caller.guard.js';
import { caseAnswer } from './case-answer.js';
import { casePage } from './case-page.js';
import { GATEWAY, type Gateway } from '../callers/gateway.js';
import { MESSAGE_CURSOR, MOST, pageOf } from '../http/page.js';
import { maySee, refOf, ownMember } from '../callers/reading-rights.js';
import { Operation, READ } from '../openapi/operation.js';

/** One conversation: where it stands, its clocks, its newest messages, and what the caller's unit can do next. */
@Controller('v1/cases/:member/:id')
export class CasesController {
  constructor(@Inject(GATEWAY) private readonly gateway: Gateway) {}

  @Operation({
    id: 'getCase',
    summary: 'A conversation: where it stands, whose turn it is, its clocks and messages',
    description:
      'Both sides compute the same from the same messages. Only messages that the unit signed or was addressed in: the newest, ascending, with the opening; `next` asks for earlier ones as `after`.',
    paged: true,
    answers: 'Case',
    problems: [400, ...READ],
  })
  @Get()
  async case(
    @CallerOfRequest() caller: Caller,
    @Param('member') member: string,
    @Param('id') id: string,
    @Query() query: Record<string, unknown>,
  ) {
    const { ports, cases, log } = this.gateway;
    const { store, self, clock } = ports;
    const ref = refOf(member, id);
    const page = pageOf({ limit: String(MOST), ...query }, MESSAGE_CURSOR);
    const thread = await store.conversation(ref);
    if (thread === undefined) throw new HsuError('E-NOT-FOUND');
    const stand = ownMember(this.gateway);
    const { seen, next } = await casePage(store, thread, (view) => maySee(view, stand, caller), page);
    if (seen.length === 0) {
      log.warn({ caller: caller.name, unit: caller.unit, of: refKey(ref) }, 'denied');
      throw new HsuError('E-NOT-FOUND');
    }
    const [escalations, suppressed] = await Promise.all([
      cases.escalations(ref),
      // Asked of every conversation alike, so that the time of the answer tells nothing (T56).
      ports.conflicts.suppressed([ref]),
    ]);
    return caseAnswer(
      { conversation: thread.conversation, seen, next, escalations, suppressedHere: suppressed.length > 0 },
      self.member,
      caller,
      clock.now(),
    );
  }
}
