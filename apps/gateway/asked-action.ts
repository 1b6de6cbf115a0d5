import type { CaseState } from '#cases';
import type { JsonObject, JsonValue } from '#envelope';

/**
 * What an alert asks of whoever finds its subject in this country, now; null where it asks nothing. A suppressed alert asks for its fallback,
 * worded like any other (domain.md INV-02). `suppressedHere`: in this country, whatever its owner says of it.
 */
export function askedAction(
  { actionRequested, fallbackAction }: JsonObject,
  { lifecycles }: Pick<CaseState, 'lifecycles'>,
  suppressedHere: boolean,
): JsonValue {
  const fallback =
    suppressedHere ||
    lifecycles.some(({ lifecycle, state }) => lifecycle === 'arrest' && state === 'SUPPRESSED');
  return (fallback ? fallbackAction : actionRequested) ?? null;
}
