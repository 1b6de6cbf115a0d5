import { randomUUID } from 'node:crypto';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Logger, PinoLogger } from 'nestjs-pino';
import { SECOND } from '#kernel';
import type { Log } from '#telemetry';
import { auditDenials } from './callers/audit-hook.js';
import { judgeCallers } from './callers/caller-hook.js';
import { serveConsole } from './http/console-page.js';
import { DocsController } from './openapi/docs.controller.js';
import type { Gateway } from './gateway.js';
import { GatewayModule } from './gateway.module.js';
import { tellOtherMethods } from './http/other-methods.js';
import { ProblemFilter } from './http/problem.filter.js';
import { limitRequests } from './http/request-limit.js';
import { sendSecurityHeaders } from './http/security-headers.js';
import { MAX_BODY_BYTES, readBodiesStrictly } from './http/strict-body.js';

/** A client that sends its request a byte at a time holds a connection this long at most (T30). */
const REQUEST_MS = 10 * SECOND;
const HEADERS_MS = 5 * SECOND;
const CHECK_MS = 2 * SECOND;
const MAX_HEADER_BYTES = 16 * 1024;

/** The Nest application of one member: REST on Fastify, not yet listening. */
export async function createApplication(gateway: Gateway): Promise<NestFastifyApplication> {
  const { log, metrics } = gateway;
  const problems = new ProblemFilter(log, metrics);
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_MS,
    http: {
      headersTimeout: HEADERS_MS,
      connectionsCheckingInterval: CHECK_MS,
      maxHeaderSize: MAX_HEADER_BYTES,
    },
    // Drawn from a pool of random bytes; an id of ours with its time in front costs ten times as much.
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    // A HEAD would open a part and throw it away.
    exposeHeadRoutes: false,
    clientErrorHandler: (error, socket) => {
      problems.answerSocket(error, socket, randomUUID());
    },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      problems.answer(error, request, reply);
    },
  });
  const options: Pick<NestApplicationOptions, keyof NestApplicationOptions> = {
    abortOnError: false,
    bodyParser: false,
    logger: frameworkLog(log),
    routeConflictPolicy: { duplicate: 'error', shadow: 'error' },
  };
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.of(gateway), adapter, options);
  const instance = adapter.getInstance<FastifyInstance>();
  sendSecurityHeaders(instance, gateway.authentication.publicUrl);
  tellOtherMethods(instance);
  judgeCallers(instance, gateway);
  await limitRequests(instance, gateway.limits?.requestsPerMinute);
  readBodiesStrictly(instance);
  auditDenials(instance, gateway);
  observe(instance, gateway);
  await serveConsole(instance);
  app.get(DocsController).describe(app);
  return app;
}

/** Nest tells every route it maps; below debug only its warnings are of use. */
function frameworkLog(log: Log): Logger {
  const logger = log.child({}, { level: log.level === 'info' ? 'warn' : log.level });
  return new Logger(new PinoLogger({ pinoHttp: { logger } }), {});
}

/** Counts and, at debug, logs every answer: by the route's pattern, never by URL (T42). */
function observe(instance: FastifyInstance, { log, metrics }: Gateway): void {
  instance.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const answer = {
      method: request.method,
      route,
      status: reply.statusCode,
      seconds: reply.elapsedTime / SECOND,
    };
    metrics.answered(answer);
    log.debug({ ...answer, request: request.id }, 'answered');
    done();
  });
}
