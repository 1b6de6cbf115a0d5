import { Module, type DynamicModule } from '@nestjs/common';
import { AlarmsController } from './cases/alarms.controller.js';
import { ApprovalsController } from './drafts/approvals.controller.js';
import { AuditController } from './callers/audit.controller.js';
import { AuthController } from './callers/auth.controller.js';
import { BatchesController } from './drafts/batches.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { ChecksController } from './checks/checks.controller.js';
import { DirectoryController } from './openapi/directory.controller.js';
import { DocsController } from './openapi/docs.controller.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { EventsController } from './inbox/events.controller.js';
import { StreamPlaces } from './inbox/events-places.js';
import { GATEWAY, type Gateway } from './callers/gateway.js';
import { GrpcController } from './grpc/grpc.controller.js';
import { HealthController } from './running/health.controller.js';
import { InboxController } from './inbox/inbox.controller.js';
import { ListsController } from './cases/lists.controller.js';
import { MessagesController } from './cases/messages.controller.js';
import { PreviewController } from './drafts/preview.controller.js';
import { QuarantineController } from './cases/quarantine.controller.js';
import { SchemasController } from './openapi/schemas.controller.js';
import { SubscriptionsController } from './webhooks/subscriptions.controller.js';
import { TasksController } from './cases/tasks.controller.js';
import { WorkController } from './cases/work.controller.js';

@Module({})
export class GatewayModule {
  static of(gateway: Gateway): DynamicModule {
    return {
      module: GatewayModule,
      providers: [{ provide: GATEWAY, useValue: gateway }, StreamPlaces],
      controllers: [
        DraftsController,
        BatchesController,
        MessagesController,
        InboxController,
        EventsController,
        GrpcController,
        SubscriptionsController,
        WorkController,
        ApprovalsController,
        ListsController,
        PreviewController,
        TasksController,
        AlarmsController,
        AuditController,
        CasesController,
        ChecksController,
        QuarantineController,
        DirectoryController,
        SchemasController,
        HealthController,
        DocsController,
        AuthController,
      ],
    };
  }
}
