import type { UnitAddress } from '#kernel';
import { countryOf, type ConsentWord } from '#messages';

/** What a message shares of persons, and with whom: what their consent must cover. */
export interface Sharing {
  /** Their `victimRef`s. */
  readonly persons: readonly string[];
  /** ISO 3166-1 alpha-3 of the units that it is shared with. */
  readonly countries: readonly string[];
  /** A code of the list purpose; null where the message names none. */
  readonly purpose: string | null;
  /** It asks to trace the family. */
  readonly traces: boolean;
}

const INVESTIGATIVE: readonly string[] = ['DETECT', 'INVESTIGATE', 'PROSECUTE_PREP'];
const ASSISTING: readonly string[] = ['PROTECT_VICTIM'];

/** Countries of these units, each once. */
export function countriesOf(units: readonly UnitAddress[]): readonly string[] {
  return [...new Set(units.map(({ member }) => countryOf(member) ?? member))];
}

/**
 * The withdrawals that a sharing would go against; empty: none. The word of any member counts: a person takes her
 * consent back wherever she is (INV-32).
 */
export function againstConsent(sharing: Sharing, words: readonly ConsentWord[]): readonly ConsentWord[] {
  return words.filter(
    (word) => word.state === 'WITHDRAWN' && sharing.persons.includes(word.person) && restsOn(sharing, word),
  );
}

function restsOn({ countries, purpose, traces }: Sharing, { scope, origins }: ConsentWord): boolean {
  switch (scope) {
    case 'SHARE_WITH_ORIGIN':
      return countries.some((country) => origins.includes(country));
    // Whatever is not her own country counts as the host's side, third countries too: in doubt nothing is shared.
    case 'SHARE_WITH_HOST':
      return countries.some((country) => !origins.includes(country));
    case 'SHARE_FOR_INVESTIGATION':
      return INVESTIGATIVE.includes(purpose ?? '');
    case 'SHARE_FOR_ASSISTANCE':
      return ASSISTING.includes(purpose ?? '');
    case 'FAMILY_TRACING':
      return traces;
    default:
      return false;
  }
}
