import { Module } from '@nestjs/common';
import { RescuedController } from './rescued.controller.js';
import { RescuesController } from './rescues.controller.js';

/** Persons freed together: entered as a file, sent as one mass rescue and a referral for each. */
@Module({ controllers: [RescuesController, RescuedController] })
export class RescuesModule {}
