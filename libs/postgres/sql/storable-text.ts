/**
 * Text that nobody has checked yet (a pointer into refused JSON, the conversation it claims) as PostgreSQL can hold it:
 * it takes neither U+0000 nor lone surrogates. Without this a refused message could not even be kept.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
