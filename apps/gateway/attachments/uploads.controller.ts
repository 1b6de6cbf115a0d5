import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Put } from '@nestjs/common';
import type { Caller } from '#exchange';
import { brokenRule } from '#messages';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { Operation, READ } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { rangeHeaders } from './range-headers.js';
import { Upload, uploadAnswer } from './upload-answer.js';

/** Files that a unit brings, before a message carries them. Of another unit's nobody hears. */
@Controller('v1/attachments/:id')
export class UploadsController {
  constructor(
    @UseCase('putRange') private readonly putRange: UseCases['putRange'],
    @UseCase('uploadOf') private readonly uploadOf: UseCases['uploadOf'],
    @UseCase('cancelUpload') private readonly cancelUpload: UseCases['cancelUpload'],
  ) {}

  @Operation({
    id: 'putAttachment',
    summary: 'Bring a range of a file',
    description:
      'The caller draws the id, a UUIDv7. A range has at most 1 MiB; all but the last are multiples of 512 KiB; the next begins at `held`. With the last one the file is compared with its digest, looked at, scanned where the gateway has a scanner, and a picture loses position, camera and texts: `removed` says which. A draft then names it in `attachments`, and its part `files` (or `photos`) says its name and who may open it.',
    body: 'range',
    headers: {
      'Content-Range': {
        schema: { type: 'string', pattern: '^bytes [0-9]+-[0-9]+/[0-9]+$' },
        description: '`bytes 0-1048575/2097000`',
      },
      'Repr-Digest': {
        schema: { type: 'string', pattern: '^sha-256=:[A-Za-z0-9+/]{43}=:$' },
        description: 'SHA-256 of the whole file (RFC 9530)',
      },
    },
    answers: Upload,
    problems: [400, 401, 403, 409, 413, 415, 422, 429, 503],
  })
  @Put()
  async put(
    @CallerOfRequest() caller: Caller,
    @Param('id') id: string,
    @Headers() headers: Readonly<Record<string, string | undefined>>,
    @Body() body: unknown,
  ): Promise<Told<Upload>> {
    if (!Buffer.isBuffer(body)) throw brokenRule('upload.media-type', '/headers/content-type');
    const { first, all, digest } = rangeHeaders(headers, body.length);
    return uploadAnswer(await this.putRange(caller, { id, first, all, digest, bytes: body }));
  }

  @Operation({
    id: 'getUpload',
    summary: 'How much of a file is here',
    description: 'Of uploads of the own unit: `held` says where to go on.',
    answers: Upload,
    problems: READ,
  })
  @Get()
  async get(@CallerOfRequest() caller: Caller, @Param('id') id: string): Promise<Told<Upload>> {
    return uploadAnswer(await this.uploadOf(caller, id));
  }

  @Operation({
    id: 'cancelUpload',
    summary: 'Drop a file that no message carries',
    answers: '',
    status: 204,
    problems: READ,
  })
  @Delete()
  @HttpCode(204)
  async cancel(@CallerOfRequest() caller: Caller, @Param('id') id: string): Promise<void> {
    await this.cancelUpload(caller, id);
  }
}
