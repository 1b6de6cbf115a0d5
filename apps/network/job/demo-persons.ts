import type { Member } from '#kernel';

/** Invented persons of one state; most family names are the local word for "example". */
interface Invented {
  readonly women: readonly string[];
  readonly child: string;
  readonly suspect: string;
  /** ISO 639-3. */
  readonly language: string;
}

/** `family`: the whole name, `*` where the given one stands; `given`: a child's, then women's. */
function invented(family: string, given: string, suspect: string, language: string): Invented {
  const [child = '', ...women] = given.split(' ').map((name) => family.replace('*', name));
  return { women, child, suspect: family.replace('*', suspect), language };
}

const PERSONS: Readonly<Record<Member, Invented>> = {
  BN: invented('* Contoh', 'Hana Norliza Faridah Salmah Zaiton', 'Rekaan', 'kxd'),
  ID: invented('* Contohsari', 'Intan Wulan Melati Kartika Yanti', 'Bagus', 'ind'),
  KH: invented('UTEAHOR *', 'Chenda Kunthea Sopheap Rachana Chantrea', 'Vuthy', 'khm'),
  LA: invented('* Tuayang', 'Nang Bouasone Phonesavanh Manivone Latsamy', 'Khamphet', 'lao'),
  MM: invented('* Namuna', 'Thuza Nwe Yadanar Sandar Ohnmar', 'Kyaw', 'mya'),
  MY: invented('* Misalan', 'Balqis Rohana Suraya Azizah Latifah', 'Zulkifli', 'zsm'),
  PH: invented('* Halimbawa', 'Tala Ligaya Marikit Amihan Dalisay', 'Rodel', 'fil'),
  SG: invented('* Specimen', 'Xin Geok Mui Letchumi Rohaya', 'Boon', 'eng'),
  TH: invented('* Somsammut', 'Ploy Kanda Ratree Duangjai Wassana', 'Narong', 'tha'),
  TL: invented('* Ezemplu', 'Nona Lucia Domingas Felizarda Olandina', 'Joanico', 'tet'),
  VN: invented('Ví Dụ *', 'Ngân Thảo Hạnh Diễm Quyên', 'Khánh', 'vie'),
};

const NOBODY = invented('* Specimen', 'Joan Jane Jill June Judy', 'John', 'und');

export function inventedOf(member: Member): Invented {
  return PERSONS[member] ?? NOBODY;
}

/** A name as the kinds carry it, in Latin script. */
export function latin(fullName: string): Readonly<Record<string, string>> {
  return { fullName, script: 'Latn', nameType: 'LEGAL' };
}
