/**
 * Words that may be titles. Lower case, without marks. Whether a word is one is told by its place: first, with a name
 * behind it; each of them may be a name as well, so none is ever dropped.
 */

/** Titles by the language that they are of; `F` and `M` where they tell a woman from a man. */
const TITLES: readonly (readonly [sex: 'F' | 'M' | null, words: string])[] = [
  ['M', 'mr master sir dom don tuan encik en awang pak bapak bpk'],
  ['F', 'mrs ms miss mdm madam dona puan pn cik dayang ibu bu'],
  [null, 'dr prof ir ust ustaz ustazah atty engr hon rev fr sr jr drs dra'],
  // Thai and Lao.
  ['M', 'nai dekchai thao'],
  ['F', 'nang nangsao naang naangsao dekying ying sao'],
  [null, 'khun phra'],
  // Khmer.
  ['M', 'lok'],
  ['F', 'neaksrey loksrey kanha'],
  [null, 'neak oknha samdech'],
  // Burmese, Shan, Karen, Kachin, Mon.
  ['M', 'u ko maung mg saw sai sao khun mahn min nai duwa salai'],
  ['F', 'daw ma naw nan nant nang mi'],
  // Malay, Bruneian, Indonesian.
  ['M', 'haji hj dato datuk tengku tunku pengiran pg raden teuku si'],
  ['F', 'hajah hjh datin pengiranfatimah raja cut'],
  [null, 'tan tun sri seri syed sharifah wan nik raden gusti ida'],
  // Filipino and Timorese.
  ['M', 'ginoo gng'],
  ['F', 'ginang binibini'],
];

export const TITLE: ReadonlyMap<string, 'F' | 'M' | null> = new Map(
  [...TITLES].reverse().flatMap(([sex, words]) => words.split(' ').map((word) => [word, sex] as const)),
);

/** Titles that are hardly ever a name: leaving one out says less than leaving out a word that may be a name. */
export const ONLY_TITLE: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mdm dr prof daw dekchai dekying nangsao naangsao lok oknha samdech haji hj hajah hjh dato datuk datin encik puan pn ' +
    'pengiran pg awang dayang ustaz ustazah atty engr ginoo ginang bapak bpk ibu drs mg'
  ).split(' '),
);

/** Between a name and the father's: the words after it are the father's. `F`, `M`: of a daughter, of a son. */
export const FILIATION: ReadonlyMap<string, 'F' | 'M' | null> = new Map([
  ...'bin b ibn ibni s/o a/l'.split(' ').map((word) => [word, 'M'] as const),
  ...'binti binte bt bte bti d/o a/p'.split(' ').map((word) => [word, 'F'] as const),
  ...'anak ak'.split(' ').map((word) => [word, null] as const),
]);

/** Particles of a family name, Spanish and Portuguese. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del dela delos delas la los las y e al da do dos das sta sto'.split(' '),
);

/** Middle words that tell a woman from a man. */
export const SEX_WORDS: ReadonlyMap<string, 'F' | 'M'> = new Map([
  ['thi', 'F'],
  ['van', 'M'],
]);
