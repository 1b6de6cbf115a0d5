import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Gateway } from '../gateway.js';
import { GatewayModule } from '../gateway.module.js';
import type { Schema } from './draft-schema.js';
import { openApi } from './open-api.js';

/**
 * The OpenAPI document without a gateway that runs. It is the same at every member but for its examples, which name
 * another member and count their dates from `now` (ms), and for the name of the session's cookie.
 */
export async function describedGateway(now: number): Promise<Schema> {
  // A preview builds no controller, so nothing is asked of this gateway.
  const preview: Pick<NestApplicationOptions, keyof NestApplicationOptions> = {
    preview: true,
    logger: false,
  };
  const app = await NestFactory.create(GatewayModule.of({} as Gateway), new FastifyAdapter(), preview);
  return openApi(app, 'KH', now, '__Host-hsu-session');
}
