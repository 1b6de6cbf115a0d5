import type { Json, JsonObject } from '../api/types-case.js';

export interface Difference {
  /** JSON pointer, within what was compared. */
  readonly path: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** What a correction changes, member by member. Lists are compared whole: places in them mean nothing by themselves. */
export function differences(before: JsonObject, after: JsonObject, path = ''): readonly Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name): readonly Difference[] => {
    const [a, b] = [before[name], after[name]];
    const here = `${path}/${name}`;
    if (isObject(a) && isObject(b)) return differences(a, b, here);
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    return [
      { path: here, ...(a === undefined ? {} : { before: a }), ...(b === undefined ? {} : { after: b }) },
    ];
  });
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
