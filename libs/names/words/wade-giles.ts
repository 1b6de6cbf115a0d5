/** Syllables that Wade-Giles writes otherwise than by the steps. */
const WHOLE: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'zi=tzu ci=tzu si=szu zhi=chih chi=chih shi=shih ri=jih yan=yen you=yu yi=i er=erh ge=ko ke=ko he=ho e=o guo=kuo ' +
    'ye=yeh yue=yueh yong=yung rong=jung xu=hsu xiong=hsiung jue=chueh xue=hsueh que=chueh'
  )
    .split(' ')
    .map((row) => row.split('=') as [string, string]),
);
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/^zh/, 'ch'],
  [/^[jq]/, 'ch'],
  [/^x/, 'hs'],
  [/^[zc](?!h)/, 'ts'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
  [/^r/, 'j'],
  [/ong$/, 'ung'],
  [/ian$/, 'ien'],
  [/ie$/, 'ieh'],
  [/ue$/, 'ueh'],
  [/(?<=[tnljs]|ts|ch)uo$/, 'o'],
];

/**
 * A syllable of Hanyu Pinyin in the spelling of Taiwan's passports: Wade-Giles without its apostrophes (conversion
 * table of the ALA-LC Romanization Tables, Chinese).
 */
export function wadeGiles(pinyin: string): string {
  return (
    WHOLE[pinyin] ??
    STEPS.reduce((syllable, [pattern, letters]) => syllable.replace(pattern, letters), pinyin)
  );
}
