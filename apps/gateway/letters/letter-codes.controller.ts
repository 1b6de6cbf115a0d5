import { Controller, Get, Param } from '@nestjs/common';
import type { Caller } from '#exchange';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { Operation } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { letterCode, LetterCode } from './letter-answers.js';

/** The 16 signs on a letter, typed from paper or told by telephone. */
@Controller('v1/letters/codes')
export class LetterCodesController {
  constructor(@UseCase('letterOfCode') private readonly letterOfCode: UseCases['letterOfCode']) {}

  @Operation({
    id: 'getLetterCode',
    summary: 'The message of which a letter with this verification code was printed',
    description:
      'Of messages that are here and that the caller may read. A forged letter has the code of none, or of another message than it shows: compare reference, sender and date with the paper.',
    answers: LetterCode,
    problems: [400, 401, 403, 503],
  })
  @Get(':code')
  async code(@CallerOfRequest() caller: Caller, @Param('code') code: string): Promise<Told<LetterCode>> {
    return letterCode(await this.letterOfCode(caller, code));
  }
}
