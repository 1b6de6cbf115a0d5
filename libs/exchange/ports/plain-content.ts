import type { Content } from './ports.js';

/** Content as it is, where nothing encrypts it at rest. */
export const plainContent: Content = {
  write: (bytes) => Promise.resolve(bytes),
  read: (stored) => Promise.resolve(stored),
};
