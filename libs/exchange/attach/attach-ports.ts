import type { AttachmentStore } from '../ports/attach/attachment-port.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore } from '../ports/read-store.js';

/** What chunks that come in stand on. */
export type AttachPorts = Pick<Ports, 'clock' | 'notices'> & {
  readonly store: Pick<ReadStore, 'views'>;
  readonly attachments: AttachmentStore;
};
