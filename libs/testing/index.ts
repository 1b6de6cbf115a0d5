export { SetClock } from './clock.js';
export { alertDraft, referralDraft, withdrawalDraft } from './drafts.js';
export { ANALYST, testMembers, type TestGateway, type TestMembers, type TestStore } from './gateways.js';
export { TestIssuer } from './issuer.js';
export { signedStatement } from './statements.js';
export { reads, Wire } from './wire.js';
export { int, recordBatch, type RawRecord } from './record-batch.js';
export * from './pictures.js';
