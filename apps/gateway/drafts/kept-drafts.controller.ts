import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DRAFT_DAYS, type Caller, type OpenedDraft } from '#exchange';
import { DAY, rfc3339 } from '#kernel';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { SmallBody } from '../http/small-body.js';
import { Operation, READ } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { KeptDraft, KeptDrafts, WrittenDraft } from './kept-draft-answers.js';
import { KeptDraftRequest, revisionOf } from './kept-draft-request.js';

const REVISION = {
  required: false,
  schema: { type: 'string', pattern: '^"[0-9]{1,9}"$' },
  description: 'The revision that was changed, as ETag told it',
};
const NEW = {
  required: false,
  schema: { const: '*' },
  description: 'Instead of If-Match: the draft is new',
};

/**
 * What an officer has begun to write, kept while it is written, for nobody but its author: no supervisor, no other
 * unit, no other member reads it.
 */
@Controller('v1/drafts')
export class KeptDraftsController {
  constructor(
    @UseCase('keepDraft') private readonly keepDraft: UseCases['keepDraft'],
    @UseCase('readDraft') private readonly readDraft: UseCases['readDraft'],
    @UseCase('ownDrafts') private readonly ownDrafts: UseCases['ownDrafts'],
    @UseCase('discardDraft') private readonly discardDraft: UseCases['discardDraft'],
    @UseCase('restoreDraft') private readonly restoreDraft: UseCases['restoreDraft'],
    @UseCase('eraseDraft') private readonly eraseDraft: UseCases['eraseDraft'],
  ) {}

  @Operation({
    id: 'getDrafts',
    summary: "The caller's own drafts, the last one saved first",
    description: 'At most 50; without what is written in them.',
    answers: KeptDrafts,
    problems: [401, 403, 503],
  })
  @Get()
  async list(@CallerOfRequest() caller: Caller): Promise<Told<KeptDrafts>> {
    return { items: (await this.ownDrafts(caller)).map(draftAnswer) };
  }

  @Operation({
    id: 'getDraft',
    summary: 'Read a draft of the caller',
    answers: WrittenDraft,
    problems: [403, ...READ],
  })
  @Get(':id')
  async one(
    @CallerOfRequest() caller: Caller,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Told<WrittenDraft>> {
    const draft = await this.readDraft(caller, id);
    return { ...tagged(draft, reply), content: draft.text.content };
  }

  @Operation({
    id: 'keepDraft',
    summary: 'Keep what is being written',
    description:
      'The caller draws the id, a UUIDv7. Sealed before it is stored, under a key that is not in the database, and read by its author alone; erased when it is sent, else 14 days after the last change. A change names what it was made of (If-Match); where somebody has saved another text meanwhile, as in another tab, it is refused (412) and nothing is lost. The same text once more is answered as before.',
    body: 'kept-draft',
    headers: { 'If-Match': REVISION, 'If-None-Match': NEW },
    answers: KeptDraft,
    problems: [400, 401, 403, 404, 412, 413, 415, 429, 503],
  })
  @Put(':id')
  async keep(
    @CallerOfRequest() caller: Caller,
    @Param('id') id: string,
    @Headers() headers: Readonly<Record<string, string | undefined>>,
    @Body(new SmallBody('E-FORM', 'the draft cannot be kept')) body: KeptDraftRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Told<KeptDraft>> {
    const { type, conversation, subject, content } = body;
    const text = { type, conversation, subject, content };
    return tagged(await this.keepDraft(caller, id, revisionOf(headers), text), reply);
  }

  @Operation({
    id: 'discardDraft',
    summary: 'Throw a draft away',
    description: 'It can be restored for ten minutes, then it is erased.',
    answers: '',
    status: 204,
    problems: [403, ...READ],
  })
  @Post(':id/discard')
  @HttpCode(204)
  async discard(@CallerOfRequest() caller: Caller, @Param('id') id: string): Promise<void> {
    await this.discardDraft(caller, id);
  }

  @Operation({
    id: 'restoreDraft',
    summary: 'Bring back a draft that was thrown away',
    answers: '',
    status: 204,
    problems: [403, ...READ],
  })
  @Post(':id/restore')
  @HttpCode(204)
  async restore(@CallerOfRequest() caller: Caller, @Param('id') id: string): Promise<void> {
    await this.restoreDraft(caller, id);
  }

  @Operation({
    id: 'eraseDraft',
    summary: 'Erase a draft at once, as after it was sent',
    description: 'One that is gone already is no error; what is no id of a draft is one.',
    answers: '',
    status: 204,
    problems: [403, ...READ],
  })
  @Delete(':id')
  @HttpCode(204)
  async erase(@CallerOfRequest() caller: Caller, @Param('id') id: string): Promise<void> {
    await this.eraseDraft(caller, id);
  }
}

function tagged(draft: OpenedDraft, reply: FastifyReply): Told<KeptDraft> {
  reply.header('etag', `"${draft.revision}"`);
  return draftAnswer(draft);
}

function draftAnswer({ id, revision, startedAt, savedAt, text }: OpenedDraft): Told<KeptDraft> {
  const { type, conversation, subject } = text;
  return {
    id,
    revision,
    type,
    conversation,
    subject,
    startedAt: rfc3339(startedAt),
    savedAt: rfc3339(savedAt),
    keptUntil: rfc3339(savedAt + DRAFT_DAYS * DAY),
  };
}
