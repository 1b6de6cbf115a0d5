/**
 * How a Latin spelling of a Thai, Lao, Khmer, Burmese, Vietnamese, Malay, Indonesian or Filipino name sounds, so that
 * spellings of one name meet (docs/decisions/0027-look-ups.md). Codes in capitals stand for sounds that Latin writes
 * with several letters: C ch and j, G ng, N final nh, X sh, W ao and au, Y a glide. The tables are read from top to
 * bottom.
 */
type Step = readonly [RegExp, string];

/** A second reading of the whole word, besides the plain one. */
const SECOND: readonly Step[] = [
  // Indian bh and dh are p and t in Thai and Khmer; final l is n in Thai.
  [/bh/g, 'ph'],
  [/dh/g, 'th'],
  [/ol$/, 'on'],
  // Indonesian before 1972 wrote j for y, and c is ch in its spelling of today.
  [/(?<![dst])j/g, 'y'],
  [/c(?=[aou])/g, 'ch'],
  // Burmese.
  [/ky(?=[aeiou])/g, 'ch'],
  [/oe/g, 'o'],
];
const MOST_READINGS = 4;

const STEPS: readonly Step[] = [
  // Consonants.
  [/l[ae]t?chum|laxm/g, 'lakshm'],
  [/ksh/g, 'tch'],
  [/^h(?=[lmnrt])/, ''],
  [/jh/g, 'j'],
  [/tj/g, 'ch'],
  [/dj/g, 'j'],
  [/dz/g, 'z'],
  [/^nj/, 'ny'],
  [/s[jy](?=[aeou])|sh/g, 'X'],
  [/[ck]h(?=[mt])/g, 'h'],
  [/t?ch(?=r)/g, 'k'],
  [/t?chh?|j/g, 'C'],
  [/([kptgbd])h/g, '$1'],
  [/ck/g, 'k'],
  [/qu(?=[aeiouy])/g, 'kw'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/(?<=e)x/g, 'ks'],
  [/x/g, 's'],
  [/z$/, 's'],
  // Vowels of two and three letters.
  [/(?<=[aeiou])v$/, 'w'],
  [/eow$/, 'eo'],
  [/(?<=[^aeiougqn])ue(?=[^aeiouylz])/g, 'u'],
  [/(?<=[^aeiouqk])uo(?=[^aeiou]|$)/g, 'u'],
  [/ae[wo]|e[wo]$/g, 'eW'],
  [/au(?=ng)/g, 'o'],
  [/[ao]w(?![aeiouy])/g, 'o'],
  [/a[ou]/g, 'W'],
  [/eu(?=a)|ue(?=a)|eu/g, 'u'],
  [/ee|ii/g, 'i'],
  [/oo|ou|oe|uu/g, 'u'],
  [/aa/g, 'a'],
  // Letters that are written and not said.
  [/(?<=.{2}[aeiou][nt])e$/, ''],
  [/lle$/, 'l'],
  [/er(?=[tdmnkp]$)/, 'u'],
  [/(?<=[aou])r(?=n($|[^aeiouy]))/g, ''],
  [/(?<=.{2}a)r$/, ''],
  [/nt$/, 'n'],
  [/(?<=.{5})nh$/, 'n'],
  [/nh$/, 'N'],
  [/nh(?=[aeiou])/g, 'ny'],
  [/ng/g, 'G'],
  [/h(?![aeiouyY])/g, ''],
  // Glides.
  [/ea(?=$|[^aeiou])/g, 'Ya'],
  [/(?<=[aeiou])y(?=[aeiou])|^y(?=[aeiou])/g, 'Y'],
  [/(?<=[^aeiou])[iy](?=[aeou])/g, 'Y'],
  [/y/g, 'i'],
  [/ei/g, 'ai'],
  [/(?<=[^aeiou])u(?=[aeio])/g, 'v'],
  [/w/g, 'v'],
  // Ends and repetitions.
  [/d$/, 't'],
  [/b$/, 'p'],
  [/g$/, 'k'],
  [/(?<=[^aeiou])e(?=[rl][aeiou])/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The same few words stand in most names, and the tables are long. */
const heard = new Map<string, readonly string[]>();
const MOST_HEARD = 20_000;

/**
 * The sounds that a word can have, 1 to 4; two words sound alike where they share one. Other scripts sound as they are
 * written.
 */
export function soundsOf(word: string): readonly string[] {
  if (!/^[a-z]+$/.test(word)) return [word];
  const known = heard.get(word);
  if (known !== undefined) return known;
  if (heard.size >= MOST_HEARD) heard.clear();
  const sounds = soundsByTable(word);
  heard.set(word, sounds);
  return sounds;
}

function soundsByTable(word: string): readonly string[] {
  const readings = new Set([word]);
  for (const [pattern, sound] of SECOND)
    for (const reading of [...readings])
      if (readings.size < MOST_READINGS) readings.add(reading.replace(pattern, sound));
  return [...new Set([...readings].map(soundOf))];
}

function soundOf(reading: string): string {
  return STEPS.reduce((sound, [pattern, code]) => sound.replace(pattern, code), reading);
}
