import type { JsonArray, JsonValue } from '#envelope';

/** The entries of a list that the forms have let through already; of anything else, none. */
export function listOf(value: JsonValue | undefined): JsonArray {
  return Array.isArray(value) ? (value as JsonArray) : [];
}
