import type { CodeOf } from '../codes/code-lists.js';
import { fieldsOf } from '../form/field-metadata.js';
import * as field from '../form/fields.js';
import type { KindSource, PartForm, Report } from '../form/kind.js';
import type { Message } from '../form/message.js';

/** The part that holds the keys of files which no other part holds. */
export const FILES_PART = 'files';

/** What opens one attachment, and what it is: never told in the open. */
export class FileKey {
  @field.Uuid7() attachment: string;
  /** 32 bytes. */
  @field.Digest() key: string;
  @field.Text(200) name: string;
  @field.Code('fileFormat') mime: CodeOf<'fileFormat'>;
}

/** Content of the sealed part `files`: without it the files are bytes that nobody can read (wire.md "Chunk"). */
export class FileKeys {
  @field.List(FileKey, { min: 1, max: 20 }) files: FileKey[];
}

export const filesPart: PartForm = {
  form: FileKeys,
  rules: [],
  statistical: false,
  beside: (content, message, report) => judgeListed(keysIn(content), message, report),
};

/** Whoever opens the part is promised these files: each must be one that the message commits to. */
export function judgeListed(
  keys: readonly { readonly attachment: string }[],
  { attachments = [] }: Pick<Message, 'attachments'>,
  report: Report,
): void {
  const named = keys.map(({ attachment }) => attachment);
  if (named.some((id, i) => named.indexOf(id) !== i || !attachments.some((one) => one.id === id)))
    report('attachments.listed', '/attachments');
}

/** The keys of attachments that the content of a sealed part holds, whichever part it is. */
export function keysIn(content: {
  readonly files?: readonly FileKey[];
  readonly photos?: readonly FileKey[];
}): readonly FileKey[] {
  const { files = [], photos = [] } = content;
  return [...files, ...photos];
}

/** The kind with the part `files`, where it may carry attachments at all. */
export function withFiles(source: KindSource): KindSource {
  const carried = fieldsOf(source.form).some(({ name, absent }) => name === 'attachments' && !absent);
  return carried ? { ...source, parts: { ...source.parts, [FILES_PART]: filesPart } } : source;
}
