import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { Caller, WorkList } from '#exchange';
import { HsuError } from '#kernel';
import { CallerOfRequest } from './caller.guard.js';
import { GATEWAY, type Gateway } from './gateway.js';
import { pageOf, WORK_CURSOR } from './page.js';
import { workAnswer } from './work-answer.js';

const LISTS: readonly WorkList[] = ['me', 'them', 'open', 'closed'];

/** The conversations of the caller's own unit: whose turn it is, and until when. */
@Controller('v1/work')
export class WorkController {
  constructor(@Inject(GATEWAY) private readonly gateway: Gateway) {}

  @Get()
  async work(@CallerOfRequest() { unit }: Caller, @Query() query: Record<string, unknown>) {
    const { ports, cases } = this.gateway;
    const { with: asked = 'me', ...rest } = query;
    const list = LISTS.find((one) => one === asked);
    if (list === undefined)
      throw new HsuError('E-FORM', `one of ${LISTS.join(', ')}`, { path: '/query/with' });
    const { after, limit } = pageOf(rest, WORK_CURSOR);
    const now = ports.clock.now();
    const [entries, counts] = await Promise.all([
      cases.work(unit, list, after, limit),
      cases.workCounts(unit, now),
    ]);
    return {
      items: entries.map((entry) => workAnswer(entry, { member: ports.self.member, unit }, now)),
      next: entries.length < limit ? null : (entries.at(-1)?.cursor ?? null),
      counts,
    };
  }
}
