import type { Figure } from './figure.js';
import type { BenchServers } from './servers.js';

/** What the bench was asked for. `runs`: how often each figure is measured. */
export interface BenchOptions {
  readonly runs: number;
  readonly messages: number;
  readonly seed: number;
}

/** What a measure adds to the bench; `earlier` are the figures measured before it, to set itself against. */
export interface Measured {
  readonly figures: readonly Figure[];
  readonly settings?: Readonly<Record<string, string>>;
}
/** One measure of the bench. */
export type Measure = (
  servers: BenchServers,
  options: BenchOptions,
  earlier: readonly Figure[],
) => Promise<Measured>;
