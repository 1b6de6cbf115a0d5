export { limited, type TimeLimits } from './sql/time-limits.js';
export { openStore, type StoreOptions } from './store.js';
