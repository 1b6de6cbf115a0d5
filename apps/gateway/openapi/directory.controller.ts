import { Controller, Get, Inject } from '@nestjs/common';
import { rfc3339 } from '#kernel';
import { GATEWAY, type Gateway } from '../callers/gateway.js';
import { Operation } from './operation.js';

/** Who is who, as the directory in force says. */
@Controller('v1/directory')
export class DirectoryController {
  constructor(@Inject(GATEWAY) private readonly gateway: Gateway) {}

  @Operation({
    id: 'getDirectory',
    summary: 'Members and units, as the directory in force says',
    answers: 'Directory',
    problems: [401],
  })
  @Get()
  directory() {
    const { clock, directory } = this.gateway.ports;
    const current = directory.current();
    return {
      network: current.network,
      version: current.version,
      expiresAt: rfc3339(current.expiresAt),
      expired: current.expired(clock.now()),
      members: current.members.map((member) => ({
        member,
        name: current.name(member),
        units: current.units(member),
      })),
    };
  }
}
