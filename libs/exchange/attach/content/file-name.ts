import { seen } from '#kernel';
import type { FileFormat } from '../../ports/attach/attachment-port.js';

/** The endings under which each format is known; the first is given where a name has none of them. */
const ENDINGS: Readonly<Record<FileFormat, readonly [string, ...string[]]>> = {
  JPEG: ['.jpg', '.jpeg'],
  PNG: ['.png'],
  WEBP: ['.webp'],
  PDF: ['.pdf'],
  MP3: ['.mp3'],
  M4A: ['.m4a'],
  WAV: ['.wav'],
  OGG: ['.ogg', '.oga', '.opus'],
  FLAC: ['.flac'],
};

/** What ends a folder's name, or means more than itself to some system of files. */
const NO_NAME = /[\\/:*?"<>|\p{Cc}\p{Cs}]/gu;

/**
 * A name under which a file of this format may be kept: another gateway's sender chose it, and a computer runs whatever
 * its ending says. No folders, nothing that nobody sees or that turns the text round, and the ending of the format.
 */
export function fileName(name: string, format: FileFormat): string {
  const plain = seen(name)
    .replaceAll(NO_NAME, '_')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  const [first] = ENDINGS[format];
  const isEnded = ENDINGS[format].some((ending) => plain.toLowerCase().endsWith(ending));
  if (plain === '') return `file${first}`;
  return isEnded ? plain : `${plain}${first}`;
}
