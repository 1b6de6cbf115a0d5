export { compareNames, type NameDifference, type NameFit } from './compare-names.js';
export { nameKeys, type NameKeys, type NameSide } from './name-sets.js';
export { nameTerms } from './name-terms.js';
export { MOST_WORDS, readName } from './read-name.js';
export type { NameHint, NameLanguage, NameReading, NameWord } from './reading.js';
export { plainText } from './scripts/plain-text.js';
export { mandarinKeys } from './sounds/mandarin.js';
