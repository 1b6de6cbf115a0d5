import { Shape, type JsonObject, type JsonValue } from '#envelope';

/**
 * Checks of the directory's own JSON forms: those of every plain shape, and what statements and pulses have besides.
 */
export class Form extends Shape {
  /** An object with exactly these members and any of the optional ones. */
  objectWith(
    value: JsonValue | undefined,
    path: string,
    members: readonly string[],
    optional: readonly string[],
  ): JsonObject {
    const present =
      typeof value === 'object' && value !== null
        ? optional.filter((name) => Object.hasOwn(value, name))
        : [];
    return this.object(value, path, [...members, ...present]);
  }

  listOf<T>(
    value: JsonValue | undefined,
    path: string,
    max: number,
    read: (item: JsonValue, path: string) => T,
  ): readonly T[] {
    return this.list(value, path, max).map((item, index) => read(item, `${path}/${index}`));
  }

  matching(value: JsonValue | undefined, path: string, pattern: RegExp): string {
    const text = this.text(value, path);
    if (!pattern.test(text)) this.fail(path, `not of the form ${pattern.source}`);
    return text;
  }

  /** No two items with one name. */
  distinct(names: readonly string[], path: string): void {
    if (new Set(names).size !== names.length) this.fail(path, 'an entry twice');
  }
}
