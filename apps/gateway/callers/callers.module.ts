import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuditController } from './audit.controller.js';
import { AuthController } from './auth.controller.js';
import { RolesGuard } from './roles.guard.js';

/** How callers sign in, which roles a route is for, and what the auditor reads of callers. */
@Module({
  controllers: [AuditController, AuthController],
  providers: [{ provide: APP_GUARD, useClass: RolesGuard }],
})
export class CallersModule {}
