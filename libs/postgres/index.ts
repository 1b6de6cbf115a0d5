export type { FollowedState } from './read/followed-names.js';
export { limited, type TimeLimits } from './sql/time-limits.js';
export { openStore, type StoreOptions } from './store.js';
