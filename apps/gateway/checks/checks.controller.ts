import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { JsonObject } from '#envelope';
import type { Caller } from '#exchange';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { JsonBody } from '../http/json-body.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { Operation } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { CheckAnswer } from './check-answers.js';

/**
 * Look-ups of the front line. A POST, so that no name stands in an address; asked again it is another look-up, and
 * logged again.
 */
@Controller('v1/checks')
export class ChecksController {
  constructor(@UseCase('check') private readonly lookUp: UseCases['check']) {}

  @Operation({
    id: 'check',
    summary:
      'Look up documents, persons, vehicles, vessels, means of communication and organisations in the live alerts',
    description:
      'Committed to the log, with who, purpose and what was found, before it is answered. What of a question cannot be read is named in its answer, which is then never NONE; the other questions of the check are answered as ever. Where no question can be read, the whole check is refused.',
    body: 'check',
    answers: CheckAnswer,
    problems: [400, 401, 403, 413, 415, 422, 503],
  })
  @Post()
  @HttpCode(200)
  async check(
    @CallerOfRequest() caller: Caller,
    @Body(new JsonBody()) request: JsonObject,
  ): Promise<Told<CheckAnswer>> {
    return this.lookUp(caller, request);
  }
}
