export * from './bytes.js';
export * from './clock.js';
export * from './errors.js';
export * from './ids.js';
export * from './json-pointer.js';
export * from './members.js';
export * from './signs.js';
