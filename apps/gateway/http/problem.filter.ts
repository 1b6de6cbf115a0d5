import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asHsuError, HsuError } from '#kernel';
import { brokenRule, type RuleId } from '#messages';
import type { Log, Metrics } from '#telemetry';
import type { Told } from '../openapi/says.js';
import { problemOf, statusOf, type Problem } from './problem.js';

const PROBLEM_TYPE = 'application/problem+json';
const RETRY_AFTER_SECONDS = '5';
/** Failures are counted by the minute. */
const TOO_MANY_SECONDS = '60';

/** What Fastify and Nest refuse by themselves, by our rules. */
const FRAMEWORK_RULES: Readonly<Record<number, RuleId>> = {
  408: 'request.time',
  413: 'body.size',
  414: 'request.url-size',
  415: 'body.media-type',
  431: 'request.header-size',
};

/** 403 is said of a file's name that no file can have. */
const NOT_THERE: ReadonlySet<number> = new Set([403, 404, 405]);

const SOCKET_STATUS: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/** The one place that knows how an error is said over HTTP. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly metrics: Metrics,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const { known, status } = classify(error);
    const problem = problemOf(known, request.id, status);
    this.metrics.refused(problem.code);
    if (status >= 500)
      this.log.error({ err: error, request: request.id, route: request.routeOptions.url }, 'request failed');
    else this.note(problem, request);
    this.send(problem, request, reply);
  }

  /**
   * Who was refused what can be found by the number in the answer (T46). Of strangers at debug only, or they would fill
   * the log.
   */
  private note({ code, status }: Told<Problem>, { id, routeOptions, caller }: FastifyRequest): void {
    const refusal = { request: id, route: routeOptions.url, status, code };
    // Where the URL itself was unreadable, no hook has run and the member is not there.
    if (caller == null) this.log.debug(refusal, 'refused');
    else this.log.info({ ...refusal, caller: caller.name, unit: caller.unit }, 'refused');
  }

  /** What Node refuses before there is a request: no HTTP, headers too large or too slow (T30). */
  answerSocket(error: NodeJS.ErrnoException, socket: Socket, requestId: string): void {
    const status = SOCKET_STATUS[error.code ?? ''] ?? 400;
    const problem = problemOf(brokenRule(FRAMEWORK_RULES[status] ?? 'request.form'), requestId, status);
    this.metrics.refused(problem.code);
    if (!socket.writable) return;
    const body = JSON.stringify(problem);
    socket.end(
      [
        `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
        `content-type: ${PROBLEM_TYPE}`,
        `content-length: ${String(Buffer.byteLength(body))}`,
        'connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  }

  private send(problem: Told<Problem>, request: FastifyRequest, reply: FastifyReply): void {
    const { status } = problem;
    if (status === 401) reply.header('www-authenticate', 'Bearer');
    if (status === 429 && !reply.hasHeader('retry-after')) reply.header('retry-after', TOO_MANY_SECONDS);
    if (status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS);
    // Fastify would cut the connection under a body that is still coming in; the client would then see a reset, not the
    // answer. Node throws the rest away as it arrives, until the request's time is over.
    if (status === 413 && request.raw.httpVersionMajor === 1) reply.removeHeader('connection');
    void reply.code(status).header('content-type', PROBLEM_TYPE).send(JSON.stringify(problem));
  }
}

function classify(error: unknown): { known: HsuError; status: number } {
  if (error instanceof HsuError) return { known: error, status: statusOf(error) };
  const status = frameworkStatus(error);
  if (status === undefined || status < 400 || (status >= 500 && status !== 503))
    return { known: asHsuError(error), status: 500 };
  if (status === 503) return { known: new HsuError('E-UNAVAILABLE'), status };
  if (NOT_THERE.has(status)) return { known: new HsuError('E-NOT-FOUND'), status: 404 };
  const rule = FRAMEWORK_RULES[status];
  // Of whoever asked, whatever number a part of the framework gives it; nothing here went wrong.
  return { known: brokenRule(rule ?? 'request.form'), status: rule === undefined ? 400 : status };
}

/** Nest's exceptions tell it by `getStatus()`, Fastify's by `statusCode`. */
function frameworkStatus(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}
