import type { PersonFile } from './shared.js';

/** A body is 1 MiB at most, and base64 makes four bytes of three. */
const MOST_CSV_BYTES = 900_000;
const MOST_XLSX_BYTES = 700_000;

/** The file as it is posted; it stays in this page and is gone with it. Undefined: too large, or of another kind. */
export async function readFile(file: File): Promise<PersonFile | undefined> {
  if (/\.xlsx$/i.test(file.name)) {
    if (file.size > MOST_XLSX_BYTES) return undefined;
    return { xlsx: base64Of(new Uint8Array(await file.arrayBuffer())) };
  }
  if (!/\.(csv|tsv|txt)$/i.test(file.name) || file.size > MOST_CSV_BYTES) return undefined;
  return { csv: await file.text() };
}

const AT_ONCE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}
