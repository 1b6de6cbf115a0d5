export { openStore, type StoreOptions } from './store.js';
