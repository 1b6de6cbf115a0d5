import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HsuError, type MessageRef, type UnitAddress } from '#kernel';
import { writePrivateSync } from '#keys';

/** What one step of a run became. */
export interface Done {
  readonly step: string;
  readonly kind: string;
  readonly by: UnitAddress;
  readonly ref: MessageRef;
  readonly opens: boolean;
  readonly closed?: true;
}

/** One run of a scenario: what it sent, so that it can be ended. No content. */
export interface RunRecord {
  readonly run: string;
  readonly scenario: string;
  readonly startedAt: number;
  readonly steps: readonly Done[];
}

export function recordFile(stateDir: string, run: string): string {
  return join(stateDir, 'exercises', `${run}.json`);
}

export function writeRecord(stateDir: string, record: RunRecord): void {
  mkdirSync(join(stateDir, 'exercises'), { recursive: true, mode: 0o700 });
  writePrivateSync(recordFile(stateDir, record.run), `${JSON.stringify(record, null, 2)}\n`);
}

/** @throws HsuError E-CONFIG where there is no such run */
export function readRecord(stateDir: string, run: string): RunRecord {
  const file = recordFile(stateDir, run);
  if (!/^[a-z0-9-]{1,80}$/.test(run) || !existsSync(file))
    throw new HsuError('E-CONFIG', `no exercise ${run} was run from ${stateDir}`);
  return JSON.parse(readFileSync(file, 'utf8')) as RunRecord;
}
