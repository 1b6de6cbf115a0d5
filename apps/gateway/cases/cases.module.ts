import { Module } from '@nestjs/common';
import { AlarmsController } from './alarms.controller.js';
import { CasesController } from './cases.controller.js';
import { KeepingController } from './keeping.controller.js';
import { ListsController } from './lists.controller.js';
import { MessagesController } from './messages.controller.js';
import { QuarantineController } from './quarantine.controller.js';
import { TasksController } from './tasks.controller.js';
import { WorkController } from './work.controller.js';

/** Messages and conversations as officers work on them. */
@Module({
  controllers: [
    MessagesController,
    WorkController,
    ListsController,
    TasksController,
    AlarmsController,
    KeepingController,
    CasesController,
    QuarantineController,
  ],
})
export class CasesModule {}
