import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import type { Log, Metrics } from '#telemetry';
import { LOG, METRICS } from '../parts.js';
import { KnownQuery } from './known-query.guard.js';
import { ProblemFilter } from './problem.filter.js';

/** How errors are said over HTTP. gRPC has a filter of its own. */
@Module({
  providers: [
    { provide: APP_GUARD, useClass: KnownQuery },
    {
      provide: APP_FILTER,
      inject: [LOG, METRICS],
      useFactory: (log: Log, metrics: Metrics) => new ProblemFilter(log, metrics),
    },
  ],
})
export class HttpModule {}
