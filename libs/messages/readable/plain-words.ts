/** A name of a member, a kind or a code as words: `AL_MISSING_PERSON` → Missing person; `lastSeen` → Last seen. */
export function plainWords(name: string): string {
  const words = name
    .replace(/^[A-Z]{2}_(?=[A-Z])/, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
