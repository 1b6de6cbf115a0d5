import { Module } from '@nestjs/common';
import { AlarmsController } from './alarms.controller.js';
import { CasesController } from './cases.controller.js';
import { MessagesController } from './messages.controller.js';
import { TasksController } from './tasks.controller.js';
import { WorkController } from './work.controller.js';

/** Messages and conversations as officers work on them. */
@Module({
  controllers: [MessagesController, WorkController, TasksController, AlarmsController, CasesController],
})
export class CasesModule {}
