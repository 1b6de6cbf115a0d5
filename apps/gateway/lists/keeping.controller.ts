import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { CaseStore, UntoldKeeping, WaitingForKeys as Waiting } from '#exchange';
import type { SignedCaller } from '#identity';
import { rfc3339, type Clock } from '#kernel';
import { SignedCallerOfRequest } from '../callers/caller-hook.js';
import { maySee } from '../callers/reading-rights.js';
import { FOR_AUDITORS, OnlyFor } from '../callers/roles.guard.js';
import { KEEPING_CURSOR, type Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.js';
import { Operation, READ } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { CASES, CLOCK } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { MissingCertificates, UntoldHolders, WaitingForKeys } from './keeping-answers.js';

/** Far more than a member has open at once. */
const MOST_MISSING = 1000;

/** What waits to be destroyed here, and who has not certified what it has erased (INV-14). */
@Controller('v1/keeping')
export class KeepingController {
  constructor(
    @Inject(CASES) private readonly cases: CaseStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @UseCase('ownMember') private readonly ownMember: UseCases['ownMember'],
  ) {}

  @Operation({
    id: 'getWaitingForKeys',
    summary: 'What has expired or is recalled and waits for the destruction of its key',
    description:
      'For auditors, and for supervisors what their unit might have read. Nobody reads it any more at any door; the bytes are there until the key is destroyed.',
    paged: true,
    answers: WaitingForKeys,
    problems: [400, 403, ...READ],
  })
  @Get('waiting')
  @OnlyFor(['SUPERVISOR', 'AUDITOR'], 'role.keeping')
  async waiting(
    @SignedCallerOfRequest() caller: SignedCaller,
    @Query(new PageQuery(KEEPING_CURSOR)) { after, limit }: Page,
  ): Promise<Told<WaitingForKeys>> {
    const found = await this.seenBy(caller, after, limit);
    return {
      items: found.map(({ ref, type, conversation, cause, since }) => ({
        ref,
        type,
        conversation,
        cause,
        since: rfc3339(since),
      })),
      next: found.length < limit ? null : (found.at(-1)?.cursor ?? null),
    };
  }

  /** Reads on over what is not for the caller, as every list does (T46). */
  private async seenBy({ unit, role }: SignedCaller, after: string | undefined, limit: number) {
    const stand = this.ownMember();
    const seen: Waiting[] = [];
    let place = after;
    for (;;) {
      const found = await this.cases.waitingForKeys(place, limit);
      seen.push(
        ...found.filter((message) => role === 'AUDITOR' || maySee({ message }, stand, { unit, role })),
      );
      if (seen.length >= limit || found.length < limit) return seen.slice(0, limit);
      place = found.at(-1)?.cursor;
    }
  }

  @Operation({
    id: 'getUntoldHolders',
    summary: 'What was recalled, withdrawn or changed, and could not be told to somebody who holds it',
    description:
      'It is not tried again by itself: somebody tells the holder by another way. For auditors, and for supervisors of units that are party of the conversation.',
    paged: true,
    answers: UntoldHolders,
    problems: [400, 403, ...READ],
  })
  @Get('untold')
  @OnlyFor(['SUPERVISOR', 'AUDITOR'], 'role.keeping')
  async untold(
    @SignedCallerOfRequest() { unit, role }: SignedCaller,
    @Query(new PageQuery(KEEPING_CURSOR)) { after, limit }: Page,
  ): Promise<Told<UntoldHolders>> {
    const { self: member } = this.ownMember();
    const seen: UntoldKeeping[] = [];
    for (let place = after; ;) {
      const found = await this.cases.untoldKeeping(place, limit);
      const isParty = (one: UntoldKeeping): boolean =>
        one.parties.some((party) => party.member === member && party.unit === unit);
      seen.push(...found.filter((one) => role === 'AUDITOR' || isParty(one)));
      place = found.at(-1)?.cursor;
      if (seen.length >= limit || found.length < limit) break;
    }
    const items = seen.slice(0, limit).map(({ conversation, untold, since }) => ({
      conversation,
      untold: untold.map((one) => ({ in: one.in, code: one.code })),
      since: rfc3339(since),
    }));
    return { items, next: seen.length < limit ? null : (seen[limit - 1]?.cursor ?? null) };
  }

  @Operation({
    id: 'getMissingCertificates',
    summary: 'Holders that have not certified what has expired or is recalled',
    description:
      'Of what units of this member wrote. Overdue seven days after it was asked for. For auditors alone.',
    answers: MissingCertificates,
    problems: [403, ...READ],
  })
  @Get('missing')
  @OnlyFor(...FOR_AUDITORS)
  async missing(): Promise<Told<MissingCertificates>> {
    const now = this.clock.now();
    const owed = await this.cases.owedCertificates('TO_US', MOST_MISSING);
    return {
      items: owed.map(({ conversation, clock: { owner, startedAt, dueAt } }) => ({
        conversation,
        holder: owner.member,
        askedAt: startedAt,
        dueAt,
        overdue: Date.parse(dueAt) <= now,
      })),
      next: null,
    };
  }
}
