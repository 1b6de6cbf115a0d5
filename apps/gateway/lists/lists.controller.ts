import { Controller, Get, Inject, Query } from '@nestjs/common';
import { readMessage, type JsonObject, type JsonValue, isJsonObject } from '#envelope';
import {
  askedNow,
  isUnreadable,
  type AlertEntry,
  type Caller,
  type DeliveryEntry,
  type ListStore,
  type ConflictStore,
} from '#exchange';
import { asOf } from '#cases';
import { refKey, rfc3339, type Clock, type Member } from '#kernel';
import { brokenRule } from '#messages';
import { CallerOfRequest } from '../callers/caller-hook.js';
import { CLOCK, CONFLICTS, LISTS } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { OnlyFor } from '../callers/roles.guard.js';
import { DELIVERY_CURSOR, UUID_CURSOR, type Page } from '../http/page.js';
import { PageQuery } from '../http/page-query.js';
import { maySee } from '../callers/reading-rights.js';
import { Operation, READ } from '../openapi/operation.js';
import type { Told } from '../openapi/says.js';
import { Alerts, Deliveries, Links, type Alert } from './list-answers.js';
import { textOf } from '../cases/message-answer.js';

const OPERATIONS: readonly Caller['role'][] = ['LIAISON', 'SUPERVISOR'];

/** Lists for screens: alerts, what is still on its way, and how each link does. */
@Controller('v1')
export class ListsController {
  constructor(
    @Inject(LISTS) private readonly lists: ListStore,
    @Inject(CONFLICTS) private readonly conflicts: ConflictStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @UseCase('ownMember') private readonly ownMember: UseCases['ownMember'],
    @UseCase('links') private readonly linksTo: UseCases['links'],
  ) {}

  @Operation({
    id: 'getAlerts',
    summary: 'Alerts sent or received that the caller may read, newest first',
    paged: true,
    answers: Alerts,
    problems: [400, ...READ],
  })
  @Get('alerts')
  async alerts(
    @CallerOfRequest() caller: Caller,
    @Query(new PageQuery(UUID_CURSOR)) { after, limit }: Page,
  ): Promise<Told<Alerts>> {
    const now = this.clock.now();
    const { self } = this.ownMember();
    const seen = await this.alertsSeenBy(caller, after, limit);
    // Asked of every alert alike, so that neither the answer nor its time tells of one that is suppressed here (T56).
    const here = await this.conflicts.suppressed(seen.map(({ conversation }) => conversation.ref));
    const suppressed = new Set(here.map(refKey));
    return {
      items: seen.map((entry) =>
        alertAnswer(entry, { self, suppressed: suppressed.has(refKey(entry.conversation.ref)) }, now),
      ),
      next: seen.length < limit ? null : (seen.at(-1)?.opening.ref.id ?? null),
    };
  }

  /**
   * Reads on over what is not for the caller: a page shorter than asked for, or its cursor, would tell that something
   * is there (T46).
   */
  private async alertsSeenBy(caller: Caller, after: string | undefined, limit: number) {
    const stand = this.ownMember();
    const now = this.clock.now();
    const seen: AlertEntry[] = [];
    let place = after;
    for (;;) {
      const found = await this.lists.alerts(place, limit);
      const shown = found.filter(
        ({ conversation, opening }) => !isUnreadable(conversation.standing, opening, now),
      );
      seen.push(...shown.filter(({ opening }) => maySee({ message: opening }, stand, caller)));
      if (seen.length >= limit || found.length < limit) return seen.slice(0, limit);
      place = found.at(-1)?.opening.ref.id;
    }
  }

