import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, UseGuards } from '@nestjs/common';
import { conflictPlace, type Caller, type ConflictStore } from '#exchange';
import { HsuError, rfc3339 } from '#kernel';
import type { Log } from '#telemetry';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { CONFLICTS, LOG } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { cursorOf, placeOf, TASK_CURSOR, type Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.js';
import { SmallBody } from '../http/small-body.js';
import { DecisionRequest } from './decision-request.js';
import { KeyGuard } from '../drafts/key.guard.js';
import { refOf } from '../callers/reading-rights.js';
import { Reference } from '../http/references.js';
import { Operation, READ } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { Decided, Tasks } from './conflict-answers.js';

/** What only a person of a unit can decide: whether an alert means a victim that the unit holds (INV-02). */
@Controller('v1')
export class TasksController {
  constructor(
    @Inject(CONFLICTS) private readonly conflicts: ConflictStore,
    @Inject(LOG) private readonly log: Log,
    @UseCase('decideConflict') private readonly decideConflict: UseCases['decideConflict'],
    @UseCase('suppressAlert') private readonly suppressAlert: UseCases['suppressAlert'],
  ) {}

  @Operation({
    id: 'getTasks',
    summary: "What a person of the caller's unit must decide",
    description:
      'An alert may mean a victim that the unit holds. Nobody else is told that there is such a question.',
    paged: true,
    answers: Tasks,
    problems: [400, ...READ],
  })
  @Get('tasks')
  async tasks(
    @CallerOfRequest() { unit, role }: Caller,
    @Query(new PageQuery(TASK_CURSOR)) { after, limit }: Page,
  ): Promise<Told<Tasks>> {
    if (role === 'POLICE_SYSTEM') return { items: [], next: null };
    const found = await this.conflicts.conflicts(unit, limit, placeOf(after));
    const last = found.at(-1);
    return {
      next: found.length < limit || last === undefined ? null : cursorOf(conflictPlace(last)),
      items: found.map(({ id, sought, protected: held, at, state }) => ({
        id,
        kind: 'CONFLICT',
        state,
        urgency: 'E',
        at: rfc3339(at),
        alert: sought,
        conversation: held,
      })),
    };
  }

  @Operation({
    id: 'decideTask',
    summary: 'Decide: challenge the alert, or say that it is another person',
    description: 'The reason goes to the alert’s owner sealed, or stays here.',
    body: 'decision',
    answers: Decided,
    problems: [400, 401, 404, 409, 415, 422, 503],
  })
  @Post('tasks/:id/decision')
  @HttpCode(200)
  @UseGuards(KeyGuard)
  async decide(
    @CallerOfRequest() caller: Caller,
    @Param('id') id: string,
    @Body(new SmallBody('E-SCHEMA-INVALID')) { decision, reason }: DecisionRequest,
  ): Promise<Told<Decided>> {
    if (caller.role === 'POLICE_SYSTEM') throw new HsuError('E-NOT-FOUND');
    const state = await this.decideConflict(caller, id, { decision, reason });
    // The log says that somebody decided, not on what: the alert's id beside a unit would tell whom it protects.
    this.log.info({ caller: caller.name, unit: caller.unit }, 'task decided');
    return { id, state };
  }

  /** The owner's supervisor gives way: the fallback holds everywhere, and nobody learns why. */
  @Operation({
    id: 'suppressAlert',
    summary: 'Let the fallback of an own alert hold everywhere, while it is under review',
    description: 'For a supervisor of the owner. Sent by the gateway itself, worded like any other.',
    answers: Reference,
    status: 202,
    problems: [401, 403, 404, 409, 422, 503],
  })
  @Post('alerts/:member/:id/suppression')
  @HttpCode(202)
  async suppress(
    @CallerOfRequest() caller: Caller,
    @Param('member') member: string,
    @Param('id') id: string,
  ): Promise<Told<Reference>> {
    return this.suppressAlert(caller, refOf(member, id));
  }
}
