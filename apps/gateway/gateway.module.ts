import { Module, type DynamicModule } from '@nestjs/common';
import { AlarmsController } from './alarms.controller.js';
import { ApprovalsController } from './approvals.controller.js';
import { AuditController } from './audit.controller.js';
import { AuthController } from './auth.controller.js';
import { BatchesController } from './batches.controller.js';
import { CasesController } from './cases.controller.js';
import { ChecksController } from './checks.controller.js';
import { DirectoryController } from './directory.controller.js';
import { DocsController } from './docs.controller.js';
import { DraftsController } from './drafts.controller.js';
import { EventsController } from './events.controller.js';
import { StreamPlaces } from './events-places.js';
import { GATEWAY, type Gateway } from './gateway.js';
import { GrpcController } from './grpc.controller.js';
import { HealthController } from './health.controller.js';
import { InboxController } from './inbox.controller.js';
import { ListsController } from './lists.controller.js';
import { MessagesController } from './messages.controller.js';
import { PreviewController } from './preview.controller.js';
import { QuarantineController } from './quarantine.controller.js';
import { SchemasController } from './schemas.controller.js';
import { SubscriptionsController } from './subscriptions.controller.js';
import { TasksController } from './tasks.controller.js';
import { WorkController } from './work.controller.js';

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
