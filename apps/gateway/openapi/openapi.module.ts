import { Module } from '@nestjs/common';
import { DirectoryController } from './directory.controller.js';
import { DocsController } from './docs.controller.js';
import { SchemasController } from './schemas.controller.js';

/** What a program must know before it calls: routes, kinds, members. */
@Module({ controllers: [DirectoryController, SchemasController, DocsController] })
export class OpenApiModule {}
