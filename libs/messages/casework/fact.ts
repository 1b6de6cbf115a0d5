/**
 * JSON pointer to a fact of a message: a code, flag, reference, digest, number or time; never free text, never
 * personal.
 */
export type FactPointer = string;

/** What the engine keeps of a body: the values at the kind's `facts`. A pointer with no value is left out. */
export type Facts = Readonly<Record<FactPointer, FactValue>>;
export type FactValue = string | number | boolean | readonly string[];

/**
 * Holds where the fact is one of these values (a list: where it has one of them); `in: []` holds where the fact is
 * absent.
 */
export interface FactTest {
  readonly fact: FactPointer;
  readonly in: readonly (string | number | boolean)[];
}
