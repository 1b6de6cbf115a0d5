import type { HsuError } from '#kernel';
import { brokenRule } from '#messages';

/**
 * Why a cursor beyond an inbox's end is refused: it would show nothing until the end has come to it, and skip what came
 * until then.
 */
export function beyondEnd(): HsuError {
  return brokenRule('inbox.end', '/query/after');
}
