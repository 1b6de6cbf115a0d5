import { HsuError } from '#kernel';

/** Why a credential was refused. For the log alone: a stranger is told the same whatever it was. */
export class Refusal extends Error {
  /** `why`: a fixed word of ours or of the library's, never anything of the credential. */
  constructor(readonly why: string) {
    super(why);
    this.name = 'Refusal';
  }
}

export function refused(why: string): HsuError {
  return new HsuError('E-UNAUTHENTICATED', undefined, { cause: new Refusal(why) });
}

/** The reason inside a refusal, for the log. */
export function whyRefused(error: unknown): string | undefined {
  return error instanceof HsuError && error.cause instanceof Refusal ? error.cause.why : undefined;
}
