import { Readable } from 'node:stream';
import { Controller, Get, Headers, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Caller, FileFormat } from '#exchange';
import { HsuError, isUuid7, refKey } from '#kernel';
import { brokenRule } from '#messages';
import type { Log } from '#telemetry';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { refOf } from '../callers/reading-rights.js';
import { Operation, READ } from '../openapi/operation.js';
import { LOG } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { askedRange } from './range-headers.js';

const ROUTE = 'GET /v1/messages/:member/:id/attachments/:attachment';

const MEDIA: Readonly<Record<FileFormat, string>> = {
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  WEBP: 'image/webp',
  PDF: 'application/pdf',
  MP3: 'audio/mpeg',
  M4A: 'audio/mp4',
  WAV: 'audio/wav',
  OGG: 'audio/ogg',
  FLAC: 'audio/flac',
};

/** Files of messages, for whoever may open the part that holds their key. */
@Controller('v1/messages/:member/:id/attachments/:attachment')
export class FilesController {
  constructor(
    @Inject(LOG) private readonly log: Log,
    @UseCase('seenBy') private readonly seenBy: UseCases['seenBy'],
    @UseCase('openAttachment') private readonly openAttachment: UseCases['openAttachment'],
  ) {}

  @Operation({
    id: 'getAttachment',
    summary: 'Read a file of a message, or a range of it',
    description:
      'For units that the part with its key names; noted and told to the sender like any opening of a part, each time. 409 E-NOT-NOW while chunks lack: the message’s `attachments` say how far it is. `Range: bytes=FIRST-LAST` is answered with 206. `?purpose=` as for a part. A name for the file, with the ending of what it is, comes in Content-Disposition. 422: it is not what its part says, or the scanner found something.',
    query: { purpose: { type: 'string' } },
    answers: 'application/octet-stream',
    problems: [...READ, 409, 422],
  })
  @Get()
  async get(
    @CallerOfRequest() caller: Caller,
    @Param('member') member: string,
    @Param('id') id: string,
    @Param('attachment') attachment: string,
    @Query('purpose') purpose: unknown,
    @Headers('range') asked: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const ref = refOf(member, id);
    if (!isUuid7(attachment)) throw new HsuError('E-NOT-FOUND');
    if (purpose !== undefined && typeof purpose !== 'string')
      throw brokenRule('opening.purpose', '/query/purpose');
    await this.seenBy(caller, ref);
    const file = await this.openAttachment(caller, { ref, attachment, purpose, route: ROUTE });
    this.log.info(
      { caller: caller.name, unit: caller.unit, of: refKey(ref), attachment },
      'attachment opened',
    );
    const range = askedRange(asked, file.bytes);
    if (range === null) throw brokenRule('attachments.range', '/headers/range');
    const { first, last } = range ?? { first: 0, last: file.bytes - 1 };
    reply.header('accept-ranges', 'bytes');
    // Whatever a file holds, a browser runs nothing of it in the gateway's name (T41).
    reply.header('content-security-policy', "default-src 'none'; sandbox");
    if (range !== undefined) {
      reply.status(206);
      reply.header('content-range', `bytes ${first}-${last}/${file.bytes}`);
    }
    return new StreamableFile(Readable.from(file.read(first, last), { objectMode: false }), {
      type: MEDIA[file.format],
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replaceAll(/['()*]/g, escaped)}`,
      length: last - first + 1,
    });
  }
}

function escaped(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
