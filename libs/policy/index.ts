export { againstConsent, countriesOf, type Sharing } from './consent.js';
export { handlingCodes, keepsHandling, strictest, type HandlingCode } from './handling.js';
export { mayAddress, maySend } from './permission.js';
export { relationsOf } from './relation.js';
export { mayRead, type Reader, type Reading, type Relation, type Section } from './reading.js';
