import { isJsonObject, MAX_COUNT, type JsonObject, type JsonValue } from '#envelope';
import { HsuError, type ErrorCode } from '#kernel';

/** Checks of the directory's own JSON forms; all of one form fail with one code. `path`: JSON pointer told in the fault. */
export class Form {
  constructor(private readonly code: ErrorCode) {}

  fail(path: string, text: string): never {
    throw new HsuError(this.code, text, { path });
  }

  /** An object with exactly these members and any of the optional ones. */
  object(
    value: JsonValue | undefined,
    path: string,
    members: readonly string[],
    optional: readonly string[] = [],
  ): JsonObject {
    if (!isJsonObject(value)) this.fail(path, 'not an object');
    for (const name of members) if (!Object.hasOwn(value, name)) this.fail(path, `no ${name}`);
    const known = members.length + optional.filter((name) => Object.hasOwn(value, name)).length;
    if (Object.keys(value).length !== known) this.fail(path, 'unknown member');
    return value;
  }

  list<T>(
    value: JsonValue | undefined,
    path: string,
    max: number,
    read: (item: JsonValue, path: string) => T,
  ): readonly T[] {
    if (!Array.isArray(value)) this.fail(path, 'not a list');
    const list = value as readonly JsonValue[];
    if (list.length > max) this.fail(path, `over ${max} entries`);
    return list.map((item, index) => read(item, `${path}/${index}`));
  }

  integer(value: JsonValue | undefined, path: string, min: number, max: number = MAX_COUNT): number {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min || value > max)
      this.fail(path, `not an integer from ${min} to ${max}`);
    return value;
  }

  text(value: JsonValue | undefined, path: string, pattern: RegExp): string {
    if (typeof value !== 'string' || !pattern.test(value))
      this.fail(path, `not of the form ${pattern.source}`);
    return value;
  }

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

  /** No two items with one name. */
  distinct(names: readonly string[], path: string): void {
    if (new Set(names).size !== names.length) this.fail(path, 'an entry twice');
  }
}
