import { Module } from '@nestjs/common';
import { SubscriptionsController } from './subscriptions.controller.js';

/** Web addresses to be told; the telling itself is background work (`wiring.ts`). */
@Module({ controllers: [SubscriptionsController] })
export class WebhooksModule {}
