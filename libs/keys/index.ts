export { keysContract, type KeysCase, type MakeKeys } from './keys-contract.js';
export { createMemberKeys, openKeyFiles, publicEntry } from './key-files.js';
export type { MemoryKeys, MemberKeys } from './member-keys.js';
export { memoryKeys, type GrowingKeys } from './memory-keys.js';
export { readPrivate, writeNewPrivate, writePrivate, writePrivateSync } from './private-file.js';
export { openTokenKey } from './token-key.js';
