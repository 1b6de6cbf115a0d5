export { fold, UNOPENED, type Folded, type Lifecycle, type Step } from './fold.js';
