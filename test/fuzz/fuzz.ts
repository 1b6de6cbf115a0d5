import { isDeepStrictEqual } from 'node:util';
import { ERROR_CODES, HsuError } from '#kernel';
import { Draw } from './draw.js';
import type { Reader } from './readers.js';

/** More of the processor than any input may take, ms: the largest takes a few. */
const MOST_MS = 2_000;

export interface Fuzzed {
  readonly taken: number;
  readonly refused: Readonly<Record<string, number>>;
}

/**
 * Gives `count` mutated inputs to the reader. Each is refused with an error of the closed list, or gives a value that
 * comes back the same when it is written and read again; none takes long, and none reaches a prototype.
 * @throws Error with the number of the first input that breaks this: the same seed and number give it again
 */
export function fuzz(reader: Reader, count: number, seed: number): Fuzzed {
  const refused: Record<string, number> = {};
  let taken = 0;
  const before = prototypes();
  for (let n = 0; n < count; n += 1) {
    const at = `${reader.name}, seed ${seed}, input ${n}`;
    const read = reader.input(new Draw(seed * 1_000_003 + n));
    const began = process.cpuUsage();
    try {
      const { value, again } = read();
      if (!isDeepStrictEqual(again, value)) throw new Error('written and read again it is another value');
      taken += 1;
    } catch (error) {
      if (!(error instanceof HsuError) || !isListed(error.code) || error.code === 'E-INTERNAL')
        throw new Error(`${at}: ${String(error)}`, { cause: error });
      refused[error.code] = (refused[error.code] ?? 0) + 1;
    }
    const { user, system } = process.cpuUsage(began);
    if ((user + system) / 1000 > MOST_MS) throw new Error(`${at}: took ${(user + system) / 1000} ms`);
  }
  if (!isDeepStrictEqual(prototypes(), before))
    throw new Error(`${reader.name}, seed ${seed}: a prototype was changed`);
  return { taken, refused };
}

function isListed(code: string): boolean {
  return Object.hasOwn(ERROR_CODES, code);
}

function prototypes(): unknown {
  return [Object, Array, String, Number, Function, Map, Uint8Array].map(({ prototype }) =>
    Reflect.ownKeys(prototype),
  );
}
