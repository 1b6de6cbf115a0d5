export { playSandbox } from './play.js';
