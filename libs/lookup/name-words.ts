/**
 * Words that stand in names without telling persons apart. Lower case, without marks.
 */

/**
 * Forms of address: left out where they stand first and a name follows. U, Daw, Ko, Ma, Maung and so on can be names
 * elsewhere.
 */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mdm dr prof nai nang naang nangsao khun phra thao lok neak u daw ko ma maung mg saw sai sao ' +
    'haji hajah hj hjh dato datuk datin tuan puan encik cik tengku tunku bapak bpk ibu pak bu drs ir ust ustaz ginoo ginang don dona atty sr jr'
  ).split(' '),
);

/**
 * Between a name and the father's (or a family name's particle): left out; the word after FILIATION is the father's.
 */
export const FILIATION: ReadonlySet<string> = new Set(
  'bin binti binte bt bte ibni ibn b s/o d/o a/l a/p anak'.split(' '),
);
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del dela delos delas la los las y al von da dos'.split(' '),
);

/** How much a word tells, where it is less than 1: names that very many bear. */
export const COMMON: ReadonlyMap<string, number> = new Map([
  ...'van thi'.split(' ').map((word) => [word, 0.25] as const),
  ...'nguyen tran le pham muhammad ahmad abdul nur siti maria'.split(' ').map((word) => [word, 0.5] as const),
]);

/** Short and other usual forms of one name: each list begins with the form that stands for all. */
const FORMS = [
  'muhammad mohd muhd muh moh md mhd mohamad mohammad mohamed mohammed muhamad muhammed muhamed',
  'ahmad ahmed achmad akhmad ahamad amad',
  'abdul abd',
  'nur noor nor noer',
  'yusuf yusof yusoff yusop yusup jusuf jusof joesoef',
  'usman osman othman uthman oesman',
  'umar omar oemar',
  'husain hussein hussain hussin husin husein hossain',
  'aisyah aishah aisha aysha aisya',
  'syed sayed sayyid sayid saiyid',
  'ismail ismael esmail',
];

export const USUAL_FORM: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((forms) => {
    const words = forms.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);
