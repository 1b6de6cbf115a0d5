import { randomUUID } from 'node:crypto';
import { Catch, Inject, type RpcExceptionFilter } from '@nestjs/common';
import { from, mergeMap, throwError, type Observable } from 'rxjs';
import { asHsuError, HsuError, utf8 } from '#kernel';
import type { Log, Metrics } from '#telemetry';
import { LOG, METRICS } from '../parts.js';
import { problemOf, statusOf, type Problem } from '../http/problem.js';
import type { Told } from '../openapi/says.js';

/** google.rpc.Code; everything that is not here is a fault of the request. */
const INVALID_ARGUMENT = 3;
const INTERNAL = 13;
const CODES: Readonly<Record<number, number>> = {
  401: 16,
  403: 7,
  404: 5,
  409: 6,
  413: 8,
  429: 8,
  500: INTERNAL,
  503: 14,
};
const PROBLEM_TYPE = 'type.googleapis.com/hsu.gateway.v1.Problem';

/**
 * The one place that knows how an error is said over gRPC: as REST says it, so that neither tells more than the other.
 */
@Catch()
export class GrpcRefusals implements RpcExceptionFilter {
  constructor(
    @Inject(LOG) private readonly log: Log,
    @Inject(METRICS) private readonly metrics: Metrics,
  ) {}

  catch(error: unknown): Observable<never> {
    const known = error instanceof HsuError ? error : asHsuError(error);
    const request = randomUUID();
    const status = statusOf(known);
    const problem = problemOf(known, request, status);
    this.metrics.refused(problem.code);
    if (status >= 500) this.log.error({ err: error, request }, 'call failed');
    const code = CODES[status] ?? INVALID_ARGUMENT;
    // Loaded here: few gateways serve gRPC, and it would cost all of them a part of their start.
    return from(import('@grpc/grpc-js')).pipe(
      mergeMap(({ Metadata }) => {
        const metadata = new Metadata();
        metadata.set('grpc-status-details-bin', statusDetails(code, problem));
        return throwError(() => ({ code, details: problem.code, metadata }));
      }),
    );
  }
}

/** A google.rpc.Status with one hsu.gateway.v1.Problem, in protobuf's wire format. */
function statusDetails(code: number, problem: Told<Problem>): Buffer {
  // What REST says of an error inside is its number in the log; here nothing but the status.
  if (code === INTERNAL) return Buffer.concat([number(1, code), field(2, problem.code)]);
  const faults = (problem.faults ?? []).map((fault) =>
    field(
      3,
      Buffer.concat([
        field(1, fault.code),
        field(2, fault.path),
        optional(3, fault.text),
        optional(4, fault.rule),
      ]),
    ),
  );
  const written = Buffer.concat([field(1, problem.code), optional(2, problem.detail), ...faults]);
  const any = Buffer.concat([field(1, PROBLEM_TYPE), field(2, written)]);
  return Buffer.concat([number(1, code), field(2, problem.code), field(3, any)]);
}

function optional(tag: number, value: string | undefined): Uint8Array {
  return value === undefined ? Buffer.alloc(0) : field(tag, value);
}

function field(tag: number, value: string | Uint8Array): Uint8Array {
  const bytes = typeof value === 'string' ? utf8(value) : value;
  return Buffer.concat([varint((tag << 3) | 2), varint(bytes.length), bytes]);
}

function number(tag: number, value: number): Uint8Array {
  return Buffer.concat([varint(tag << 3), varint(value)]);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Uint8Array.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}
