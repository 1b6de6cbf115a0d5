import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';

/** How this process does. */
@Module({ controllers: [HealthController] })
export class RunningModule {}
