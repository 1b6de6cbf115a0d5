import { Module } from '@nestjs/common';
import { ChecksController } from './checks.controller.js';

/** Look-ups of the front line. */
@Module({ controllers: [ChecksController] })
export class ChecksModule {}
