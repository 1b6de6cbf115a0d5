import { Controller, Get, Header, Inject } from '@nestjs/common';
import type { Caller, ListStore } from '#exchange';
import type { Clock } from '#kernel';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { maySee } from '../callers/reading-rights.js';
import { Operation, READ } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { CLOCK, LISTS } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { Capacity } from './capacity-answers.js';
import { capacityCalendar } from './capacity-calendar.js';
import { capacityItems, standingCapacity, type Standing } from './standing-capacity.js';

/** What units offer and ask of each other (clause 5 of the statement): what fits whom, and what is agreed. */
@Controller('v1/capacity')
export class CapacityController {
  constructor(
    @Inject(LISTS) private readonly lists: ListStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @UseCase('ownMember') private readonly ownMember: UseCases['ownMember'],
  ) {}

  @Operation({
    id: 'getCapacity',
    summary: 'Open offers and requests of capacity, and what fits whom',
    description:
      'Newest first; with each what fits it on the other side: common topics, languages and days, how many can be served, and what is lacking. Agree by RF_CAPACITY_MATCH in the conversation of either.',
    answers: Capacity,
    problems: READ,
  })
  @Get()
  async capacity(@CallerOfRequest() caller: Caller): Promise<Told<Capacity>> {
    return { items: await capacityItems(await this.seenBy(caller), this.clock.now()) };
  }

  @Operation({
    id: 'getCapacityCalendar',
    summary: 'What is agreed, as a calendar file',
    description: 'RFC 5545: offers and requests of which a match was accepted, in whole days.',
    answers: 'text/calendar',
    problems: READ,
  })
  @Get('calendar')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="hsu-capacity.ics"')
  async calendar(@CallerOfRequest() caller: Caller): Promise<string> {
    return capacityCalendar(await this.seenBy(caller));
  }

  private async seenBy(caller: Caller): Promise<readonly Standing[]> {
    const stand = this.ownMember();
    const all = await standingCapacity(this.lists, this.clock.now());
    return all.filter(({ opening }) => maySee({ message: opening }, stand, caller));
  }
}
