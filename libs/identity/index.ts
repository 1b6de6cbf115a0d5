export { AccessTokens, type TokenRules } from './access-tokens.js';
export { isHttpsOrLoopback } from './address.js';
export { readCaller, refuseUnlisted, type ClaimNames, type PersonRole, type SignedCaller } from './caller.js';
export { IssuerKeys } from './issuer-keys.js';
export { refused, whyRefused } from './refusal.js';
