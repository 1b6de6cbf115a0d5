import { asOf, holds, type CaseState } from '#cases';
import type { JsonObject } from '#envelope';
import type { Fault } from '#kernel';
import { ruleFault, type Kind } from '#messages';
import { factValues } from './facts.js';

/**
 * Why this member does not send a message now (ms), by what its kind says that a lifecycle bars: an arrest on an alert
 * to which its state objects. What has ended by itself bars nothing.
 */
export function barredFaults(
  standing: CaseState,
  message: JsonObject,
  { acts: { bars = [] } }: Pick<Kind, 'acts'>,
  now: number,
): readonly Fault[] {
  const { lifecycles } = asOf(standing, now);
  return bars
    .filter(({ lifecycle, key, states, when }) => {
      const facts = factValues(message, [key, ...when.map(({ fact }) => fact)]);
      const stands = lifecycles.some(
        (one) => one.lifecycle === lifecycle && one.key === facts[key] && states.includes(one.state),
      );
      return stands && holds(when, facts);
    })
    .map(({ rule, path }) => ruleFault(rule, path));
}
