/**
 * Burmese typed for the font Zawgyi-One, which many telephones still carry: the same code points as Unicode, other
 * letters. Told apart and rewritten by the code points that the two use for different signs (UTN 11).
 */

/**
 * What no Unicode text has: vowel e before its consonant, signs that Unicode gives to other languages, stacks of
 * letters of two classes, a vowel on a silent letter.
 */
const ONLY_ZAWGYI = [
  /(?:^|[^\u1000-\u109f]|[\u102b-\u1030]|\u1032|[\u1036-\u103a])\u1031/,
  /(?:^|[^\u1000-\u109f])\u103b/,
  /\u1033|\u1034|\u105a|[\u1060-\u1097]/,
  /\u1039(?![\u1000-\u1021])/,
  /\u1004\u1039/,
  /\u1014\u1039[\u1000-\u100f\u1015-\u1021]|\u1019\u1039[\u1000-\u1014\u101a-\u1021]|\u1000\u1039[\u1004-\u1021]/,
  /\u103a[\u102b-\u1032]/,
];

export function isZawgyi(text: string): boolean {
  return /[\u1000-\u109f]/.test(text) && ONLY_ZAWGYI.some((sign) => sign.test(text));
}

/** Zawgyi's signs for stacked letters, by code point. */
const STACKS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...Array.from('ကခဂဃ').map((letter, i) => [0x1060 + i, letter] as const),
    ...Array.from('စဆ').map((letter, i) => [0x1065 + i, letter] as const),
    [0x1067, 'ဆ'] as const,
    [0x1068, 'ဇ'] as const,
    [0x1069, 'ဈ'] as const,
    [0x106c, 'ဋ'] as const,
    [0x106d, 'ဌ'] as const,
    ...Array.from('ဏတတထထဒဓနပဖဗဘမ').map((letter, i) => [0x1070 + i, letter] as const),
    [0x1085, 'လ'] as const,
    [0x1093, 'ဘ'] as const,
    [0x1096, 'တွ'] as const,
  ].map(([code, letter]) => [String.fromCodePoint(code), `\ue009${letter}`]),
);

const STEPS: readonly (readonly [RegExp, string])[] = [
  // Medials first into signs that nothing else uses here, so that no step reads what another wrote.
  [/[\u103b\u107e-\u1084]/g, '\ue001'],
  [/[\u103a\u107d]/g, '\ue002'],
  [/\u103c|\u108a/g, '\ue003'],
  [/[\u103d\u1087\u1088\u1089]/g, '\ue004'],
  [/\u1039/g, '\u103a'],
  [/\u1033/g, '\u102f'],
  [/\u1034/g, '\u1030'],
  [/[\u1094\u1095]/g, '\u1037'],
  [/\u105a/g, '\u102c\u103a'],
  [/\u106a/g, '\u1009'],
  [/\u106b/g, '\u100a'],
  [/\u108f/g, '\u1014'],
  [/\u1090/g, '\u101b'],
  [/\u1086/g, '\u103f'],
  // Signs of two: kinzi, anusvara with a vowel.
  [/([\u1000-\u1021])\u1064/g, '\u1004\u103a\u1039$1'],
  [/([\u1000-\u1021])\u108b/g, '\u1004\u103a\u1039$1\u102d'],
  [/([\u1000-\u1021])\u108c/g, '\u1004\u103a\u1039$1\u102e'],
  [/([\u1000-\u1021])\u108d/g, '\u1004\u103a\u1039$1\u1036'],
  [/\u108e/g, '\u102d\u1036'],
  // What stands left of its consonant is written after it: medial ra, then vowel e.
  [/\ue001([\u1000-\u102a])/g, '$1\ue001'],
  [
    /\u1031(\ue001?)([\u1000-\u102a])(\ue001?)((?:\ue009[\u1000-\u1021])?)([\ue002-\ue004]*)/g,
    '$2$4$1$3$5\u1031',
  ],
  [/\ue002/g, '\u103b'],
  [/\ue001/g, '\u103c'],
  [/\ue003/g, '\u103d'],
  [/\ue004/g, '\u103e'],
  [/\ue009/g, '\u1039'],
  // Unicode's order of medials.
  [/\u103e\u103d/g, '\u103d\u103e'],
  [/\u103d\u103b/g, '\u103b\u103d'],
  [/\u103d\u103c/g, '\u103c\u103d'],
];

export function fromZawgyi(text: string): string {
  const stacked = text.replace(/[\u1060-\u1096]/g, (sign) => STACKS[sign] ?? sign);
  return STEPS.reduce((spelling, [from, to]) => spelling.replace(from, to), stacked);
}
