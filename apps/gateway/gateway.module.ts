import { Module, type DynamicModule } from '@nestjs/common';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { CallersModule } from './callers/callers.module.js';
import { CapacityModule } from './capacity/capacity.module.js';
import { CasesModule } from './cases/cases.module.js';
import { ChecksModule } from './checks/checks.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { GrpcModule } from './grpc/grpc.module.js';
import { HttpModule } from './http/http.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import { LettersModule } from './letters/letters.module.js';
import { ListsModule } from './lists/lists.module.js';
import { OpenApiModule } from './openapi/openapi.module.js';
import { RescuesModule } from './rescues/rescues.module.js';
import { RunningModule } from './running/running.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';
import type { Gateway } from './gateway.js';
import { PartsModule } from './parts.module.js';

/** One module for each folder, over the parts of one member. */
@Module({})
export class GatewayModule {
  static of(gateway: Gateway): DynamicModule {
    return {
      module: GatewayModule,
      imports: [
        PartsModule.of(gateway),
        HttpModule,
        CallersModule,
        AttachmentsModule,
        DraftsModule,
        RescuesModule,
        CasesModule,
        LettersModule,
        ListsModule,
        ChecksModule,
        CapacityModule,
        InboxModule,
        WebhooksModule,
        GrpcModule,
        OpenApiModule,
        RunningModule,
      ],
    };
  }
}
