export { limited, type TimeLimits } from './time-limits.js';
export { openStore, type StoreOptions } from './store.js';
