import { Module, type DynamicModule } from '@nestjs/common';
import type { Gateway } from './gateway.js';
import { PARTS } from './parts.js';
import { bindUseCases, useCaseToken } from './use-cases.js';

/** Gives every module of the gateway the parts and use cases that it asks for by name, and nobody the whole. */
@Module({})
export class PartsModule {
  static of(gateway: Gateway): DynamicModule {
    const parts = [...PARTS].map(([provide, part]) => ({ provide, useFactory: () => part(gateway) }));
    const useCases = Object.entries(bindUseCases(gateway)).map(([name, useValue]) => ({
      provide: useCaseToken(name),
      useValue,
    }));
    const providers = [...parts, ...useCases];
    return { module: PartsModule, global: true, providers, exports: providers.map(({ provide }) => provide) };
  }
}
