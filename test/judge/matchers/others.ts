import { jaroWinkler } from '@skyra/jaro-winkler';
import { doubleMetaphone } from 'double-metaphone';
import { plain, type Matcher } from './matcher.js';

export const jaro: Matcher<string> = {
  name: 'Jaro-Winkler',
  read: ({ name }) => plain(name),
  score: (asked, alert) => 100 * jaroWinkler(asked, alert),
};

/** Words that share a key of Double Metaphone, of all words of both. */
export const metaphone: Matcher<readonly (readonly string[])[]> = {
  name: 'Metaphone',
  read: ({ name }) => plain(name).split(' ').map(doubleMetaphone),
  score(asked, alert) {
    const free = [...alert];
    let common = 0;
    for (const keys of asked) {
      const at = free.findIndex((others) => keys.some((key) => key !== '' && others.includes(key)));
      if (at < 0) continue;
      free.splice(at, 1);
      common += 1;
    }
    return (200 * common) / (asked.length + alert.length);
  },
};
