import type { SoundTable } from './sounds.js';

/** ALA-LC Romanization Tables, Thai (2011) and Lao (2011), marks left out as on cards: long and short are one. */
export const alaThai: SoundTable = {
  onsets: { N: 'ng', c: 'ch', j: 'y', '?': '' },
  vowels: {
    'a:': 'a',
    'i:': 'i',
    I: 'u',
    'I:': 'u',
    'u:': 'u',
    'e:': 'e',
    '{': 'ae',
    '{:': 'ae',
    'o:': 'o',
    O: 'o',
    'O:': 'o',
    '@': 'oe',
    '@:': 'oe',
    Ia: 'ua',
  },
  ends: { N: 'ng', j: 'i', w: 'o' },
};

export const alaLao: SoundTable = {
  onsets: { N: 'ng', c: 'ch', j: 'ny', '?': '' },
  vowels: { ...alaThai.vowels, '{': 'ae', '{:': 'ae' },
  ends: { N: 'ng', j: 'i', w: 'o' },
};

/** Haas, Thai-English Student's Dictionary (1964): long vowels twice. */
export const haas: SoundTable = {
  onsets: { N: 'ng', j: 'y', '?': '' },
  vowels: {
    'a:': 'aa',
    'i:': 'ii',
    I: 'y',
    'I:': 'yy',
    'u:': 'uu',
    'e:': 'ee',
    '{': 'e',
    '{:': 'ee',
    'o:': 'oo',
    O: 'o',
    'O:': 'oo',
    '@': 'oe',
    '@:': 'oe',
    Ia: 'ya',
  },
  ends: { N: 'ng', j: 'j', w: 'w', k: 'g', t: 'd', p: 'b' },
};

/** Paiboon Publishing's guide to Thai and Lao (2003), marks left out. */
export const paiboon: SoundTable = {
  onsets: { N: 'ng', k: 'g', kh: 'k', c: 'j', t: 'dt', th: 't', p: 'bp', ph: 'p', j: 'y', '?': '' },
  vowels: {
    'a:': 'aa',
    'i:': 'ii',
    I: 'eu',
    'I:': 'eu',
    'u:': 'uu',
    'e:': 'ee',
    '{': 'ae',
    '{:': 'ae',
    'o:': 'oo',
    O: 'aw',
    'O:': 'aw',
    '@': 'er',
    '@:': 'er',
    Ia: 'eua',
  },
  ends: { N: 'ng', j: 'i', w: 'o' },
};

/** As French officials wrote both languages before the systems of today. */
export const french: SoundTable = {
  onsets: { N: 'ng', c: 'tch', j: 'y', '?': '', w: 'v' },
  vowels: {
    'a:': 'a',
    'i:': 'i',
    I: 'eu',
    'I:': 'eu',
    u: 'ou',
    'u:': 'ou',
    e: 'e',
    'e:': 'e',
    '{': 'e',
    '{:': 'e',
    'o:': 'o',
    O: 'o',
    'O:': 'o',
    '@': 'eu',
    '@:': 'eu',
    Ia: 'eua',
    ua: 'oua',
  },
  ends: { N: 'ng', j: 'i', w: 'o', k: 'c', n: 'ne' },
};
