import { Controller, Get, Inject, Param, Query, StreamableFile, Header } from '@nestjs/common';
import type { Caller } from '#exchange';
import { refKey } from '#kernel';
import { brokenRule } from '#messages';
import type { Log } from '#telemetry';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { refOf } from '../callers/reading-rights.js';
import { Operation, READ } from '../openapi/operation.js';
import { LOG } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import type { LetterForm } from './letter-file.js';

const ROUTE = 'GET /v1/messages/:member/:id/letter';
const PARTS = /^[a-z][a-z0-9-]{0,39}(,[a-z][a-z0-9-]{0,39}){0,19}$/;
const MEDIA: Readonly<Record<LetterForm, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
};

/** A message as a signed letter, for whoever may read it. */
@Controller('v1/messages/:member/:id/letter')
export class LettersController {
  constructor(
    @Inject(LOG) private readonly log: Log,
    @UseCase('seenBy') private readonly seenBy: UseCases['seenBy'],
    @UseCase('printMessage') private readonly printMessage: UseCases['printMessage'],
    @UseCase('letterFile') private readonly letterFile: UseCases['letterFile'],
  ) {}

  @Operation({
    id: 'printLetter',
    summary: 'Print a message as a signed letter',
    description:
      'English and the sender’s language, with a QR code that anybody checks (docs/letters.md). `?form=pdf` where this gateway has a Chromium, else `html`. `?parts=identity,…` prints sealed parts too: each is opened as ever, noted and told to the sender; `?purpose=` as for a part. Every printing is noted for the auditor. 409: the message no longer counts.',
    query: {
      form: { enum: ['html', 'pdf'] },
      parts: { type: 'string', pattern: PARTS.source },
      purpose: { type: 'string' },
    },
    answers: 'text/html',
    problems: [400, 403, 409, 422, ...READ],
  })
  @Get()
  // No script, no request, no place in another page, whatever somebody wrote into the message (T41).
  @Header(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox allow-modals",
  )
  async print(
    @CallerOfRequest() caller: Caller,
    @Param('member') member: string,
    @Param('id') id: string,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<StreamableFile> {
    const ref = refOf(member, id);
    const { form, parts, purpose } = asked(query);
    await this.seenBy(caller, ref);
    const letter = await this.printMessage(caller, { ref, parts, purpose, route: ROUTE });
    const bytes = await this.letterFile(letter, form);
    this.log.info({ caller: caller.name, unit: caller.unit, of: refKey(ref), form }, 'letter printed');
    return new StreamableFile(bytes, {
      type: MEDIA[form],
      disposition: `inline; filename="hsu-letter-${member}-${id}.${form}"`,
      length: bytes.length,
    });
  }
}

interface Asked {
  readonly form: LetterForm;
  readonly parts: readonly string[];
  readonly purpose: string | undefined;
}

/** @throws HsuError E-FORM */
function asked({ form = 'html', parts, purpose }: Readonly<Record<string, unknown>>): Asked {
  if (form !== 'html' && form !== 'pdf')
    throw brokenRule(
      'choice.listed',
      '/query/form',
      'form is one of html, pdf, and stands in the query once.',
    );
  if (purpose !== undefined && typeof purpose !== 'string')
    throw brokenRule('opening.purpose', '/query/purpose');
  if (parts === undefined) return { form, parts: [], purpose };
  if (typeof parts !== 'string' || !PARTS.test(parts)) throw brokenRule('letter.parts', '/query/parts');
  const names = parts.split(',');
  if (new Set(names).size < names.length) throw brokenRule('letter.parts', '/query/parts');
  return { form, parts: names, purpose };
}
