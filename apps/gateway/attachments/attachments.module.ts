import { Module } from '@nestjs/common';
import { FilesController } from './files.controller.js';
import { UploadsController } from './uploads.controller.js';

/** Files: brought by a unit, read by whoever may open their part. */
@Module({ controllers: [UploadsController, FilesController] })
export class AttachmentsModule {}
