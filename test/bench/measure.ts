import type { Figure } from './figure.js';
import type { BenchServers } from './servers.js';

/** What the bench was asked for. */
export interface BenchOptions {
  /** How often the loops are measured, each time the bare one and the full one in turn. */
  readonly runs: number;
  /** Of each loop. */
  readonly messages: number;
  /** Drafts in one request. */
  readonly batch: number;
  /** Messages stored when growth is measured. */
  readonly stored: number;
  /** Growth ends after so many, with what is stored by then. */
  readonly minutes: number;
  /** Messages that wait for a member that was away. */
  readonly waiting: number;
  /** Persons of one rescue. */
  readonly persons: number;
  /** Alerts that checks are made against. */
  readonly alerts: number;
  readonly seed: number;
}

export interface Measured {
  readonly figures: readonly Figure[];
  readonly settings?: Readonly<Record<string, string>>;
}

/** One measure of the bench. It says what it is doing by `progress`. */
export type Measure = (
  servers: BenchServers,
  options: BenchOptions,
  progress: (text: string) => void,
) => Promise<Measured>;
