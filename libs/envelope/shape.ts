import { HsuError, type ErrorCode } from '#kernel';
import { MAX_COUNT } from './limits.js';
import { isJsonObject, type JsonArray, type JsonObject, type JsonValue } from './json.js';

/**
 * Checks of plain JSON shapes that all fail with one code. `path` is the JSON pointer told in the fault. Envelopes are
 * few and tiny, so these stay functions; message bodies have classes (ARCHITECTURE.md "A new kind of message").
 */
export class Shape {
  constructor(private readonly code: ErrorCode) {}

  fail(path: string, text: string): never {
    throw new HsuError(this.code, text, { path });
  }

  /** An object with exactly these members, in any order. */
  object(value: JsonValue | undefined, path: string, members: readonly string[]): JsonObject {
    if (!isJsonObject(value)) this.fail(path, 'not an object');
    for (const name of members) if (!Object.hasOwn(value, name)) this.fail(path, `no ${name}`);
    if (Object.keys(value).length !== members.length) this.fail(path, 'unknown member');
    return value;
  }

  list(value: JsonValue | undefined, path: string, max: number): JsonArray {
    if (!Array.isArray(value)) this.fail(path, 'not a list');
    const list = value as JsonArray;
    if (list.length > max) this.fail(path, `over ${max} entries`);
    return list;
  }

  text(value: JsonValue | undefined, path: string): string {
    if (typeof value !== 'string') this.fail(path, 'not a text');
    return value;
  }

  integer(value: JsonValue | undefined, path: string, min: number, max = MAX_COUNT): number {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min || value > max)
      this.fail(path, `not an integer from ${min} to ${max}`);
    return value;
  }

  /** A text that `test` takes; `what` names it in the fault. */
  that<T extends string>(
    value: JsonValue | undefined,
    path: string,
    what: string,
    test: (text: unknown) => text is T,
  ): T {
    if (!test(value)) this.fail(path, `not ${what}`);
    return value;
  }

  oneOf<T extends string>(value: JsonValue | undefined, path: string, codes: readonly T[]): T {
    const found = codes.find((code) => code === value);
    if (found === undefined) this.fail(path, `not one of ${codes.join(', ')}`);
    return found;
  }
}
