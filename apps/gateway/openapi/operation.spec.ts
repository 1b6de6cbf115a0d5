import { expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { openApi } from './open-api.js';
import { Operation, operationsOf } from './operation.js';

@Controller()
class SampleController {
  @Operation({ id: 'getOne', summary: 'One', answers: 'Live', problems: [] })
  @Get('one')
  one() {
    return {};
  }

  @Get('two')
  two() {
    return {};
  }
}

@Module({ controllers: [SampleController] })
class SampleModule {}

it('finds the text of each route beside it, and refuses to describe an application of which one has none', async () => {
  const app = await NestFactory.create(SampleModule, new FastifyAdapter(), { logger: false } as object);
  expect([...operationsOf(app).keys()]).toEqual(['SampleController_one']);
  await expect(openApi(app, 'KH', 0, 'session')).rejects.toThrow('SampleController_two is not described');
});
