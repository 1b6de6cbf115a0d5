export { keepsHandling, strictest, type HandlingCode } from './handling.js';
export { mayAddress, maySend } from './permission.js';
