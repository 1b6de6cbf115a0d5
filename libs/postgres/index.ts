export type { FollowedState } from './read/followed-names.js';
export type { ReadingProgress } from './read/told-reading.js';
export { limited, type TimeLimits } from './sql/time-limits.js';
export { openStore, type StoreOptions } from './store.js';
