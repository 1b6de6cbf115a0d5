/**
 * Latin spellings of one Burmese syllable, as everyday use, Okell's system, BGN/PCGN and the Myanmar Language
 * Commission write them: an onset and a rhyme, each with the spellings that stand for it. One code for one sound.
 */
const ONSETS: readonly (readonly [code: string, spellings: string])[] = [
  ['ny', 'hny ngy ny gn'],
  ['my', 'hmy my mi(?=[aeou])'],
  ['py', 'hpy phy py'],
  ['by', 'by'],
  ['ly', 'hly ly'],
  ['X', 'sh hsh'],
  ['C', 'ch ky khy gy hky j tc'],
  ['t', 'ht th t'],
  ['k', 'hk kh k'],
  ['p', 'hp ph p'],
  ['s', 'hs s'],
  ['l', 'hl l'],
  ['m', 'hm m'],
  ['n', 'hn n'],
  ['G', 'hng ng'],
  ['v', 'hw wh w v'],
  ['Y', 'y r'],
  ['z', 'z'],
  ['d', 'd'],
  ['b', 'b'],
  ['g', 'g'],
  ['h', 'h'],
];
const RHYMES: readonly (readonly [code: string, spellings: string])[] = [
  ['aiG', 'aing aine ine eine'],
  ['auG', 'aung aun awng oung ong aug'],
  ['auk', 'auk owk aut'],
  ['aik', 'aik ike ait'],
  ['eik', 'eik ate eit eip'],
  ['ok', 'oke ok ouk out op ot'],
  ['eN', 'ein eint eing ain ane'],
  ['et', 'et ett ek ak'],
  ['it', 'it itt ip ic'],
  ['at', 'at att ap'],
  ['ut', 'ut utt oot up wut'],
  ['iN', 'in inn yint int ing im yin'],
  ['aN', 'an ann ant am'],
  ['oN', 'on one ohn oun own onn om oum'],
  ['uN', 'un unn unt oon um wun wan wunt'],
  ['e', 'ay aye ei e ae eh el ey ai è'],
  ['i', 'i ee yi y ii ie'],
  ['u', 'u oo uu ou'],
  ['o', 'aw or au'],
  ['ou', 'o oe oh ou ow'],
  ['a', 'a ar ah aa'],
];

const any = (rows: readonly (readonly [string, string])[]): readonly (readonly [string, RegExp])[] =>
  rows.map(([code, spellings]) => [code, new RegExp(`^(?:${spellings.split(' ').join('|')})`)]);
const onsets = any(ONSETS);
const rhymes = RHYMES.map(
  ([code, spellings]) => [code, new RegExp(`^(?:${spellings.split(' ').join('|')})$`)] as const,
);

/** The sound of a syllable; undefined where it is none. Two rhymes that some systems spell alike give two sounds. */
export function burmeseSounds(word: string): readonly string[] {
  const onset = onsets.find(([, spellings]) => spellings.test(word));
  const rest = onset === undefined ? word : word.replace(onset[1], '');
  const medial =
    /^w(?=[aeio])/.test(rest) && !/^w(?:un|ut|an$)/.test(rest) ? 'w' : /^y(?=[aeou])/.test(rest) ? 'y' : '';
  const rhyme = rest.slice(medial.length);
  return rhymes
    .filter(([, spellings]) => spellings.test(rhyme))
    .map(([code]) => `~${onset?.[0] ?? ''}${medial}${code}`);
}
