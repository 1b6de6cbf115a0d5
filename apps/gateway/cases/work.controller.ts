import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { Caller, WorkEntry, WorkList, CaseStore } from '#exchange';
import type { Clock, Member } from '#kernel';
import { kinds, type Kind } from '#messages';
import { mayRead } from '#policy';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { CASES, CLOCK, MEMBER } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { WORK_CURSOR } from '../http/page.js';
import { ChosenPageQuery, type ChosenPage } from '../http/page-query.js';
import { familyOf, maySee } from '../callers/reading-rights.js';
import { workAnswer } from './work-answer.js';
import type { Told } from '../openapi/says.js';
import { Work } from './work-item.js';
import { Operation, READ } from '../openapi/operation.js';

const FAMILIES = ['alert', 'referral', 'control'] as const;
const LISTS: readonly WorkList[] = ['me', 'them', 'open', 'closed'];

/** The conversations of the caller's own unit: whose turn it is, and until when. */
@Controller('v1/work')
export class WorkController {
  constructor(
    @Inject(CASES) private readonly cases: CaseStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MEMBER) private readonly member: Member,
    @UseCase('ownMember') private readonly ownMember: UseCases['ownMember'],
  ) {}

  @Operation({
    id: 'getWork',
    summary: "Conversations of the caller's unit, by due time",
    description:
      '`with`: `me` (it is our turn; the default), `them` (the other side has the ball), `open` or `closed`. `after` and `limit` as elsewhere.',
    paged: true,
    query: { with: { enum: ['me', 'them', 'open', 'closed'], default: 'me' } },
    answers: Work,
    problems: [400, ...READ],
  })
  @Get()
  async work(
    @CallerOfRequest() caller: Caller,
    @Query(new ChosenPageQuery('with', LISTS, WORK_CURSOR))
    { chosen: list = 'me', after, limit }: ChosenPage<WorkList>,
  ): Promise<Told<Work>> {
    const { unit } = caller;
    const now = this.clock.now();
    const [entries, counts] = await Promise.all([
      this.workSeenBy(caller, list, after, limit),
      this.cases.workCounts(unit, now, kindsSeenBy(caller)),
    ]);
    const stand = this.ownMember();
    const self = { member: this.member, unit };
    return {
      items: entries.map((entry) =>
        workAnswer(entry, self, maySee({ message: entry.opening }, stand, caller), now),
      ),
      next: entries.length < limit ? null : (entries.at(-1)?.cursor ?? null),
      counts,
    };
  }

  /** Reads on over what is not for the caller, as every list does (T46). */
  private async workSeenBy(caller: Caller, list: WorkList, after: string | undefined, limit: number) {
    const families = familiesOf(caller);
    const seen: WorkEntry[] = [];
    let place = after;
    for (;;) {
      const found = await this.cases.work(caller.unit, list, place, limit);
      seen.push(...found.filter(({ opening }) => families.includes(familyOf(opening))));
      if (seen.length >= limit || found.length < limit) return seen.slice(0, limit);
      place = found.at(-1)?.cursor;
    }
  }
}

/** The families of which a party's unit reads in the caller's role that there is something at all. */
function familiesOf({ role }: Caller): readonly Kind['family'][] {
  return FAMILIES.filter(
    (family) => mayRead({ reader: role, relation: 'PARTY', family, section: 'METADATA' }) !== undefined,
  );
}

/** The kinds by which such conversations are opened; undefined: all, also those that this build does not know. */
function kindsSeenBy(caller: Caller): readonly string[] | undefined {
  const families = familiesOf(caller);
  return families.length === FAMILIES.length
    ? undefined
    : kinds.filter(({ family }) => families.includes(family)).map(({ type }) => type);
}
