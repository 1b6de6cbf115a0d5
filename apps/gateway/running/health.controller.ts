import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { GATEWAY, type Gateway } from '../callers/gateway.js';
import { readiness, type Readiness } from './readiness.js';
import { Operation } from '../openapi/operation.js';

/** For the launcher, load balancers and monitoring. */
@Controller()
export class HealthController {
  /** What was wrong when last asked; a change is worth a line in the log. */
  private last: string | undefined;

  constructor(@Inject(GATEWAY) private readonly gateway: Gateway) {}

  /** The process answers; nothing else is said. */
  @Operation({
    id: 'live',
    summary: 'The process answers',
    answers: 'Live',
    problems: [],
    open: true,
  })
  @Get('health/live')
  live() {
    return { live: true };
  }

  @Operation({
    id: 'ready',
    summary:
      'The gateway does its work; 503 with what is wrong where it does not. What keeps only one unit from its work is named under 200',
    answers: 'Ready',
    problems: [],
    open: true,
  })
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const found = await readiness(this.gateway);
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
    const { metrics } = this.gateway;
    reply.header('content-type', metrics.contentType);
    return metrics.text();
  }

  private tell({ ready, wrong }: Readiness): void {
    const now = `${String(ready)} ${wrong.map(({ check }) => check).join()}`;
    if (now === this.last) return;
    this.last = now;
    if (wrong.length === 0) this.gateway.log.info('ready');
    else if (ready) this.gateway.log.warn({ wrong: wrong.map(({ text }) => text) }, 'ready, but not for all');
    else this.gateway.log.warn({ wrong: wrong.map(({ check }) => check) }, 'not ready');
  }
}
