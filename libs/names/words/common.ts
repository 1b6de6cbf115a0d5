/**
 * Words that very many bear, by language, in steps: the first list tells next to nothing, the last a little less than
 * any other word. From the orders of frequency in public statistics: family names of Viet Nam (Le Trung Hoa), of China
 * (Ministry of Public Security), of Cambodia (family names of the Khmer list), of the Philippines (PSA), given names of
 * Malaysia (Department of Statistics) and Myanmar (syllables that name givers take by day of birth).
 */
const STEPS: readonly (readonly [rarity: number, words: string])[] = [
  [0, 'thi van bin binti muhammad'],
  [
    0.15,
    'nguyen tran le pham siti nur abdul ahmad maria jose juan de la cruz dos da aung khin ma maung mohd sok chan srey tan lim lee wong',
  ],
  [
    0.3,
    'hoang huynh phan vu vo dang bui do ho ngo duong ly minh hong ngoc thanh duc anh kim ' +
      'kyaw win htun tun than thein myint naing zaw moe hla mya thu min nyein san aye oo tin htet hein ye lin lwin hlaing soe ko ' +
      'wang li zhang liu chen yang huang ng chua goh ong teo koh sim mei wei ling ming hui jun ' +
      'ali hassan ismail ibrahim abdullah mohamad sri dewi putra santoso ' +
      'santos reyes garcia mary grace john mark dos soares da costa pereira ' +
      'sovann chea heng kim chhim keo ly seng meas som bun khamphone bounmy',
  ],
  [
    0.5,
    'huong lan linh hoa mai thu tuan hung dung hai long nam son phuong thuy trang binh cuong ' +
      'phyo wai nay sandar su zin thida yin thant kyi nyi ' +
      'aisyah fatimah aminah rahman hussain omar othman yusof razak azman rosli zainal agus budi wahyu setiawan lestari wati ' +
      'bautista ocampo mendoza torres fernandez lopez gonzales rodriguez flores ramos rivera aquino villanueva ' +
      'sreymom sophea sokha dara bopha vanna phalla ratha pisey somchai somsak siriporn thongchai',
  ],
];

export const COMMON: ReadonlyMap<string, number> = new Map(
  [...STEPS].reverse().flatMap(([rarity, words]) => words.split(' ').map((word) => [word, rarity] as const)),
);
