import type { ServerUnaryCall, ServerWritableStream } from '@grpc/grpc-js';
import { Controller, Inject, UseFilters } from '@nestjs/common';
import { GrpcMethod } from '@nestjs/microservices';
import { from, ignoreElements, type Observable } from 'rxjs';
import { isJsonObject, parseStrictJson } from '#envelope';
import { check, type Caller } from '#exchange';
import { HsuError } from '#kernel';
import { noteDenials } from '../callers/audit-hook.js';
import { takeDraft } from '../drafts/drafts.controller.js';
import { follow } from '../inbox/events-following.js';
import { StreamPlaces } from '../inbox/events-places.js';
import { GATEWAY, type Gateway } from '../callers/gateway.js';
import { grpcCaller } from './grpc-caller.js';
import { asGrpcFaults, checkRequest, checkResponse, type GrpcCheck } from './grpc-check.js';
import { grpcEntry } from './grpc-entry.js';
import { GrpcRefusals } from './grpc-refusal.js';
import { writeAll } from './grpc-writing.js';
import { entriesSeenBy } from '../inbox/inbox-reading.js';
import { pageOf } from '../http/page.js';
import { isIdempotencyKey } from '../drafts/posted-draft.js';
import { MAX_BODY_BYTES } from '../http/strict-body.js';

interface SubmitRequest {
  readonly idempotencyKey?: string;
  readonly draftJson?: Uint8Array;
}

interface Cursor {
  readonly after?: string;
  readonly limit?: number;
}

const SUBMIT_ROUTE = 'grpc GatewayService/Submit';
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** proto/hsu/gateway/v1/gateway.proto: the use cases of REST for programs that speak gRPC. */
@Controller()
@UseFilters(GrpcRefusals)
export class GrpcController {
  constructor(
    @Inject(GATEWAY) private readonly gateway: Gateway,
    @Inject(StreamPlaces) private readonly places: StreamPlaces,
  ) {}

  @GrpcMethod('GatewayService', 'Submit')
  async submit(
    { idempotencyKey = '', draftJson = new Uint8Array() }: SubmitRequest,
    _metadata: unknown,
    call: ServerUnaryCall<SubmitRequest, object>,
  ) {
    const { caller } = await grpcCaller(this.gateway, call);
    if (!isIdempotencyKey(idempotencyKey))
      throw new HsuError('E-FORM', 'idempotency_key must be 1 to 100 visible characters');
    const draft = parseStrictJson(draftJson, MAX_BODY_BYTES);
    if (!isJsonObject(draft)) throw new HsuError('E-JSON', 'draft_json must be a JSON object');
    const taken = await this.taken({ caller, idempotencyKey, draft });
    return 'approval' in taken
      ? { proposed: taken }
      : { accepted: { message: taken.ref, replayed: taken.replayed } };
  }

  @GrpcMethod('GatewayService', 'Check')
  async check(request: GrpcCheck, _metadata: unknown, call: ServerUnaryCall<GrpcCheck, object>) {
    const { caller } = await grpcCaller(this.gateway, call);
    const { ports, lookups } = this.gateway;
    try {
      return checkResponse(await check({ ...ports, lookups }, caller, checkRequest(request)));
    } catch (error) {
      throw error instanceof HsuError ? asGrpcFaults(error, request) : error;
    }
  }

  @GrpcMethod('GatewayService', 'Pull')
  pull(request: Cursor, _metadata: unknown, call: ServerWritableStream<Cursor, object>): Observable<never> {
    return this.stream(call, async (end) => {
      const { caller } = await grpcCaller(this.gateway, call);
      const { after, limit } = pageOf(queryOf(request));
      await writeAll(call, this.page(caller, after, limit), end);
    });
  }

  @GrpcMethod('GatewayService', 'Follow')
  follow(request: Cursor, _metadata: unknown, call: ServerWritableStream<Cursor, object>): Observable<never> {
    return this.stream(call, async (end) => {
      const { caller, expiresAt } = await grpcCaller(this.gateway, call);
      const { after } = pageOf(queryOf(request));
      const leave = this.places.take(caller);
      const left = expiresAt - this.gateway.ports.clock.now();
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
  private async taken(request: Parameters<typeof takeDraft>[1]): ReturnType<typeof takeDraft> {
    try {
      return await takeDraft(this.gateway, request);
    } catch (error) {
      await noteDenials(this.gateway, request.caller, SUBMIT_ROUTE, [{ draft: request.draft, error }]);
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
    for await (const entry of entriesSeenBy(this.gateway, caller, after, limit)) yield grpcEntry(entry);
  }

  private async *following(
    caller: Caller,
    after: string | undefined,
    end: AbortSignal,
  ): AsyncGenerator<object, void> {
    for await (const followed of follow(this.gateway, caller, after, end))
      if (followed.kind === 'ENTRY') yield grpcEntry(followed.entry);
  }
}

function queryOf({ after, limit }: Cursor): Record<string, unknown> {
  return {
    ...(after === undefined ? {} : { after }),
    ...(limit === undefined ? {} : { limit: String(limit) }),
  };
}
