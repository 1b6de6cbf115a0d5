import { Readable } from 'node:stream';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller, Store, SubscriptionStore } from '#exchange';
import type { HeldSession, SignedCaller } from '#identity';
import { SECOND, type Clock } from '#kernel';
import type { Log } from '#telemetry';
import { CallerOfRequest, SignedCallerOfRequest } from '../callers/caller-hook.js';
import { aliveData, APPROVAL_DATA, eventData, workData } from './events-data.js';
import { StreamPlaces } from './events-places.js';
import { CLOCK, LOG, STORE, SUBSCRIPTIONS } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { pageOf } from '../http/page.js';
import { Operation } from '../openapi/operation.js';
import { AliveEvent, ApprovalEvent, MessageEvent, ReadyEvent, WorkEvent } from './event-answers.js';

/**
 * Proxies cut what is silent for long. A page hears an event, never a comment: by this one it knows that the gateway
 * lives.
 */
const ALIVE_MS = 10 * SECOND;
/** A reader that takes nothing for so long is cut off; it goes on with its cursor when it comes back. */
const SLOW_MS = 30 * SECOND;
const RETRY_MS = 2 * SECOND;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The inbox as a stream of server-sent events (WHATWG HTML, section 9.2). */
@Controller('v1/events')
export class EventsController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(SUBSCRIPTIONS) private readonly subscriptions: SubscriptionStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    @UseCase('follow') private readonly follow: UseCases['follow'],
    @UseCase('sessionOf') private readonly sessionOf: UseCases['sessionOf'],
    @Inject(StreamPlaces) private readonly places: StreamPlaces,
  ) {}

  @Operation({
    id: 'getEvents',
    summary: "What comes in for the caller's unit, as server-sent events",
    description:
      'Goes on after `Last-Event-ID` or `?after=`, a cursor of the inbox, or `end` for what comes from now on; without either from the beginning. `ready` gives the cursor it begins with, `message` {cursor, type, status, urgency, conversation, href}, `work` {conversation, href} of a conversation that changed; `approval` {href} where a draft that the caller may see came to wait for a second person or was decided; these two have no id and are not repeated: ask /v1/work and /v1/approvals when a stream begins. `alive` {at} comes when nothing else did for ten seconds: a stream that is silent for thirty is lost. It ends with the credential.',
    query: { after: { type: 'string' } },
    events: {
      ready: ReadyEvent,
      message: MessageEvent,
      work: WorkEvent,
      approval: ApprovalEvent,
      alive: AliveEvent,
    },
    answers: 'text/event-stream',
    problems: [400, 401, 403, 429, 503],
  })
  @Get()
  async events(
    @CallerOfRequest() caller: Caller,
    @SignedCallerOfRequest() { expiresAt }: SignedCaller,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const after = afterOf(request.headers['last-event-id'], query);
    // Whoever went away while it was asked who it is takes no place: that it went was told before anybody listened.
    if (reply.raw.destroyed) return;
    const closing = new AbortController();
    const close = (): void => {
      closing.abort();
    };
    reply.raw.once('close', close);
    const leave = this.places.take(caller);
    closing.signal.addEventListener('abort', leave);
    const expiry = setTimeout(close, Math.min(expiresAt - this.clock.now(), LONGEST_TIMER_MS));
    reply.raw.once('close', () => {
      clearTimeout(expiry);
    });
    const cursor = after === 'end' ? await this.subscriptions.inboxEnd(caller.unit) : after;
    // A cursor that is none of this inbox is refused while the answer can say so.
    if (after !== 'end') await this.store.inbox(caller.unit, after, 1, this.clock.now());
    const end = AbortSignal.any([closing.signal, this.places.end]);
    const cut = (): void => {
      this.log.info({ caller: caller.name, unit: caller.unit }, 'a slow reader was cut off');
      reply.raw.destroy();
    };
    // Not waited for: it lasts as long as the stream, and that a reader goes away is no error.
    void reply
      .header('content-type', 'text/event-stream')
      // Or a proxy in front holds events back until its buffer is full.
      .header('x-accel-buffering', 'no')
      .send(Readable.from(this.lines(caller, cursor, end, cut, this.sessionOf(request))));
  }

  private async *lines(
    caller: Caller,
    cursor: string | undefined,
    end: AbortSignal,
    cut: () => void,
    session: HeldSession | undefined,
  ): AsyncGenerator<string, void> {
    let slow: NodeJS.Timeout | undefined;
    try {
      let last = performance.now();
      for await (const followed of this.follow(caller, cursor, end, session)) {
        let text: string;
        // The cursor to begin from goes out at once: who loses the connection before the first event misses none.
        if (followed.kind === 'BEGUN')
          text = `retry: ${RETRY_MS}\n${eventText('ready', { cursor: cursor ?? '0' }, cursor ?? '0')}`;
        else if (followed.kind === 'ENTRY')
          text = eventText('message', eventData(followed.entry), followed.entry.cursor);
        else if (followed.kind === 'WORK') text = eventText('work', workData(followed.conversation));
        else if (followed.kind === 'APPROVAL') text = eventText('approval', APPROVAL_DATA);
        else if (performance.now() - last > ALIVE_MS) text = eventText('alive', aliveData(this.clock.now()));
        else continue;
        slow = setTimeout(cut, SLOW_MS);
        slow.unref();
        yield text;
        clearTimeout(slow);
        last = performance.now();
      }
    } catch (error) {
      // The answer has begun: it can only end. The reader comes back and is told what is wrong then.
      this.log.warn({ err: error, caller: caller.name }, 'a stream of events ended early');
    } finally {
      clearTimeout(slow);
    }
  }
}

/**
 * `Last-Event-ID` is what a browser adds to the first request's own address when it comes back, so it counts for more.
 */
function afterOf(header: string | string[] | undefined, query: Readonly<Record<string, unknown>>) {
  if (typeof header === 'string' && header !== '') return pageOf({ after: header }).after;
  return query['after'] === 'end' ? 'end' : pageOf({ after: query['after'] }).after;
}

function eventText(event: string, data: unknown, id?: string): string {
  return `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}
