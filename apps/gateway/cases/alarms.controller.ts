import { Controller, Get, Inject } from '@nestjs/common';
import { probingAlarms, type CaseStore, type ConflictStore } from '#exchange';
import { DAY, rfc3339, type Clock } from '#kernel';
import { FOR_AUDITORS, OnlyFor } from '../callers/roles.guard.js';
import { CASES, CLOCK, CONFLICTS } from '../parts.js';
import { Operation, READ } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { Alarms } from './conflict-answers.js';

/** A year, and the 30 days before it that a match at its beginning is counted with. */
const LOOKS_BACK_MS = (365 + 30) * DAY;
const YEAR_MS = 365 * DAY;
const MOST_SILENT = 1000;

/** What the member's auditor must look into (INV-02). No officer sees it: it tells that somebody is protected here. */
@Controller('v1/alarms')
@OnlyFor(...FOR_AUDITORS)
export class AlarmsController {
  constructor(
    @Inject(CONFLICTS) private readonly conflicts: ConflictStore,
    @Inject(CASES) private readonly cases: CaseStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Operation({
    id: 'getAlarms',
    summary: 'What the auditor must look into',
    description:
      'Of the last year, newest first. REPEATED_MATCH: alerts of one member met persons protected here at least twice within 30 days, and may be asking where they are. UNANSWERED_CHALLENGE: its owner left a challenge to an alert unanswered past its time. For auditors alone.',
    answers: Alarms,
    problems: [403, ...READ],
  })
  @Get()
  async alarms(): Promise<Told<Alarms>> {
    const now = this.clock.now();
    const found = probingAlarms(await this.conflicts.matches(now - LOOKS_BACK_MS));
    const silent = await this.cases.becameOverdue('CH', now - YEAR_MS, MOST_SILENT);
    const items = [
      ...found.map(({ owner, at, matches, alerts }) => ({
        kind: 'REPEATED_MATCH' as const,
        owner,
        at: rfc3339(at),
        matches,
        alerts,
      })),
      ...silent.map(({ conversation, at }) => ({
        kind: 'UNANSWERED_CHALLENGE' as const,
        owner: conversation.member,
        at: rfc3339(at),
        matches: 0,
        alerts: [conversation],
      })),
    ];
    return { items: items.sort((a, b) => (a.at > b.at ? -1 : 1)) };
  }
}
