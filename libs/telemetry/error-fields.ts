import { HsuError } from '#kernel';

interface ErrorFields {
  readonly name: string;
  readonly code?: string;
  /**
   * Only of our own errors: foreign ones quote what they choked on (a database driver its values), which may be
   * personal.
   */
  readonly message?: string;
  readonly faults?: readonly string[];
  readonly at?: readonly string[];
  readonly cause?: ErrorFields;
}

const FRAMES = 8;
const CAUSES = 4;

/** What a log line may say of an error: names, codes, places in the code; never the text of a foreign error. */
export function errorFields(error: unknown, depth = 0): ErrorFields {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, message, stack, cause } = error;
  const ours = error instanceof HsuError;
  return {
    name,
    ...(ours ? { code: error.code, message: error.message } : codeOf(error)),
    ...(ours ? { faults: error.faults.map(({ code, path }) => `${code} ${path}`) } : {}),
    ...(stack === undefined ? {} : { at: framesOf(stack, message) }),
    ...(cause === undefined || depth >= CAUSES ? {} : { cause: errorFields(cause, depth + 1) }),
  };
}

/** System and driver codes (`ECONNREFUSED`, SQLSTATE `23505`) are closed lists, so they hold no values. */
function codeOf(error: Error): { code?: string } {
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? { code } : {};
}

/**
 * A stack begins with the message, which may run over several lines that look like frames: it is cut off. Where
 * somebody changed the message since, nobody can tell the two apart, and nothing is kept.
 */
function framesOf(stack: string, message: string): string[] {
  if (!stack.includes(message)) return [];
  const frames = stack.slice(stack.indexOf(message) + message.length);
  return frames
    .split('\n')
    .filter((line) => /^ {4}at \S/.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim().slice(3));
}
