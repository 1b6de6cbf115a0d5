/**
 * How far what an earlier reading of names has made is made anew. ALERTS: terms of look-ups. PERSONS: tokens of
 * identities. `kept`: tokens that could not be made anew, and are compared as they are.
 */
export interface ReadingProgress {
  readonly of: 'ALERTS' | 'PERSONS';
  readonly done: number;
  readonly isComplete: boolean;
  readonly kept?: number;
}

export type ToldReading = (progress: ReadingProgress) => void;
