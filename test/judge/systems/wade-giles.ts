/** Wade-Giles of a syllable of Pinyin without tone, apostrophes left out as on papers of Taiwan. */
const WHOLE: Readonly<Record<string, string>> = {
  zi: 'tzu',
  ci: 'tzu',
  si: 'ssu',
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  yan: 'yen',
  yu: 'yu',
  you: 'yu',
  yi: 'i',
  er: 'erh',
  ge: 'ko',
  ke: 'ko',
  he: 'ho',
  e: 'o',
  guo: 'kuo',
  wen: 'wen',
  xu: 'hsu',
  ye: 'yeh',
  yue: 'yueh',
  rong: 'jung',
  ren: 'jen',
};
const ONSETS: readonly (readonly [RegExp, string])[] = [
  [/^zh/, 'ch'],
  [/^[jq]/, 'ch'],
  [/^x/, 'hs'],
  [/^[zc](?!h)/, 'ts'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
  [/^r/, 'j'],
];
const RHYMES: readonly (readonly [RegExp, string])[] = [
  [/ong$/, 'ung'],
  [/ian$/, 'ien'],
  [/ie$/, 'ieh'],
  [/ue$/, 'ueh'],
  [/ui$/, 'ui'],
  [/(?<=[tnlsj]|ts|ch)uo$/, 'o'],
];

export function wadeGiles(pinyin: string): string {
  const whole = WHOLE[pinyin];
  if (whole !== undefined) return whole;
  return [...ONSETS, ...RHYMES].reduce((text, [from, to]) => text.replace(from, to), pinyin);
}
