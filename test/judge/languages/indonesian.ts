import { latinWords } from './word.js';
import { likelier, type Habit, type Language } from './language.js';
import { usual } from '../pairs/writing.js';

const MALE = latinWords(`
  Budi; Joko; Cahyo; Agus; Bambang; Sutrisno; Wahyudi; Yusuf; Jaya; Surya; Eko; Dwi; Tri; Hadi; Slamet; Sugeng; Rudi; Hendra; Nyoman; Ketut; Wayan; Made; Yanto; Heru; Jamaludin
  Sukardi; Muhyidin; Rahmat; Khairul; Syarif; Syahrul; Nanang; Dadang; Ujang; Asep; Cecep; Endang; Iwan; Gunawan; Setiawan; Fajar; Dian; Putu; Anwar; Bakhtiar; Mulyono; Suryadi; Tarjo`);
const FEMALE = latinWords(`
  Siti; Sri; Dewi; Wulan; Yuliana; Nurhayati; Wahyuni; Suryani; Ayu; Rahayu; Lestari; Puji; Ratna; Indah; Cahyani; Jumiati; Endang; Ningsih; Yanti; Kartini; Ani; Tuti; Rukmini; Sulastri
  Khotijah; Fitri; Mulyani; Sumiati; Jamilah; Susilowati; Syahrini; Juwita; Cut; Nyai; Murni; Yuni; Darmi; Titin; Komariah; Rohayah`);
const LAST = latinWords(`
  Santoso; Wijaya; Suharto; Susanto; Kusuma; Nugroho; Hidayat; Saputra; Pratama; Gunawan; Setiawan; Suryanto; Wibowo; Jayadi; Sumarno; Utomo; Purnomo; Suryadi; Hartono; Cahyadi; Yudhoyono
  Sulaiman; Rachman; Basuki; Mulyadi; Jatmiko; Siregar; Nasution; Simanjuntak; Sitompul; Lubis; Ginting; Tanjung; Pohan; Sihombing; Hutagalung; Panjaitan; Sunarya; Jauhari; Junaedi; Sucipto; Joyokusumo`);

/** The spelling before 1972, and that before 1947 with oe (Ejaan Soewandi, Ejaan van Ophuijsen). */
function old(text: string, oe: boolean): string {
  // Marked first: the j of `sj` and `nj` is not that of today, and the h of `ch` not that of `c`.
  const written = text
    .toLowerCase()
    .replaceAll('sy', '1')
    .replaceAll('ny', '2')
    .replaceAll('kh', '3')
    .replaceAll('j', 'dj')
    .replaceAll('y', 'j')
    .replaceAll('c', 'tj')
    .replaceAll('1', 'sj')
    .replaceAll('2', 'nj')
    .replaceAll('3', 'ch');
  return (oe ? written.replaceAll('u', 'oe') : written).replace(/(?:^|\s)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
}

const HABITS: readonly Habit[] = [
  { name: 'spelling before 1972', write: (pieces) => old(pieces.map(usual).join(' '), false) },
  { name: 'spelling before 1947', write: (pieces) => old(pieces.map(usual).join(' '), true) },
  {
    name: 'last word old, the others new',
    write: (pieces) =>
      pieces
        .map((piece, at) => (at === pieces.length - 1 ? old(usual(piece), true) : usual(piece)))
        .join(' '),
  },
  {
    name: 'last word left out',
    write: (pieces) => (pieces.length < 3 ? undefined : pieces.slice(0, -1).map(usual).join(' ')),
  },
];

export const indonesian: Language = {
  code: 'id',
  title: 'Indonesian',
  heldOut: true,
  titles: { M: ['Bapak', 'Sdr.', 'Drs.'], F: ['Ibu', 'Sdri.', 'Hj.'] },
  order: 'given family',
  habits: HABITS,
  bearer(draw, sex) {
    const names = sex === 'M' ? MALE : FEMALE;
    const [first, second] = [likelier(draw, names), likelier(draw, names)];
    return [
      { ...first, role: 'given' },
      ...(draw.chance(0.5) && second !== first ? [{ ...second, role: 'given' } as const] : []),
      { ...likelier(draw, LAST), role: 'family' },
    ];
  },
};
