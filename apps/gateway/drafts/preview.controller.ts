import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import type { Caller } from '#exchange';
import { HsuError, isMember, isUnit, sameUnit, type Fault, type UnitAddress } from '#kernel';
import { digitDoubts, doubtsOf, type Doubt } from '#messages';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { waitsForSecondPerson } from './take-draft.js';
import { JsonBody } from '../http/json-body.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { Operation } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { Preview } from './preview-answer.js';

/** What would become of a draft: nothing is stored, signed or sent. */
@Controller('v1/drafts/preview')
export class PreviewController {
  constructor(
    @UseCase('refuseHiddenConversation')
    private readonly refuseHiddenConversation: UseCases['refuseHiddenConversation'],
    @UseCase('checkDraft') private readonly checkDraft: UseCases['checkDraft'],
  ) {}

  @Operation({
    id: 'previewDraft',
    summary:
      'What would become of a draft: its faults, what each addressee sees, whether a second person is asked',
    description: 'Nothing is stored, signed or sent. The body is a draft of any family.',
    body: 'draft',
    answers: Preview,
    problems: [400, 401, 404, 413, 415, 503],
  })
  @Post()
  @HttpCode(200)
  async preview(
    @CallerOfRequest() caller: Caller,
    @Body(new JsonBody()) draft: JsonObject,
  ): Promise<Told<Preview>> {
    if (draft['conversation'] !== undefined)
      await this.refuseHiddenConversation(caller, draft['conversation']);
    const { faults, doubts } = await this.judged(caller, draft);
    return {
      faults,
      doubts,
      leaks: faults.filter(({ code }) => code === 'E-LEAK-SUSPECTED'),
      addressees: addresseesOf(draft),
      approval: waitsForSecondPerson(draft),
    };
  }

  private async judged(
    caller: Caller,
    draft: JsonObject,
  ): Promise<{ readonly faults: readonly Fault[]; readonly doubts: readonly Doubt[] }> {
    try {
      const { kind, message } = await this.checkDraft(caller, draft);
      return { faults: [], doubts: [...doubtsOf(kind, message), ...digitDoubts(draft)] };
    } catch (error) {
      if (error instanceof HsuError && error.code !== 'E-UNAVAILABLE')
        return { faults: error.faults, doubts: [] };
      throw error;
    }
  }
}

/** What names no unit or no part is told as a fault, and left out here. */
function addresseesOf({ to, sealed, ...open }: JsonObject): Preview['addressees'] {
  const parts = (Array.isArray(sealed) ? sealed : []).filter(isJsonObject);
  if (!Array.isArray(to)) return [{ unit: null, sees: { open, parts: [] } }];
  return unitsOf(to).map((unit) => ({
    unit,
    sees: {
      open,
      parts: parts
        .filter(({ units }) => unitsOf(units).some((one) => sameUnit(one, unit)))
        .map(({ part }) => part)
        .filter((part) => typeof part === 'string'),
    },
  }));
}

function unitsOf(value: JsonValue | undefined): readonly UnitAddress[] {
  return (Array.isArray(value) ? value : [])
    .filter(isJsonObject)
    .flatMap(({ member, unit }) => (isMember(member) && isUnit(unit) ? [{ member, unit }] : []));
}
