import { Module } from '@nestjs/common';
import { ApprovalsController } from './approvals.controller.js';
import { BatchesController } from './batches.controller.js';
import { DraftsController } from './drafts.controller.js';
import { KeptDraftsController } from './kept-drafts.controller.js';
import { PreviewController } from './preview.controller.js';

/** Drafts: kept while they are written, sent, shown before they are sent, and held for a second person. */
@Module({
  controllers: [
    DraftsController,
    BatchesController,
    ApprovalsController,
    PreviewController,
    KeptDraftsController,
  ],
})
export class DraftsModule {}
