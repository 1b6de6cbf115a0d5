import { fromZawgyi, isZawgyi } from './zawgyi.js';

/**
 * What looks the same is one spelling. Each step: what people type, and what the Unicode Standard (chapters 16 and 17)
 * writes. The text has come through NFKC, which parts sara am into nikhahit and sara aa.
 */
const STEPS: readonly (readonly [RegExp, string])[] = [
  // Thai: sara e twice for sara ae; a tone typed after the parts of sara am; lakkhangyao alone.
  [/เเ/g, 'แ'],
  [/\u0e4d([\u0e48-\u0e4b])\u0e32/g, '$1\u0e4d\u0e32'],
  [/\u0e45/g, '\u0e32'],
  // Lao, the same.
  [/ເເ/g, 'ແ'],
  [/\u0ecd([\u0ec8-\u0ecb])\u0eb2/g, '$1\u0ecd\u0eb2'],
  // A mark that was typed twice is drawn once.
  [
    /([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u17b6-\u17d1\u102b-\u103e])\1+/g,
    '$1',
  ],
  // Khmer: coeng da and coeng ta are drawn alike; e and i, e and ii for oe, which stands as one sign.
  [/\u17d2\u178a/g, '\u17d2\u178f'],
  [/\u17c1\u17b8/g, '\u17be'],
  [/\u17c1\u17b6/g, '\u17c4'],
  // Khmer shifters stand before the vowel.
  [/([\u17b6-\u17c5]+)([\u17c9\u17ca])/g, '$2$1'],
  // Burmese: digits nought and seven for the letters wa and ra.
  [
    /(?<![\u1040-\u1049])\u1040(?=[\u1000-\u1021\u102b-\u103e])|(?<=[\u1000-\u102a]|[\u103a-\u103e])\u1040(?![\u1040-\u1049])/g,
    '\u101d',
  ],
  [/\u1047(?=[\u102b-\u103e])/g, '\u101b'],
  // Burmese: the vowel u before anusvara, tall aa as aa.
  [/\u1036\u102f/g, '\u102f\u1036'],
  [/\u102b/g, '\u102c'],
  // Arabic (Jawi): forms that other keyboards send.
  [/[\u0622\u0623\u0625\u0671]/g, '\u0627'],
  [/[\u06a9\u06aa]/g, '\u0643'],
  [/[\u06cc\u0649]/g, '\u064a'],
  [/\u0640|[\u064b-\u0652\u0670]/g, ''],
];

export function oneSpelling(text: string): string {
  if (!/[\u0600-\u109f\u1780-\u17ff]/.test(text)) return text;
  const unicode = isZawgyi(text) ? fromZawgyi(text) : text;
  return STEPS.reduce((spelling, [typed, written]) => spelling.replace(typed, written), unicode);
}