  /** Own messages that a member has not receipted and of which the caller may know, oldest first. */
  @Operation({
    id: 'getDeliveries',
    summary: 'Own messages that a member has not receipted, oldest first',
    description: 'For supervisors and liaison officers. `state`: WAITING or SENT.',
    paged: true,
    query: { state: { enum: ['WAITING', 'SENT'] } },
    answers: Deliveries,
    problems: [400, 403, ...READ],
  })
  @Get('deliveries')
  @OnlyFor(OPERATIONS, 'role.links')
  async deliveries(
    @CallerOfRequest() caller: Caller,
    @Query(new PageQuery(DELIVERY_CURSOR)) { after, limit }: Page,
    @Query() { state }: { readonly state?: unknown },
  ): Promise<Told<Deliveries>> {
    const found = await this.deliveriesSeenBy(caller, stateOf(state), after, limit);
    const last = found.at(-1);
    return {
      items: found.map(({ ref, type, delivery }) => ({
        ref,
        type,
        to: delivery.destination,
        state: delivery.state,
        sentAt: time(delivery.sentAt),
        receivedAt: time(delivery.receivedAt),
        dueAt: time(delivery.dueAt),
        resends: delivery.resends,
        held: delivery.held,
        incident: delivery.incident,
      })),
      next: found.length < limit || last === undefined ? null : `${last.ref.id}.${last.delivery.destination}`,
    };
  }

  /** Reads on over what is not for the caller, as for alerts. */
  private async deliveriesSeenBy(
    caller: Caller,
    state: 'WAITING' | 'SENT' | undefined,
    after: string | undefined,
    limit: number,
  ) {
    const stand = this.ownMember();
    const seen: DeliveryEntry[] = [];
    let place = after;
    for (;;) {
      const found = await this.lists.unanswered(state, place, limit);
      seen.push(...found.filter((entry) => maySee({ message: entry }, stand, caller)));
      const last = found.at(-1);
      if (seen.length >= limit || found.length < limit || last === undefined) return seen.slice(0, limit);
      place = `${last.ref.id}.${last.delivery.destination}`;
    }
  }

  @Operation({
    id: 'getLinks',
    summary: 'How the link to each member does',
    description: 'For supervisors and liaison officers.',
    answers: Links,
    problems: [403, ...READ],
  })
  @Get('links')
  @OnlyFor(OPERATIONS, 'role.links')
  async links(): Promise<Told<Links>> {
    return { items: await this.linksTo(), next: null };
  }
}

/** @throws HsuError E-FORM */
function stateOf(state: unknown): 'WAITING' | 'SENT' | undefined {
  if (state === undefined || state === '') return undefined;
  if (state === 'WAITING' || state === 'SENT') return state;
  throw brokenRule(
    'choice.listed',
    '/query/state',
    'state is WAITING or SENT, and stands in the query once.',
  );
}

/** `here`: whether it is suppressed in this country, whatever its owner says of it. */
function alertAnswer(
  { conversation, opening, inForce }: AlertEntry,
  here: { readonly self: Member; readonly suppressed: boolean },
  now: number,
): Told<Alert> {
  const json = readMessage(opening.jws).json;
  const standing = asOf(conversation.standing, now);
  const body = record(json['body']);
  return {
    ref: opening.ref,
    type: opening.type,
    owner: { member: opening.from.member, unit: opening.from.unit },
    state: standing.state,
    status: opening.status,
    urgency: opening.urgency,
    subjectEn: textOf(json['subjectEn']),
    sentAt: opening.sentAt,
    expiresAt: standing.kept?.until ?? opening.expiresAt,
    actionRequested: askedNow(inForce, conversation.standing, here, now),
    corridor: legsOf(body),
    version: 1 + standing.lifecycles.filter(({ lifecycle }) => lifecycle === 'edition').length,
    hits: standing.lifecycles.filter(({ lifecycle }) => lifecycle === 'hit').length,
  };
}

/** Countries along the route that an alert tells, leg by leg. */
function legsOf(body: JsonObject): Alert['corridor'] {
  const { legs } = record(body['route']);
  return (Array.isArray(legs) ? legs : []).map((leg: JsonValue) => {
    const { from, to } = record(leg);
    return { from: textOf(record(from)['country']), to: textOf(record(to)['country']) };
  });
}

function record(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function time(ms: number | null): string | null {
  return ms === null ? null : rfc3339(ms);
}
