import type { AttachmentStore } from '../ports/attach/attachment-port.js';
import type { Ports } from '../ports/ports.js';

/** What chunks that come in stand on. */
export type AttachPorts = Pick<Ports, 'clock' | 'notices'> & { readonly attachments: AttachmentStore };
