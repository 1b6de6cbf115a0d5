export { keysContract, type KeysCase, type MakeKeys } from './keys-contract.js';
export { createMemberKeys, openKeyFiles, publicEntry } from './key-files.js';
export type { ListedMemberKeys, MemberKeys } from './member-keys.js';
export { memoryKeys } from './memory-keys.js';
export { readPrivate, writeNewPrivate, writePrivate } from './private-file.js';
export { memoryNetwork, type MemoryNetwork } from './memory-network.js';
