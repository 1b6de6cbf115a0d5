import type { CaseState } from '#cases';
import type { Member, MessageRef } from '#kernel';
import { isCodeOf, type CodeOf } from '#messages';

/** That a state has something not done on its soil (CT_OBJECTION). */
export interface Objection {
  readonly by: Member;
  readonly scope: CodeOf<'objectionScope'>;
  /** RFC 3339 UTC: when it ends by itself. */
  readonly until: string;
}

/** One to an alert, named by the alert's conversation. */
export interface AlertObjection extends Objection {
  readonly alert: MessageRef;
}

/** Those that nobody has lifted; whether their time is over, `objectionHere` asks. */
export function objectionsOf({ lifecycles }: Pick<CaseState, 'lifecycles'>): readonly Objection[] {
  return lifecycles.flatMap(({ lifecycle, key, state, until }) =>
    lifecycle === 'objection' && until !== undefined && isCodeOf('objectionScope', state)
      ? [{ by: key, scope: state, until }]
      : [],
  );
}

/** The one that counts at this member at `now` (ms): another state's counts on its own soil alone. */
export function objectionHere<T extends Objection>(
  objections: readonly T[],
  self: Member,
  now: number,
): T | null {
  return objections.find(({ by, until }) => by === self && Date.parse(until) > now) ?? null;
}
