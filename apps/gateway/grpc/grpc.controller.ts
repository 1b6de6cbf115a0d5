import type { ServerUnaryCall, ServerWritableStream } from '@grpc/grpc-js';
import { Controller, Inject, UseFilters } from '@nestjs/common';
import { GrpcMethod } from '@nestjs/microservices';
import { from, ignoreElements, type Observable } from 'rxjs';
import type { Caller } from '#exchange';
import { HsuError, type Clock } from '#kernel';
import { brokenRule } from '#messages';
import { StreamPlaces } from '../inbox/events-places.js';
import { CLOCK } from '../parts.js';
import { UseCase, type UseCases } from '../use-cases.js';
import { asGrpcFaults, checkRequest, checkResponse, type GrpcCheck } from './grpc-check.js';
import { grpcEntry } from './grpc-entry.js';
import { GrpcRefusals } from './grpc-refusal.js';
import { writeAll } from './grpc-writing.js';
import { pageOf } from '../http/page.js';
import { isIdempotencyKey } from '../drafts/posted-draft.js';
import { jsonObject } from '../http/json-body.js';
import { readBody } from '../http/strict-body.js';

interface SubmitRequest {
  readonly idempotencyKey?: string;
  readonly draftJson?: Uint8Array;
}

interface Cursor {
  readonly after?: string;
  readonly limit?: number;
}

/** What the auditor's log calls the calls. */
const ROUTES = {
  submit: 'grpc GatewayService/Submit',
  check: 'grpc GatewayService/Check',
  pull: 'grpc GatewayService/Pull',
  follow: 'grpc GatewayService/Follow',
} as const;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** proto/hsu/gateway/v1/gateway.proto: the use cases of REST for programs that speak gRPC. */
@Controller()
@UseFilters(GrpcRefusals)
export class GrpcController {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @UseCase('grpcCaller') private readonly grpcCaller: UseCases['grpcCaller'],
    @UseCase('takeDraft') private readonly takeDraft: UseCases['takeDraft'],
    @UseCase('check') private readonly lookUp: UseCases['check'],
    @UseCase('noteDenials') private readonly noteDenials: UseCases['noteDenials'],
    @UseCase('entriesSeenBy') private readonly entriesSeenBy: UseCases['entriesSeenBy'],
    @UseCase('follow') private readonly followInbox: UseCases['follow'],
    @Inject(StreamPlaces) private readonly places: StreamPlaces,
  ) {}

  @GrpcMethod('GatewayService', 'Submit')
  async submit(
    { idempotencyKey = '', draftJson = new Uint8Array() }: SubmitRequest,
    _metadata: unknown,
    call: ServerUnaryCall<SubmitRequest, object>,
  ) {
    const { caller } = await this.grpcCaller(call, ROUTES.submit);
    // Outside the draft, as in REST: a pointer into the request would be one into the draft.
    if (!isIdempotencyKey(idempotencyKey)) throw brokenRule('idempotency.key', '/headers/idempotency-key');
    const draft = jsonObject(readBody(draftJson));
    const taken = await this.taken({ caller, idempotencyKey, draft });
    return 'approval' in taken
      ? { proposed: taken }
      : { accepted: { message: taken.ref, replayed: taken.replayed } };
  }

  @GrpcMethod('GatewayService', 'Check')
  async check(request: GrpcCheck, _metadata: unknown, call: ServerUnaryCall<GrpcCheck, object>) {
    const { caller } = await this.grpcCaller(call, ROUTES.check);
    try {
      return checkResponse(await this.lookUp(caller, checkRequest(request)));
    } catch (error) {
      throw error instanceof HsuError ? asGrpcFaults(error, request) : error;
    }
  }

  @GrpcMethod('GatewayService', 'Pull')
  pull(request: Cursor, _metadata: unknown, call: ServerWritableStream<Cursor, object>): Observable<never> {
    return this.stream(call, async (end) => {
      const { caller } = await this.grpcCaller(call, ROUTES.pull);
      const { after, limit } = pageOf(queryOf(request));
      await writeAll(call, this.page(caller, after, limit), end);
    });
  }

  @GrpcMethod('GatewayService', 'Follow')
  follow(request: Cursor, _metadata: unknown, call: ServerWritableStream<Cursor, object>): Observable<never> {
    return this.stream(call, async (end) => {
      const { caller, expiresAt } = await this.grpcCaller(call, ROUTES.follow);
      const { after } = pageOf(queryOf(request));
      const leave = this.places.take(caller);
      const left = expiresAt - this.clock.now();
      const expired = AbortSignal.timeout(Math.min(Math.max(left, 0), LONGEST_TIMER_MS));
      const over = AbortSignal.any([end, expired]);
      try {
        await writeAll(call, this.following(caller, after, over), over);
      } finally {
        leave();
      }
      // A new token is all that is needed to go on.
      if (expired.aborted && !end.aborted) throw new HsuError('E-UNAUTHENTICATED');
    });
  }

  /** A denial is noted for the auditor before it is answered, as by REST (`audit-hook.ts`). */
  private async taken(request: Parameters<UseCases['takeDraft']>[0]): ReturnType<UseCases['takeDraft']> {
    try {
      return await this.takeDraft(request);
    } catch (error) {
      await this.noteDenials(request.caller, ROUTES.submit, [{ draft: request.draft, error }]);
      throw error;
    }
  }

  /** Nest gets what emits nothing, and its end or error; the answers are written here. */
  private stream(
    call: ServerWritableStream<Cursor, object>,
    write: (end: AbortSignal) => Promise<void>,
  ): Observable<never> {
    const gone = new AbortController();
    call.on('cancelled', () => {
      gone.abort();
    });
    return from(write(AbortSignal.any([gone.signal, this.places.end]))).pipe(ignoreElements());
  }

  private async *page(
    caller: Caller,
    after: string | undefined,
    limit: number,
  ): AsyncGenerator<object, void> {
    for await (const entry of this.entriesSeenBy(caller, after, limit)) yield grpcEntry(entry);
  }

  private async *following(
    caller: Caller,
    after: string | undefined,
    end: AbortSignal,
  ): AsyncGenerator<object, void> {
    for await (const followed of this.followInbox(caller, after, end))
      if (followed.kind === 'ENTRY') yield grpcEntry(followed.entry);
  }
}

function queryOf({ after, limit }: Cursor): Record<string, unknown> {
  return {
    ...(after === undefined ? {} : { after }),
    ...(limit === undefined ? {} : { limit: String(limit) }),
  };
}
