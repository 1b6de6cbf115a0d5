export { fitOf, type Difference } from './fit.js';
export { documentKey } from './identifier-keys.js';
export { trigramLikeness } from './likeness.js';
export { readQuery, type Asked, type QueryKind } from './query.js';
export {
  documentSearch,
  indexKeys,
  nameSearch,
  nameSpelling,
  numberSearch,
  plateSearch,
  yearSearch,
} from './search-keys.js';
export { termsOf, type Term } from './term.js';
