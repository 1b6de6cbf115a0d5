import { THAI_PROVINCES } from '#messages';
import { comparedSigns } from './signs.js';

/**
 * Provinces as plates write them: the same letters and digits stand on plates of several. Codes of ISO 3166-2; names of
 * the states' own lists (Thailand's Department of Land Transport, Laos's and Cambodia's ministries of public works and
 * transport), and the Latin spelling where plates carry one.
 */
const LAO =
  'VT ນະຄອນຫຼວງວຽງຈັນ ນະຄອນຫລວງວຽງຈັນ ກຳແພງນະຄອນ|VI ວຽງຈັນ|AT ອັດຕະປື|BK ບໍ່ແກ້ວ|BL ບໍລິຄຳໄຊ|CH ຈຳປາສັກ|HO ຫົວພັນ|KH ຄຳມ່ວນ|' +
  'LM ຫຼວງນ້ຳທາ ຫລວງນ້ຳທາ|LP ຫຼວງພະບາງ ຫລວງພະບາງ|OU ອຸດົມໄຊ|PH ຜົ້ງສາລີ|SL ສາລະວັນ|SV ສະຫວັນນະເຂດ|XA ໄຊຍະບູລີ|XE ເຊກອງ|' +
  'XI ຊຽງຂວາງ|XS ໄຊສົມບູນ';

const KHMER =
  '1 បន្ទាយមានជ័យ BANTEAYMEANCHEY|2 បាត់ដំបង BATTAMBANG|3 កំពង់ចាម KAMPONGCHAM|4 កំពង់ឆ្នាំង KAMPONGCHHNANG|' +
  '5 កំពង់ស្ពឺ KAMPONGSPEU|6 កំពង់ធំ KAMPONGTHOM|7 កំពត KAMPOT|8 កណ្ដាល កណ្តាល KANDAL|9 កោះកុង KOHKONG|10 ក្រចេះ KRATIE|' +
  '11 មណ្ឌលគិរី MONDULKIRI|12 ភ្នំពេញ PHNOMPENH|13 ព្រះវិហារ PREAHVIHEAR|14 ព្រៃវែង PREYVENG|15 ពោធិ៍សាត់ PURSAT|' +
  '16 រតនគិរី RATANAKIRI|17 សៀមរាប SIEMREAP|18 ព្រះសីហនុ PREAHSIHANOUK SIHANOUKVILLE|19 ស្ទឹងត្រែង STUNGTRENG|' +
  '20 ស្វាយរៀង SVAYRIENG|21 តាកែវ TAKEO|22 ឧត្តរមានជ័យ ODDARMEANCHEY|23 កែប|24 ប៉ៃលិន PAILIN|25 ត្បូងឃ្មុំ TBONGKHMUM';

export interface PlateProvince {
  /** ISO 3166-2; Betong, whose plates are its own, has none: `TH-B`. */
  readonly code: string;
  readonly country: string;
  /** As it is shown. */
  readonly name: string;
  /** As it is compared (signs.ts). */
  readonly written: string;
}

function provincesOf(country: string, alpha2: string, list: string): PlateProvince[] {
  return list.split('|').flatMap((entry) => {
    const [code = '', ...names] = entry.split(' ');
    const [name = ''] = names;
    return names.map((one) => ({ code: `${alpha2}-${code}`, country, name, written: comparedSigns(one) }));
  });
}

/** The longest first: `นครศรีธรรมราช` is not what is left behind another name. */
export const plateProvinces: readonly PlateProvince[] = [
  ...provincesOf('THA', 'TH', THAI_PROVINCES),
  ...provincesOf('LAO', 'LA', LAO),
  ...provincesOf('KHM', 'KH', KHMER),
].sort((a, b) => b.written.length - a.written.length);
