import { seen } from '#kernel';

/** Scripts of ISO 15924 that are written with letters of others in Unicode. */
const LETTERS_OF: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Hanb: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Hrkt: ['Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Aran: ['Arab'],
  Cyrs: ['Cyrl'],
  Latf: ['Latn'],
  Latg: ['Latn'],
  Geok: ['Geor'],
  Syre: ['Syrc'],
  Syrj: ['Syrc'],
  Syrn: ['Syrc'],
};

const kept = new Map<string, RegExp | undefined>();

/** One letter of the script; undefined where Unicode does not know the script. */
function letterOf(script: string): RegExp | undefined {
  if (kept.has(script)) return kept.get(script);
  let letter: RegExp | undefined;
  try {
    const names = LETTERS_OF[script] ?? [script];
    letter = new RegExp(`^[${names.map((name) => `\\p{Script_Extensions=${name}}`).join('')}]$`, 'u');
  } catch {
    letter = undefined;
  }
  kept.set(script, letter);
  return letter;
}

/** Letters that belong to no one script, as ʻ in transliterations. */
const COMMON = /^[\p{Script=Common}\p{Script=Inherited}]$/u;

/**
 * Whether a text may be in the script that is declared for it: at least one letter is; where Latin is declared, all
 * are, for that is what somebody in another country reads.
 */
export function isInScript(text: string, script: string): boolean {
  const letter = letterOf(script);
  const letters = seen(text).match(/\p{L}/gu) ?? [];
  if (letter === undefined || letters.length === 0) return true;
  return script === 'Latn'
    ? letters.every((one) => letter.test(one) || COMMON.test(one))
    : letters.some((one) => letter.test(one));
}

/** What forms and registers write where no name is known, each word by itself. */
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'FNU LNU MNU NFN NLN NMN NFI UNK UNKNOWN UNNAMED UNIDENTIFIED ANONYMOUS NONAME NONE NIL NULL TBC TBD NAME NO NOT GIVEN ' +
    'AVAILABLE N A X XX XXX XXXX TIDAK DIKETAHUI TANPA NAMA KHÔNG RÕ TÊN CHƯA BIẾT ไม่ทราบ ไม่ทราบชื่อ ไม่มีชื่อ ไม่ระบุ ' +
    'មិនស្គាល់ មិនស្គាល់ឈ្មោះ គ្មានឈ្មោះ ບໍ່ຮູ້ ບໍ່ຮູ້ຊື່ အမည်မသိ မသိ DI KILALA WALANG PANGALAN'
  ).split(' '),
);
/** Words that alone are names, too. */
const ALSO_NAMES: ReadonlySet<string> = new Set(
  'NO NOT A DI NAMA TÊN RÕ CHƯA BIẾT GIVEN X NIL TANPA'.split(' '),
);

/** Whether a text says somebody's name: it has a letter, and is no way to say that the name is not known. */
export function saysName(text: string): boolean {
  const words =
    seen(text)
      .normalize('NFC')
      .toUpperCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (!words.some((word) => /\p{L}/u.test(word))) return false;
  return words.some((word) => !NO_NAME.has(word)) || (words.length === 1 && ALSO_NAMES.has(words[0]));
}

/** Whether a text that is asked for says something: two letters, and no way to say nothing. */
export function saysSomething(text: string): boolean {
  const letters = seen(text).match(/\p{L}/gu) ?? [];
  return letters.length >= 2 && saysName(text);
}
