import type { Fault } from '#kernel';
import { type CodeOf, isCodeOf, ruleFault } from '#messages';

export type HandlingCode = CodeOf<'handlingCode'>;

const CODES = ['H1', 'H2', 'H3'] as const;

/** An item that carries no code is held under these: the strictest that need no note. */
const UNMARKED: readonly HandlingCode[] = ['H1', 'H2'];

/**
 * The codes an item must carry that quotes these items: every restriction of each of them, H0 only where none has any
 * (INV-08). An item without codes counts as the strictest.
 */
export function strictest(...items: readonly (readonly HandlingCode[] | undefined)[]): HandlingCode[] {
  const all = items.flatMap((codes) => (codes === undefined || codes.length === 0 ? UNMARKED : codes));
  const restrictions = CODES.filter((code) => all.includes(code));
  return restrictions.length > 0 || items.length === 0 ? restrictions : ['H0'];
}

/** Whether a reply or forward keeps every restriction of what it quotes. Empty: it does. */
export function keepsHandling(
  codes: readonly HandlingCode[] | undefined,
  ...quoted: readonly (readonly HandlingCode[] | undefined)[]
): readonly Fault[] {
  const held = codes === undefined || codes.length === 0 ? UNMARKED : codes;
  return strictest(...quoted)
    .filter((code) => code !== 'H0' && !held.includes(code))
    .map((code) => ruleFault('handling.as-quoted', '/handling', `handling has ${code}, as what is quoted.`));
}

/** The codes that count for an item which carries these, whatever they are: none means the strictest. */
export function handlingCodes(value: unknown): readonly HandlingCode[] {
  const codes = Array.isArray(value) ? value.filter((one: unknown) => isCodeOf('handlingCode', one)) : [];
  return codes.length === 0 ? UNMARKED : codes;
}
