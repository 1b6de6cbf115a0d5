import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { quarantinePlace, type Caller, type QuarantineRow as StoredRow, type ListStore } from '#exchange';
import { HsuError, rfc3339 } from '#kernel';
import type { Log } from '#telemetry';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { LISTS, LOG } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { OnlyFor } from '../callers/roles.guard.js';
import { cursorOf, placeOf, QUARANTINE_CURSOR, type Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.js';
import { Operation, READ } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { Quarantine, Requeued, type QuarantineRow } from './quarantine-answers.js';

const ROLES: readonly Caller['role'][] = ['SUPERVISOR', 'LIAISON'];

/** What was not accepted, with the reason; the bytes themselves stay inside. For supervisors and the national desk. */
@Controller('v1/quarantine')
@OnlyFor(ROLES, 'role.quarantine')
export class QuarantineController {
  constructor(
    @Inject(LISTS) private readonly lists: ListStore,
    @Inject(LOG) private readonly log: Log,
    @UseCase('requeueRow') private readonly requeueRow: UseCases['requeueRow'],
  ) {}

  @Operation({
    id: 'getQuarantine',
    summary: 'What was not accepted, with the reason',
    description: 'For supervisors and liaison officers.',
    paged: true,
    answers: Quarantine,
    problems: [400, 403, ...READ],
  })
  @Get()
  async rows(@Query(new PageQuery(QUARANTINE_CURSOR)) { after, limit }: Page): Promise<Told<Quarantine>> {
    const rows = await this.lists.stopped(placeOf(after), limit);
    const last = rows.at(-1);
    return {
      rows: rows.map(rowAnswer),
      next: rows.length < limit || last === undefined ? null : cursorOf(quarantinePlace(last)),
    };
  }

  /** Judges a row again, at once. */
  @Operation({
    id: 'requeue',
    summary: 'Judge a row of the quarantine again; 409 where it was judged before',
    answers: Requeued,
    problems: [400, 403, 409, ...READ],
  })
  @Post(':number/requeue')
  @HttpCode(200)
  async requeue(@CallerOfRequest() caller: Caller, @Param('number') number: string): Promise<Told<Requeued>> {
    if (!/^[1-9]\d{0,14}$/.test(number)) throw new HsuError('E-NOT-FOUND');
    const judgement = await this.requeueRow(Number(number));
    this.log.info(
      { caller: caller.name, unit: caller.unit, row: Number(number), outcome: judgement.outcome },
      'requeued',
    );
    return {
      number: Number(number),
      outcome: judgement.outcome,
      ...('entry' in judgement ? { code: judgement.entry.code, path: judgement.entry.path } : {}),
    };
  }
}

function rowAnswer(row: Omit<StoredRow, 'bytes'>): Told<QuarantineRow> {
  const { number, place, at, state, code, path, from, id, whole, wants, tries } = row;
  return { number, place, at: rfc3339(at), state, code, path, from, id, whole, wants, tries };
}
