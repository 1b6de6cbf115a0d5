export { fitOf, type ComparedField, type Difference, type FoundBy } from './fit.js';
export { documentKey } from './identifier-keys.js';
export type { Finding, Suggestion } from './identifiers/finding.js';
export { nameQuestion, readTerm } from './name-hashes.js';
export { READING } from './reading.js';
export { readQuery, type Asked, type QueryKind } from './query.js';
export { documentSearch, exactKeys, indexKeys, numberSearch, plateSearch } from './search-keys.js';
export { termsOf, type Term } from './term.js';
