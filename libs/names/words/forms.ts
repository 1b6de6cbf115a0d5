/**
 * Short and other usual forms of one name: each list begins with the form that stands for all. Malay and Indonesian
 * spellings of Arabic names before and after 1972 (Ejaan Yang Disempurnakan), Tamil names as Malaysia's registers write
 * them, Vietnamese family names that two regions spell differently, English forms in the Philippines.
 */
const FORMS = [
  'muhammad mohd muhd muh moh mod md mhd mohamad mohammad mohamed mohammed muhamad muhammed muhamed mohamod mohamud',
  'ahmad ahmed achmad akhmad ahamad amad ahmat achmat',
  'abdul abd abdoel abdool',
  'nur noor nor noer nour',
  'yusuf yusof yusoff yusop yusup jusuf jusof joesoef yousuf yousef',
  'usman osman othman uthman oesman utsman',
  'umar omar oemar',
  'husain hussein hussain hussin husin husein hossain hosain hossein',
  'hasan hassan hasen',
  'aisyah aishah aisha aysha aisya aisjah asiah',
  'syed sayed sayyid sayid saiyid said',
  'ismail ismael esmail',
  'ibrahim ebrahim',
  'sulaiman soleiman suleiman sulayman soelaiman',
  'zulkifli zulkefli zulkiflee',
  'fatimah fatima fatemah patimah',
  'khadijah khatijah kadijah chadijah',
  'siti sitti',
  'rafiq rafique rofiq rafik rofik',
  'rahman rohman rachman',
  'ridzuan ridhwan ridwan rizuan redzuan ridzwan rizwan',
  'daud dawud dawood',
  'badar badr',
  'mokhtar mukhtar muktar moktar',
  'yaakub yaacob yakub yaakob jacub',
  'radziah raziah radhiah',
  'maksumah maasumah',
  'kalsom kalthum kalsum kalthom',
  'zeya zayar zeyar zayya',
  'letchumi lakshmi laxmi letchimi letchumy',
  'muniandy muniandi',
  'krishnan kirishnan krisnan',
  'subramaniam subramanian supramaniam suppiramaniam',
  'huynh hoang',
  'vo vu',
  'chau chu',
  'phuc phuoc',
  'nhat nhut',
];

export const USUAL_FORM: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((forms) => {
    const words = forms.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** Short forms that stand for the whole as often as the whole is written: they agree like the same letters. */
export const SHORT_OF: ReadonlyMap<string, string> = new Map(
  [
    'muhammad mohd muhd md mhd',
    'abdul abd',
    'binti bt',
    'maria ma',
    'maung mg',
    'haji hj',
    'hajah hjh',
    'pengiran pg',
    'awang ag',
    'dayang dk',
  ].flatMap((forms) => {
    const [whole = '', ...short] = forms.split(' ');
    return short.map((word) => [word, whole] as const);
  }),
);

/** `M.` before another name is written for this one. */
export const INITIAL_OF: Readonly<Record<string, string>> = { m: 'muhammad' };
