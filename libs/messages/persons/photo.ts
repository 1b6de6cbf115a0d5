import { judgeListed } from '../attached/files-part.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { PartForm, Report } from '../form/kind.js';
import type { Message } from '../form/message.js';

/** One picture: an attachment of the message, and who may be shown it. */
export class Photo {
  @field.Uuid7() attachment: string;
  @field.Code('photoAudience') audience: CodeOf<'photoAudience'>;
  @field.Optional() @field.PartialDate() @field.Past() takenOn?: string;
}

export class AttachmentKey {
  @field.Uuid7() attachment: string;
  /** 32 bytes. */
  @field.Digest() key: string;
  @field.Text(200) name: string;
  @field.Code('photoFormat') mime: CodeOf<'photoFormat'>;
}

/** Content of the sealed part `photos`: without it the pictures are bytes that nobody can read (wire.md "Message"). */
export class PhotoKeys {
  @field.List(AttachmentKey, { min: 1, max: 20 }) photos: AttachmentKey[];
}

export const photosPart: PartForm = {
  form: PhotoKeys,
  rules: [],
  statistical: false,
  beside: (content, message, report) => judgeListed((content as PhotoKeys).photos, message, report),
};

/** Every picture is an attachment, and its key is sealed. */
export function judgePhotos(
  photos: readonly Photo[],
  { attachments = [], sealed = [] }: Pick<Message, 'attachments' | 'sealed'>,
  path: string,
  report: Report,
): void {
  photos.forEach(({ attachment }, i) => {
    if (!attachments.some(({ id }) => id === attachment))
      report('photos.attachment', `${path}/${i}/attachment`);
  });
  if (photos.length > 0 && !sealed.some(({ part }) => part === 'photos')) report('photos.sealed', path);
}
