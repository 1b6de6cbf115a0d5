import { Module } from '@nestjs/common';
import { KeepingController } from './keeping.controller.js';
import { ListsController } from './lists.controller.js';
import { QuarantineController } from './quarantine.controller.js';

/** Lists for screens: alerts, deliveries, links, what is kept and what stopped. */
@Module({ controllers: [ListsController, KeepingController, QuarantineController] })
export class ListsModule {}
