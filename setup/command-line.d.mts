export class WrongCommandLine extends Error {}

export const MEMBERS: readonly string[];
export const START_HELP: string;

export interface StartOptions {
  readonly help: boolean;
  readonly once: boolean;
  readonly members: readonly string[];
  readonly stateDir: string;
  readonly input: string | undefined;
}

export function readStartOptions(args: readonly string[], root: string): StartOptions;
export function readMembers(text: string): string[];

export interface StatusOptions {
  readonly env: boolean;
  readonly state: string;
}

export interface TokenOptions {
  readonly member: string;
  readonly client: string;
  readonly state: string;
}

export interface CalendarOptions {
  readonly member?: string;
  readonly year?: string;
  readonly state: string;
}

/** Forms of others that drafts are made of. */
export const FORMS: readonly string[];

export interface NetworkOptions {
  /** `kill` or `start`. */
  readonly act?: string;
  readonly member?: string;
  readonly state: string;
}

export interface DraftOptions {
  readonly file?: string;
  readonly as?: string;
  readonly out: string;
}

export interface CodeOptions extends TokenOptions {
  readonly code?: string;
}

export interface VerifyOptions {
  readonly file?: string;
  readonly directory?: string;
  readonly json: boolean;
  readonly state: string;
}

export interface ExerciseOptions {
  /** A file, or `close`. */
  readonly what?: string;
  /** The run to close. */
  readonly which?: string;
  readonly to?: string;
  readonly state: string;
  readonly 'dry-run': boolean;
  readonly fast: boolean;
}

export type HsuCommand =
  | { readonly name: 'help'; readonly of?: string }
  | { readonly name: 'doctor' }
  | ({ readonly name: 'exercise' } & ExerciseOptions)
  | { readonly name: 'catalogue'; readonly kind?: string; readonly json: boolean }
  | ({ readonly name: 'calendar' } & CalendarOptions)
  | ({ readonly name: 'draft' } & DraftOptions)
  | ({ readonly name: 'status' } & StatusOptions)
  | ({ readonly name: 'network' } & NetworkOptions)
  | ({ readonly name: 'token' } & TokenOptions)
  | ({ readonly name: 'code' } & CodeOptions)
  | ({ readonly name: 'verify' } & VerifyOptions);

export function readHsuCommand(words: readonly string[]): HsuCommand;
export function hsuHelp(of?: string): string;

export interface SimulateOptions {
  readonly help: boolean;
  readonly hostile: boolean;
  readonly trace: boolean;
  readonly kinds: boolean;
  readonly keepGoing: boolean;
  readonly store: 'memory' | 'postgres' | 'both';
  readonly seeds: number;
  readonly seed: number;
  readonly members: number | undefined;
  readonly workers: number | undefined;
}

export const SIMULATE_HELP: string;
export function readSimulateOptions(args: readonly string[]): SimulateOptions;

export const JUDGE_HELP: string;

export interface JudgeOptions {
  readonly help: boolean;
  readonly goals: boolean;
  readonly lists: string | undefined;
  /** Codes of languages; undefined: all. */
  readonly languages: readonly string[] | undefined;
  readonly misses: number;
  readonly seed: number;
  readonly bearers: number;
  readonly alerts: number;
  readonly checks: number;
}
export function readJudgeOptions(args: readonly string[]): JudgeOptions;

export type BenchMeasure = 'loops' | 'growth' | 'catchUp' | 'rescue' | 'checks' | 'validation';

export interface BenchCommand {
  readonly help: boolean;
  readonly json: boolean;
  readonly only: readonly BenchMeasure[];
  readonly runs: number;
  readonly messages: number;
  readonly batch: number;
  readonly stored: number;
  readonly minutes: number;
  readonly waiting: number;
  readonly persons: number;
  readonly alerts: number;
  readonly seed: number;
}

export const BENCH_HELP: string;
export const PROVE_HELP: string;

export interface ProveOptions {
  readonly help: boolean;
  readonly again: boolean;
  /** Ids of rows, and threats. */
  readonly only: readonly string[] | undefined;
  readonly workers: number | undefined;
}

export function readProveOptions(args: readonly string[]): ProveOptions;

export function readBenchOptions(args: readonly string[]): BenchCommand;
