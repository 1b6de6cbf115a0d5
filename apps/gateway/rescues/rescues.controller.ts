import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { JsonObject } from '#envelope';
import type { Caller, SubmitRequest } from '#exchange';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { PostedDraft } from '../drafts/posted-draft.js';
import { JsonBody } from '../http/json-body.js';
import { Operation, WRITE } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { Rescue, RescuePreview, Rescues } from './rescue-answers.js';

const ROWS =
  'What all share stands in `message` (members of every message), `rescue` (body of RF_MASS_RESCUE) and `person` (body of RF_VICTIM_IDENTIFICATION where a row says nothing else). The persons come as JSON `rows`, as the text of a `csv`, or as an `xlsx` workbook in base64, with headings in the first row: usual English headings are known, `columns` says what others mean. A body is 1 MiB at most.';

/** Many persons freed at once: one mass rescue, and a referral for each (docs/rescues.md). */
@Controller('v1/rescues')
export class RescuesController {
  constructor(
    @UseCase('previewRescue') private readonly previewRescue: UseCases['previewRescue'],
    @UseCase('openRescue') private readonly openRescue: UseCases['openRescue'],
    @UseCase('unfinishedRescues') private readonly unfinishedRescues: UseCases['unfinishedRescues'],
    @UseCase('rescue') private readonly rescueOf: UseCases['rescue'],
  ) {}

  @Operation({
    id: 'previewRescue',
    summary: 'What would become of a rescue: the faults of each row, counts, what each unit would get',
    description: `Nothing is stored, signed or sent. ${ROWS}`,
    body: 'rescue-preview',
    answers: RescuePreview,
    problems: [400, 401, 403, 413, 415, 422, 503],
  })
  @Post('preview')
  @HttpCode(200)
  async preview(
    @CallerOfRequest() caller: Caller,
    @Body(new JsonBody()) body: JsonObject,
  ): Promise<Told<RescuePreview>> {
    return this.previewRescue(caller, body);
  }

  @Operation({
    id: 'postRescue',
    summary: 'Send a mass rescue and a referral for each person',
    description: `202 means that all is stored: the mass rescue goes first, then the referrals in the order of the rows, whatever process dies meanwhile. A rescue with a fault is refused whole, its faults pointing at /rows/<row>/<column>. The same Idempotency-Key with the same body gives the same rescue, and tries again what of it was refused. ${ROWS}`,
    body: 'rescue',
    answers: Rescue,
    status: 202,
    problems: WRITE,
  })
  @Post()
  @HttpCode(202)
  async open(
    @PostedDraft() posted: SubmitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Told<Rescue>> {
    const rescue = await this.openRescue(posted.caller, posted.idempotencyKey, posted.draft);
    reply.header('location', `/v1/rescues/${rescue.id}`);
    return rescue;
  }

  @Operation({
    id: 'getRescues',
    summary: 'Rescues of the own unit that are on their way or were stopped',
    answers: Rescues,
    problems: [401, 403, 503],
  })
  @Get()
  async unfinished(@CallerOfRequest() caller: Caller): Promise<Told<Rescues>> {
    return this.unfinishedRescues(caller);
  }

  @Operation({
    id: 'getRescue',
    summary: 'How far a rescue of the own unit has been sent',
    answers: Rescue,
    problems: [401, 403, 404, 503],
  })
  @Get(':id')
  async rescue(@CallerOfRequest() caller: Caller, @Param('id') id: string): Promise<Told<Rescue>> {
    return this.rescueOf(caller, id);
  }
}
