import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Log, Metrics } from '#telemetry';
import { LOG, METRICS } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import type { Readiness } from './readiness.js';
import { Operation } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { Live, Ready } from './health-answers.js';

/** For the launcher, load balancers and monitoring. */
@Controller()
export class HealthController {
  /** What was wrong when last asked; a change is worth a line in the log. */
  private last: string | undefined;

  constructor(
    @Inject(LOG) private readonly log: Log,
    @Inject(METRICS) private readonly counts: Metrics,
    @UseCase('readiness') private readonly askReadiness: UseCases['readiness'],
  ) {}

  /** The process answers; nothing else is said. */
  @Operation({
    id: 'live',
    summary: 'The process answers',
    answers: Live,
    problems: [],
    open: true,
  })
  @Get('health/live')
  live(): Told<Live> {
    return { live: true };
  }

  @Operation({
    id: 'ready',
    summary:
      'The gateway does its work; 503 with what is wrong where it does not. What keeps only one unit from its work is named under 200',
    answers: Ready,
    problems: [],
    open: true,
  })
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Told<Ready>> {
    const found = await this.askReadiness();
    this.tell(found);
    if (!found.ready) reply.code(503).header('retry-after', '5');
    return found;
  }

  @Operation({
    id: 'metrics',
    summary: 'Counts, in the Prometheus text format',
    answers: 'text/plain',
    problems: [],
    open: true,
  })
  @Get('metrics')
  async metrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    reply.header('content-type', this.counts.contentType);
    return this.counts.text();
  }

  private tell({ ready, wrong }: Readiness): void {
    const now = `${String(ready)} ${wrong.map(({ check }) => check).join()}`;
    if (now === this.last) return;
    this.last = now;
    if (wrong.length === 0) this.log.info('ready');
    else if (ready) this.log.warn({ wrong: wrong.map(({ text }) => text) }, 'ready, but not for all');
    else this.log.warn({ wrong: wrong.map(({ check }) => check) }, 'not ready');
  }
}
