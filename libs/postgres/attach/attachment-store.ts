import type { AttachmentStore } from '#exchange';
import type { Context } from '../sql/context.js';
import { comingChunks } from './coming.js';
import { endingFiles } from './ending.js';
import { goingChunks } from './going.js';
import { uploadStore } from './upload-rows.js';

/** Files: what units bring, what travels, and what ends. */
export function attachmentStore(context: Context): AttachmentStore {
  return {
    ...uploadStore(context),
    ...goingChunks(context),
    ...comingChunks(context),
    ...endingFiles(context),
  };
}
