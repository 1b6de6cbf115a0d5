export { createMemberKeys, openKeyFiles, publicEntry } from './key-files.js';
export { memoryKeys, type MemoryKeys } from './memory-keys.js';
export { readPrivate, writeNewPrivate, writePrivate } from './private-file.js';
export { memoryNetwork, type MemoryNetwork } from './memory-network.js';
