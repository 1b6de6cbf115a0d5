import { Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller, SubmitRequest } from '#exchange';
import { HsuError } from '#kernel';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { refOf } from '../callers/reading-rights.js';
import { BatchAnswer, batchEntry } from '../drafts/batch-answer.js';
import { PostedDraft } from '../drafts/posted-draft.js';
import type { Taken } from '../drafts/take-batch.js';
import { UUID_CURSOR, type Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.js';
import { Operation, READ, WRITE } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { RescuedPersons } from './person-answers.js';
import { postedAnswers } from './rescued-persons.js';

const ROUTE = 'POST /v1/rescued/{member}/{id}/answers';

/** The persons of one rescue as the unit of their origin, or of the host, works them: as a list, each its own path. */
@Controller('v1/rescued/:member/:id')
export class RescuedController {
  constructor(
    @UseCase('rescuedPersons') private readonly rescuedPersons: UseCases['rescuedPersons'],
    @UseCase('answerPersons') private readonly answerPersons: UseCases['answerPersons'],
    @UseCase('noteDenials') private readonly noteDenials: UseCases['noteDenials'],
  ) {}

  @Operation({
    id: 'getRescuedPersons',
    summary: 'The persons of one rescue whose referrals the own unit is party of',
    description:
      '`member` and `id` are those of the mass rescue. In the order of the rows, with state, ball and due time of each; no names, which are sealed.',
    paged: true,
    answers: RescuedPersons,
    problems: [400, ...READ],
  })
  @Get('persons')
  async persons(
    @CallerOfRequest() caller: Caller,
    @Param('member') member: string,
    @Param('id') id: string,
    @Query(new PageQuery(UUID_CURSOR)) page: Page,
  ): Promise<Told<RescuedPersons>> {
    return this.rescuedPersons(caller, refOf(member, id), page);
  }

  @Operation({
    id: 'answerRescuedPersons',
    summary: 'Answer for many persons of one rescue at once, each in a conversation of its own',
    description:
      'A draft such as CT_HUMAN_ACK or an interim RF_NATIONALITY_RESPONSE, and 1 to 100 persons: one message each, to the other side of that conversation, of its case and its victim. `results` has what became of each, in their order, as a batch has; the pointers of faults begin at `draft`. The same request under the same Idempotency-Key doubles nothing.',
    body: 'rescue-answers',
    answers: BatchAnswer,
    problems: WRITE,
  })
  @Post('answers')
  @HttpCode(200)
  async answers(
    @PostedDraft() posted: SubmitRequest,
    @Param('member') member: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<Told<BatchAnswer>> {
    const { caller, idempotencyKey, draft: body } = posted;
    const answers = postedAnswers(body);
    const taken = await this.answerPersons(caller, refOf(member, id), answers, idempotencyKey);
    await this.noteDenials(
      caller,
      ROUTE,
      taken.flatMap((error, index) =>
        error instanceof HsuError ? [{ draft: { conversation: answers.persons[index] }, error }] : [],
      ),
    );
    return { results: taken.map((one) => batchEntry(inDraft(one), request.id)) };
  }
}

/** A refusal whose pointers begin at the draft that all persons share. */
function inDraft(one: Taken): Taken {
  if (!(one instanceof HsuError)) return one;
  const faults = one.faults.map(({ path, ...rest }) => ({
    ...rest,
    path: path.replace(/^\/drafts\/\d+(?:\/draft)?/u, '/draft'),
  }));
  return new HsuError(one.code, one.message.slice(one.code.length + 2) || undefined, { faults, cause: one });
}
