import { HsuError } from '#kernel';

/**
 * Why a cursor beyond an inbox's end is refused: it would show nothing until the end has come to it, and skip what came
 * until then.
 */
export function beyondEnd(): HsuError {
  return new HsuError(
    'E-FORM',
    'beyond the end of this inbox: the cursor is of another one, or of this one before it was restored; begin without it',
    { path: '/query/after' },
  );
}
