import { localeOf } from '../language/locale.js';
import { plain } from '../language/terms.js';

interface CodeList {
  readonly name: string;
  readonly codes: readonly { readonly code: string; readonly meaning: string }[];
}

/** The gateway's published code lists, with the meaning of each code. */
const files: Record<string, CodeList> = import.meta.glob('../../../code-lists/*.json', {
  eager: true,
  import: 'default',
});

const bySignature = new Map(
  Object.values(files).map(({ codes }) => [
    signature(codes.map(({ code }) => code)),
    new Map(codes.map(({ code, meaning }) => [code, meaning])),
  ]),
);
const byName = new Map(Object.values(files).map(({ name, codes }) => [name, codes.map(({ code }) => code)]));
/** By the very list that `codesOf` gives: a list of thousands is not sorted for each field. */
const meaningsOf = new Map<readonly string[], ReadonlyMap<string, string>>(
  Object.values(files).map(({ name, codes }) => [
    byName.get(name) ?? [],
    new Map(codes.map(({ code, meaning }) => [code, meaning])),
  ]),
);
const byCode = new Map<string, string>();
for (const { codes } of Object.values(files))
  for (const { code, meaning } of codes) {
    const known = byCode.get(code) ?? meaning;
    // Lists that disagree leave the code to its own plain words.
    if (code.length > 3) byCode.set(code, known === meaning ? meaning : plain(code));
  }

/**
 * The meaning of a code in the list that has exactly these codes; of a list cut short, what the code means elsewhere.
 */
export function meaningIn(codes: readonly string[]): (code: string) => string | undefined {
  const list = meaningsOf.get(codes) ?? bySignature.get(signature(codes));
  return (code) => list?.get(code) ?? byCode.get(code);
}

/** What a code means in whichever list has it; undefined for what is no code. */
export function meaningOf(code: string): string | undefined {
  return byCode.get(code);
}

/** The codes of a list, in its order. */
export function codesOf(list: string): readonly string[] {
  return byName.get(list) ?? [];
}

function signature(codes: readonly string[]): string {
  return codes.toSorted().join(' ');
}

/** A language's name in the reader's language, else in English: browsers know a few hundred of ISO 639-3. */
export function languageName(code: string, language: string): string {
  const names = new Intl.DisplayNames(localeOf(language), { type: 'language', fallback: 'none' });
  return names.of(code) ?? meaningIn(codesOf('language'))(code) ?? code;
}
