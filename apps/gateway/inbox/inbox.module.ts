import { Module } from '@nestjs/common';
import { StreamPlaces } from './events-places.js';
import { EventsController } from './events.controller.js';
import { InboxController } from './inbox.controller.js';

/** What comes in for a unit: in pages and as a stream. gRPC's streams take their places from the same number. */
@Module({
  controllers: [InboxController, EventsController],
  providers: [StreamPlaces],
  exports: [StreamPlaces],
})
export class InboxModule {}
