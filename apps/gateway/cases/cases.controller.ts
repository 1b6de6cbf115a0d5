import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { Caller } from '#exchange';
import type { Member, Clock } from '#kernel';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { Case } from './case.js';
import { caseAnswer } from './case-answer.js';
import { CLOCK, MEMBER } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { MESSAGE_CURSOR, MOST, pageOf } from '../http/page.js';
import { refOf } from '../callers/reading-rights.js';
import { Operation, READ } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';

/** One conversation: where it stands, its clocks, its newest messages, and what the caller's unit can do next. */
@Controller('v1/cases/:member/:id')
export class CasesController {
  constructor(
    @Inject(MEMBER) private readonly member: Member,
    @Inject(CLOCK) private readonly clock: Clock,
    @UseCase('readCase') private readonly readCase: UseCases['readCase'],
  ) {}

  @Operation({
    id: 'getCase',
    summary: 'A conversation: where it stands, whose turn it is, its clocks and messages',
    description:
      'Both sides compute the same from the same messages. Only messages that the unit signed or was addressed in: the newest, ascending, with the opening; `next` asks for earlier ones as `after`.',
    paged: true,
    answers: Case,
    problems: [400, ...READ],
  })
  @Get()
  async case(
    @CallerOfRequest() caller: Caller,
    @Param('member') member: string,
    @Param('id') id: string,
    @Query() query: Record<string, unknown>,
  ): Promise<Told<Case>> {
    const ref = refOf(member, id);
    // Read here and by no pipe: whoever names no conversation hears that first.
    const page = pageOf({ limit: String(MOST), ...query }, MESSAGE_CURSOR);
    const found = await this.readCase(caller, ref, page);
    return caseAnswer(found, this.member, caller, this.clock.now());
  }
}
