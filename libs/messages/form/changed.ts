type Json = Record<string, unknown>;

export type Changes = Readonly<Record<string, unknown>>;

/** A copy with the members that these JSON pointers name set, or removed where the value is undefined. */
export function changed(json: Json, changes: Changes): Json {
  const copy = structuredClone(json);
  for (const [pointer, value] of Object.entries(changes)) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() ?? '';
    const at = steps.reduce<Json>((parent, step) => parent[step] as Json, copy);
    if (value === undefined) Reflect.deleteProperty(at, last);
    // A later pointer may change it, and other copies take the same value.
    else at[last] = structuredClone(value);
  }
  return copy;
}
