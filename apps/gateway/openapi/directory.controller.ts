import { Controller, Get, Inject } from '@nestjs/common';
import { rfc3339, type Clock } from '#kernel';
import type { DirectorySource } from '#exchange';
import { CLOCK, DIRECTORY } from '../parts.js';
import { Directory } from './directory-answer.js';
import { Operation } from './operation.js';
import type { Told } from './says.js';

/** Who is who, as the directory in force says. */
@Controller('v1/directory')
export class DirectoryController {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DIRECTORY) private readonly source: DirectorySource,
  ) {}

  @Operation({
    id: 'getDirectory',
    summary: 'Members and units, as the directory in force says',
    answers: Directory,
    problems: [401],
  })
  @Get()
  directory(): Told<Directory> {
    const current = this.source.current();
    return {
      network: current.network,
      version: current.version,
      expiresAt: rfc3339(current.expiresAt),
      expired: current.expired(this.clock.now()),
      members: current.members.map((member) => ({
        member,
        name: current.name(member) ?? member,
        units: current.units(member),
      })),
    };
  }
}
