import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { Caller } from '#exchange';
import { brokenRule } from '#messages';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { Operation } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { LetterCheck, letterCheck } from './letter-answers.js';

/** Letters that somebody shows, of whichever member. */
@Controller('v1/letters/check')
export class LetterChecksController {
  constructor(@UseCase('checkedLetter') private readonly checkedLetter: UseCases['checkedLetter']) {}

  @Operation({
    id: 'checkLetter',
    summary: 'Check a letter',
    description:
      'A letter’s PDF or HTML file, or the text of its QR code, 1 MiB at most. The signature is checked against the directory; whether the message still counts, only a gateway that holds it tells (`standing`). Keeps nothing of what is brought.',
    body: 'letter',
    answers: LetterCheck,
    status: 200,
    problems: [400, 401, 403, 413, 415, 503],
  })
  @Post()
  @HttpCode(200)
  async check(@CallerOfRequest() caller: Caller, @Body() body: unknown): Promise<Told<LetterCheck>> {
    if (!Buffer.isBuffer(body)) throw brokenRule('upload.media-type', '/headers/content-type');
    return letterCheck(await this.checkedLetter(caller, body));
  }
}
