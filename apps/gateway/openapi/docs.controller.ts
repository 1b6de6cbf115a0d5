import { Controller, Get, Header, Inject, Param, Res, type INestApplication } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { HsuError, utcDay, type Clock, type Member } from '#kernel';
import type { DirectorySource } from '#exchange';
import type { Authentication } from '../callers/authentication.js';
import { PAGE, PAGE_POLICY, pageFile } from './docs-page.js';
import { AUTHENTICATION, CLOCK, DIRECTORY, MEMBER, SANDBOX } from '../parts.js';
import { openApi } from './open-api.js';
import { Operation } from './operation.js';
import { sandboxEdition, sandboxExamples } from './sandbox-examples.js';

/** The description of this interface, for programs and for people. */
@Controller()
export class DocsController {
  private app: INestApplication | undefined;
  private written: { readonly edition: string; readonly text: string } | undefined;

  constructor(
    @Inject(AUTHENTICATION) private readonly authentication: Authentication,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DIRECTORY) private readonly directory: DirectorySource,
    @Inject(MEMBER) private readonly member: Member,
    @Inject(SANDBOX) private readonly sandbox: string | undefined,
  ) {}

  /** Called once, when the application with all its routes stands. */
  describe(app: INestApplication): void {
    this.app = app;
  }

  @Operation({
    id: 'openapi',
    summary: 'This document',
    answers: 'application/json',
    problems: [],
    open: true,
  })
  @Get('openapi.json')
  @Header('content-type', 'application/json')
  async document(): Promise<string> {
    const { session } = this.authentication.cookies;
    if (this.app === undefined) throw new HsuError('E-INTERNAL', 'nothing to describe yet');
    const now = this.clock.now();
    // Its examples expire, so it is written anew every day, and when the sandbox that they name is another.
    const edition = `${utcDay(now)} ${String(await sandboxEdition(this.sandbox))}`;
    if (this.written?.edition !== edition) {
      const other = this.directory.current().members.find((member) => member !== this.member) ?? this.member;
      const examples = await sandboxExamples(this.sandbox, now);
      const document = await openApi(this.app, other, now, session.name, examples);
      this.written = { edition, text: JSON.stringify(document) };
    }
    return this.written.text;
  }

  @Operation({
    id: 'docs',
    summary: 'This document as a page',
    answers: 'text/html',
    problems: [],
    open: true,
  })
  @Get('docs')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', PAGE_POLICY)
  page(): string {
    return PAGE;
  }

  @Operation({
    id: 'docsFile',
    summary: 'A file of that page',
    answers: 'application/octet-stream',
    problems: [404],
    open: true,
  })
  @Get('docs/:file')
  async file(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const { type, content } = await pageFile(file);
    await reply.header('content-type', type).send(content);
  }
}
