import type { ClockName } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';

/**
 * What a form takes from the case for a member of the body: NEW: nothing, for this kind begins it under a reference of
 * its own; OPENING: a reference to the message that opened the case; OPEN_HIT: the hit that is not over; KIND: the kind
 * of message that opened the case; `said`: what a message of the case said last under that name; `lastOf`: a reference
 * to the last message of that kind.
 */
export type Filling =
  'NEW' | 'OPENING' | 'OPEN_HIT' | 'KIND' | { readonly said: string } | { readonly lastOf: string };

/**
 * What a form begins with before anybody has written in it. A proposal to a person, and no rule: a draft may say
 * otherwise.
 */
export interface Writing {
  /**
   * FINDER: the unit whose hit is not over; others' hits of the alert are not its business. AS_OPENED: whoever has the
   * opening message. EVERY_PARTY: each unit that signed or was addressed in the case.
   */
  readonly to: 'EVERYONE' | 'AS_OPENED' | 'OTHER_SIDE' | 'EVERY_PARTY' | 'FINDER';
  /** Absent: that of the case. */
  readonly purpose?: CodeOf<'purpose'>;
  /** It may speak of a victim: its form offers no code that is meant against a person. */
  readonly protective: boolean;
  /**
   * Its place among what can be sent in a case: the name of a clock: first while that runs. Absent: between first and
   * last.
   */
  readonly place?: 'FIRST' | 'LAST' | ClockName;
  /** By members of the body that their names alone do not settle. */
  readonly fills?: Readonly<Record<string, Filling>>;
}
