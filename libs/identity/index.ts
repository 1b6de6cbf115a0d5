export { AccessTokens } from './access-tokens.js';
export { refuseUnlisted, type ClaimNames, type PersonRole, type SignedCaller } from './caller.js';
export { generateJwk, publicHalf, readClientKey, type ClientKey } from './client-key.js';
export { ClientTokens } from './client-tokens.js';
export { FailureLimit } from './failure-limit.js';
export { IssuerKeys } from './issuer-keys.js';
export { refused, whyRefused } from './refusal.js';
export { Sessions, type HeldSession } from './sessions.js';
export { SignIn } from './sign-in.js';
