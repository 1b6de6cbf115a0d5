import { identityTokens } from '#exchange';
import type { Matcher } from './matcher.js';

const KEY = new Uint8Array(32);

/**
 * Victim or wanted: whether the tokens of a protected person and of one who is sought meet. There is no score: they do
 * or they do not.
 */
interface Tokens {
  readonly sought: readonly string[];
  readonly held: ReadonlySet<string>;
}

export const protection: Matcher<Tokens> = {
  name: 'victim',
  found: 100,
  read({ name, birthYear, sex }) {
    const person = {
      names: [{ fullName: name }],
      ...(birthYear !== null && { birth: { date: String(birthYear) } }),
      ...(sex !== null && { sex }),
    };
    let [sought, held]: [readonly string[] | undefined, ReadonlySet<string> | undefined] = [
      undefined,
      undefined,
    ];
    // Whoever stands in a list is never asked for, and the other way round.
    return {
      get sought() {
        return (sought ??= identityTokens('SOUGHT', person, KEY));
      },
      get held() {
        return (held ??= new Set(identityTokens('PROTECTED', person, KEY)));
      },
    };
  },
  score: ({ sought }, { held }) => (sought.some((token) => held.has(token)) ? 100 : 0),
};
