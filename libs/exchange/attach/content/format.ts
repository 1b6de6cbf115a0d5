import type { FileFormat } from '../../ports/attach/attachment-port.js';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * What a file is by its first bytes (at least 16, where it has them), or undefined for everything that does not travel.
 * The name decides nothing: a page of script that calls itself a photograph is no photograph (T41). A format that
 * begins anywhere but at the first byte is none.
 */
export function formatOf(head: Uint8Array): FileFormat | undefined {
  const text = (from: number, to: number) => Buffer.from(head.subarray(from, to)).toString('latin1');
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'JPEG';
  if (PNG.every((byte, i) => head[i] === byte)) return 'PNG';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'WEBP';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WAVE') return 'WAV';
  if (/^%PDF-[12]\.[0-9]/.test(text(0, 8))) return 'PDF';
  if (text(0, 4) === 'OggS' && head[4] === 0) return 'OGG';
  if (text(0, 4) === 'fLaC') return 'FLAC';
  // An MPEG-4 file is a film as often as a recording: only what says that it is sound is taken.
  if (text(4, 8) === 'ftyp' && /^M4[AB] $/.test(text(8, 12))) return 'M4A';
  if (text(0, 3) === 'ID3' && (head[3] ?? 0xff) <= 4) return 'MP3';
  return isMpegFrame(head) ? 'MP3' : undefined;
}

/** The header of a frame of MPEG audio, layer III: sync, a bit rate and a sampling rate that exist. */
function isMpegFrame([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const synced = first === 0xff && (second & 0xe6) === 0xe2 && (second & 0x18) !== 0x08;
  const rate = third >> 4;
  return synced && rate > 0 && rate < 15 && ((third >> 2) & 3) !== 3;
}

/** Whose position and camera are taken out. */
export function isPicture(format: FileFormat): format is 'JPEG' | 'PNG' | 'WEBP' {
  return format === 'JPEG' || format === 'PNG' || format === 'WEBP';
}
