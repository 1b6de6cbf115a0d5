import { Controller, Get, Inject } from '@nestjs/common';
import { probingAlarms, type ConflictStore } from '#exchange';
import { DAY, rfc3339, type Clock } from '#kernel';
import { FOR_AUDITORS, OnlyFor } from '../callers/roles.guard.js';
import { CLOCK, CONFLICTS } from '../parts.js';
import { Operation, READ } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { Alarms } from './conflict-answers.js';

/** A year, and the 30 days before it that a match at its beginning is counted with. */
const LOOKS_BACK_MS = (365 + 30) * DAY;

/** What the member's auditor must look into (INV-02). No officer sees it: it tells that somebody is protected here. */
@Controller('v1/alarms')
@OnlyFor(...FOR_AUDITORS)
export class AlarmsController {
  constructor(
    @Inject(CONFLICTS) private readonly conflicts: ConflictStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Operation({
    id: 'getAlarms',
    summary: 'What the auditor must look into',
    description:
      'Of the last year, newest first. REPEATED_MATCH: alerts of one member met persons protected here at least twice within 30 days, and may be asking where they are. For auditors alone.',
    answers: Alarms,
    problems: [403, ...READ],
  })
  @Get()
  async alarms(): Promise<Told<Alarms>> {
    const found = probingAlarms(await this.conflicts.matches(this.clock.now() - LOOKS_BACK_MS));
    return {
      items: found.map(({ owner, at, matches, alerts }) => ({
        kind: 'REPEATED_MATCH',
        owner,
        at: rfc3339(at),
        matches,
        alerts,
      })),
    };
  }
}
