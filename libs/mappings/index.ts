export { standards } from './standards.js';
