import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { HsuError } from '#kernel';
import type { Log, Metrics } from '#telemetry';
import { LOG, METRICS } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { BatchAnswer, batchEntry } from './batch-answer.js';
import { PostedBatch, type Batch } from './posted-batch.js';
import { refusalOf } from './take-batch.js';
import { Operation, WRITE } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';

const ROUTE = 'POST /v1/batches';

/** Many drafts by one request (docs/decisions/0047-batches.md). 202 of an entry says what it says of a single draft. */
@Controller('v1')
export class BatchesController {
  constructor(
    @Inject(LOG) private readonly log: Log,
    @Inject(METRICS) private readonly metrics: Metrics,
    @UseCase('takeBatch') private readonly takeBatch: UseCases['takeBatch'],
    @UseCase('noteDenials') private readonly noteDenials: UseCases['noteDenials'],
  ) {}

  @Operation({
    id: 'postBatch',
    summary: 'Send many drafts by one request',
    description:
      'For police systems: 1 to 100 drafts of any kinds in one body of at most 1 MiB, each with an idempotency key of its own; the header is not read. `results` has what became of each, in their order, with the status that it would have been answered alone: 202 (stored, or waiting for a second person), or a problem whose faults point into the batch. One refused draft costs the others nothing. With `all: true` all are stored in one transaction or none: then one problem tells every fault; a draft that needs a second person is refused there. A whole batch may be posted again: what was taken is answered as before.',
    body: 'batch',
    answers: BatchAnswer,
    problems: WRITE,
  })
  @Post('batches')
  @HttpCode(200)
  async take(@PostedBatch() batch: Batch, @Req() request: FastifyRequest): Promise<Told<BatchAnswer>> {
    const taken = await this.takeBatch(batch);
    const refused = batch.entries.map((entry, index) => ({
      draft: entry instanceof HsuError ? undefined : entry.draft,
      error: taken[index],
    }));
    // Also of a batch that is refused as a whole, whatever its first fault is: or guesses at conversations would leave
    // no trace (T46).
    await this.noteDenials(
      batch.caller,
      ROUTE,
      refused.filter(({ error }) => error instanceof HsuError),
    );
    const refusal = batch.all ? refusalOf(taken) : undefined;
    if (refusal !== undefined) throw refusal;
    const results = taken.map((one) => batchEntry(one, request.id));
    this.note(
      batch,
      request,
      taken.filter((one) => one instanceof HsuError),
    );
    return { results };
  }

  /** As the problem filter notes a refused request: one line, however many drafts were refused. */
  private note({ caller }: Batch, { id, routeOptions }: FastifyRequest, refused: readonly HsuError[]): void {
    for (const { code } of refused) this.metrics.refused(code);
    for (const error of refused)
      if (error.code === 'E-INTERNAL')
        this.log.error({ err: error, request: id, route: routeOptions.url }, 'request failed');
    if (refused.length > 0)
      this.log.info(
        {
          request: id,
          route: routeOptions.url,
          codes: [...new Set(refused.map(({ code }) => code))],
          drafts: refused.length,
          caller: caller.name,
          unit: caller.unit,
        },
        'drafts refused',
      );
  }
}
