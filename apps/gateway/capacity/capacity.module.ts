import { Module } from '@nestjs/common';
import { CapacityController } from './capacity.controller.js';

/** Offers and requests of capacity. */
@Module({ controllers: [CapacityController] })
export class CapacityModule {}
