import { Controller, Get, Header, Param } from '@nestjs/common';
import { HsuError } from '#kernel';
import { findKind, kindEntries, kinds, writeSchema } from '#messages';
import { Schemas } from './kind-answers.js';
import { Operation, READ } from './operation.js';
import type { Told } from './says.js';

/** The kinds of message that this gateway writes and reads. */
@Controller('v1/schemas')
export class SchemasController {
  @Operation({
    id: 'getSchemas',
    summary: 'Kinds of message',
    answers: Schemas,
    problems: [401],
  })
  @Get()
  kinds(): Told<Schemas> {
    return { kinds: kindEntries(kinds) };
  }

  /** The exact bytes whose digest stands in the directory and in every message. */
  @Operation({
    id: 'getSchema',
    summary: 'The JSON Schema of a kind, in the bytes whose digest the directory pins',
    answers: 'application/schema+json',
    problems: READ,
  })
  @Get(':type/:version')
  @Header('content-type', 'application/schema+json')
  schema(@Param('type') type: string, @Param('version') version: string): string {
    const kind = /^[1-9]\d{0,3}$/.test(version) ? findKind(type, Number(version)) : undefined;
    if (kind === undefined) throw new HsuError('E-NOT-FOUND');
    return writeSchema(kind);
  }
}
