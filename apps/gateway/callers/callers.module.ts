import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuthController } from './auth.controller.js';

/** How callers sign in, and what their auditor reads of them. */
@Module({ controllers: [AuditController, AuthController] })
export class CallersModule {}
