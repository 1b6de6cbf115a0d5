export { fitOf, type Difference, type Fit } from './fit.js';
export { readQuery, type Asked, type QueryKind } from './query.js';
export { documentSearch, indexKeys, nameSearch, plateSearch, yearSearch } from './search-keys.js';
export { readName } from './name.js';
export { termsOf, type PersonTerm, type Term } from './term.js';
