export {
  SeatedIndex,
  seatHere,
  type IndexSeat,
  type NameChanges,
  type OpenSeat,
  type SeatedState,
} from './index-seat.js';
export {
  hashedName,
  isFoundBy,
  type BirthYears,
  type HashedName,
  type IndexedName,
  type NameQuestion,
} from './indexed-name.js';
export { NameIndex, type NameIndexState } from './name-index.js';
export { packHashes, unpackNames } from './packed-names.js';
