import type { NestApplicationOptions, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Gateway } from './gateway.js';
import { GatewayModule } from './gateway.module.js';

/** Controllers as Nest makes them over these parts of a gateway, without a server: for specs. */
export async function doorsOf(parts: Partial<Gateway>): Promise<<Door>(door: Type<Door>) => Door> {
  const options: Pick<NestApplicationOptions, keyof NestApplicationOptions> = {
    abortOnError: false,
    logger: false,
  };
  const context = await NestFactory.createApplicationContext(GatewayModule.of(parts as Gateway), options);
  return (door) => context.get(door, { strict: false });
}
