import { dirname, resolve } from 'node:path';
import type { Fault } from '#kernel';

/**
 * One object of a configuration file, read key by key. Faults are gathered, so that an administrator mends a file once
 * and not ten times. Each names the key, what is wrong with its value and what to write instead; values are never
 * repeated, one may be a misplaced secret.
 */
export class Section {
  readonly #read = new Set<string>();

  constructor(
    private readonly file: string,
    private readonly values: Readonly<Record<string, unknown>>,
    private readonly faults: Fault[],
    private readonly path = '',
  ) {}

  /** The object under `key`. */
  section(key: string): Section {
    const value = this.#take(key);
    if (isObject(value)) return new Section(this.file, value, this.faults, `${this.path}/${key}`);
    this.#fault(key, value, 'must be an object', 'write { … } with its keys');
    // Its keys are not reported as missing too: the one fault above says enough.
    return new Section(this.file, {}, [], `${this.path}/${key}`);
  }

  /** The object under `key`, where there is one. */
  optional(key: string): Section | undefined {
    if (Object.hasOwn(this.values, key)) return this.section(key);
    this.#read.add(key);
    return undefined;
  }

  text(key: string, pattern: RegExp, wanted: string): string {
    const value = this.#take(key);
    if (typeof value === 'string' && pattern.test(value)) return value;
    this.#fault(
      key,
      value,
      typeof value === 'string' ? 'is not in the form wanted' : 'must be a text',
      `write ${wanted}`,
    );
    return '';
  }

  texts(key: string, pattern: RegExp, wanted: string): string[] {
    const value = this.#take(key);
    if (
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((one): one is string => typeof one === 'string' && pattern.test(one))
    ) {
      return value;
    }
    this.#fault(key, value, 'must be a list of at least one text in the form wanted', `write [${wanted}]`);
    return [];
  }

  oneOf<T extends string>(key: string, choices: readonly [T, ...T[]]): T {
    const value = this.#take(key);
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
      this.#fault(key, value, 'is not one of the values known', `write one of ${choices.join(', ')}`);
    return found ?? choices[0];
  }

  port(key: string): number {
    return this.whole(key, 1, 65_535, 'must be a TCP port');
  }

  whole(key: string, from: number, to: number, must = 'must be a whole number'): number {
    const value = this.#take(key);
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
    const range = `${String(from)} to ${String(to)}`;
    this.#fault(key, value, must, `write a whole number from ${range}, without quotes`);
    return 0;
  }

  /** A path; a relative one counts from the folder of the configuration file. */
  filePath(key: string): string {
    const value = this.#take(key);
    if (typeof value === 'string' && value !== '' && !value.includes('\n'))
      return resolve(dirname(this.file), value);
    this.#fault(key, value, 'must be the path of a file or folder', 'write the path, not the content');
    return '';
  }

  /** Call last: a key that nothing has read is a slip of the pen or a setting we do not have. */
  end(): void {
    for (const key of Object.keys(this.values)) {
      if (!this.#read.has(key))
        this.#add(key, 'is not known', `remove it; known here: ${[...this.#read].join(', ')}`);
    }
  }

  #take(key: string): unknown {
    this.#read.add(key);
    return Object.hasOwn(this.values, key) ? this.values[key] : undefined;
  }

  #fault(key: string, value: unknown, problem: string, remedy: string): void {
    this.#add(key, value === undefined ? 'is missing' : problem, remedy);
  }

  #add(key: string, problem: string, remedy: string): void {
    const path = `${this.path}/${key}`;
    this.faults.push({
      code: 'E-CONFIG',
      path,
      text: `${path.slice(1).replaceAll('/', '.')} ${problem}: ${remedy}`,
    });
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
