import { identityTokens } from '#exchange';
import type { Matcher } from './matcher.js';

const KEY = new Uint8Array(32);

/**
 * Victim or wanted: whether the tokens of a protected person and of one who is sought meet. There is no score: they do
 * or they do not.
 */
export const protection: Matcher<{ readonly sought: readonly string[]; readonly held: ReadonlySet<string> }> =
  {
    name: 'victim',
    found: 100,
    read({ name, birthYear, sex }) {
      const person = {
        names: [{ fullName: name }],
        ...(birthYear !== null && { birth: { date: String(birthYear) } }),
        ...(sex !== null && { sex }),
      };
      return {
        sought: identityTokens('SOUGHT', person, KEY),
        held: new Set(identityTokens('PROTECTED', person, KEY)),
      };
    },
    score: (asked, alert) => (asked.sought.some((token) => alert.held.has(token)) ? 100 : 0),
  };
