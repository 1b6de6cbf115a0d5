export type * from './ports.js';
export type * from './records.js';
