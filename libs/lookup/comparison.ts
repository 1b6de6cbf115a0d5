/** One thing that question and alert both tell. `alert` is what the alert says. */
export interface Difference {
  readonly field: ComparedField;
  readonly asked: string;
  readonly alert: string;
}

export type ComparedField =
  'name' | 'birthYear' | 'sex' | 'number' | 'plate' | 'province' | 'issuer' | 'country';

/** How well a term answers a question: 0 to 100, what agrees and what differs, and by what it was found. */
export interface Fit {
  readonly score: number;
  readonly by: FoundBy;
  readonly agrees: readonly Difference[];
  readonly differs: readonly Difference[];
}

/**
 * MENDED_NUMBER: the number of a machine-readable zone with one sign put right. OPTIONAL_DATA: another number that
 * stands in the zone.
 */
export type FoundBy = 'DOCUMENT_NUMBER' | 'MENDED_NUMBER' | 'OPTIONAL_DATA' | 'PLATE' | 'NUMBER' | 'NAME';
