import type { Schema } from './draft-schema.js';

const OURS = '#/components/schemas/';

/**
 * Of all schemas those that something refers to, from these parts of the document on; in their order. What nothing
 * refers to would stand in the document for nobody (a kind's draft leaves out members of the kind).
 */
export function usedSchemas(
  schemas: Readonly<Record<string, Schema>>,
  from: readonly unknown[],
): Readonly<Record<string, Schema>> {
  const used = new Set<string>();
  const open: unknown[] = [...from];
  for (let value = open.pop(); value !== undefined; value = open.pop())
    for (const name of namedIn(value)) {
      if (used.has(name)) continue;
      used.add(name);
      open.push(schemas[name] ?? {});
    }
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
}

/** Discriminators name schemas by plain texts, so every text is looked at. */
function namedIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(OURS) ? [value.slice(OURS.length)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namedIn) : [];
}
