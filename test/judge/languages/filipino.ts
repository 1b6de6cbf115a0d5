import { latinWords } from './word.js';
import { likelier, type Habit, type Language } from './language.js';
import { of } from '../pairs/writing.js';

const MALE = latinWords(`
  Jose,Joseph; Juan,John; Antonio,Anthony; Ramon; Eduardo; Roberto; Fernando; Ricardo; Danilo; Rodrigo; Michael,Mikael; Mark,Marc; Christian,Cristian; Jhon,John; Rommel,Romel; Reynaldo,Renaldo
  Benigno; Emmanuel,Emanuel; Ferdinand; Angelo; Jericho,Jerico; Paolo,Paulo; Dennis,Denis; Alfredo; Virgilio,Vergilio; Crisanto; Noel; Arnel; Joel; Nestor`);
const FEMALE = latinWords(`
  Maria,Ma.; Mary,Marie; Rosalinda,Rosalynda; Jennifer,Jenifer; Grace; Cristina,Christina,Kristina; Teresita,Teresa; Luzviminda; Angelica,Anjelica; Princess; Rowena,Rowina; Marites,Maritess; Lourdes
  Josefina,Josephina; Imelda; Jocelyn,Joselyn; Michelle,Michele; Analyn,Annalyn; Catherine,Katherine; Rhea,Rea; Gloria; Corazon; Remedios; Evangeline,Evangelyn; Carmelita; Divina; Joy; Cherry; Leonora`);
const FAMILY = latinWords(`
  Santos; Reyes; Cruz; dela Cruz,de la Cruz,Delacruz; Bautista,Bautizta; Ocampo; Garcia; Mendoza; Torres; Castillo; Villanueva,Villa Nueva; Ramos; Aquino; de Leon,Deleon; del Rosario,Delrosario
  Gonzales,Gonzalez; Fernandez,Fernandes; Lopez,Lopes; Macaraeg; Quimpo; Pangilinan; Manalo; Dimaculangan; Magsaysay; Bacani; Salazar,Salasar; Soriano; Tolentino; Mercado; Navarro; Evangelista
  de los Santos,Delos Santos; San Juan,Sanjuan; Lacson; Cojuangco; Panganiban; Catacutan; Dimaandal; Alcantara; Valdez,Valdes; Domingo; Sarmiento; Buenaventura,Buena Ventura; Macapagal; Agbayani`);

const HABITS: readonly Habit[] = [
  {
    name: 'middle name as an initial',
    write: (pieces) =>
      [
        ...of(pieces, 'given'),
        ...of(pieces, 'middle').map((one) => `${one.charAt(0).toUpperCase()}.`),
        ...of(pieces, 'family'),
      ].join(' '),
  },
  {
    name: 'middle name left out',
    write: (pieces) => [...of(pieces, 'given'), ...of(pieces, 'family')].join(' '),
  },
  {
    name: 'surname, given names, middle name',
    write: (pieces) =>
      `${of(pieces, 'family').join(' ')}, ${[...of(pieces, 'given'), ...of(pieces, 'middle')].join(' ')}`,
  },
  {
    name: 'second given name left out',
    write: (pieces) => {
      const given = of(pieces, 'given');
      return given.length < 2 ? undefined : [...given.slice(0, 1), ...of(pieces, 'family')].join(' ');
    },
  },
  {
    name: 'married: the surname of birth becomes the middle name',
    write: (pieces, sex, draw) =>
      sex === 'M'
        ? undefined
        : [...of(pieces, 'given'), ...of(pieces, 'family'), draw.pick(FAMILY).spellings[0]].join(' '),
  },
  {
    name: 'particle joined',
    write(pieces) {
      const family = of(pieces, 'family').join(' ');
      return family.includes(' ')
        ? [...of(pieces, 'given'), family.replaceAll(' ', '')].join(' ')
        : undefined;
    },
  },
];

export const filipino: Language = {
  code: 'fil',
  title: 'Filipino',
  recall: 0.9,
  titles: { M: ['Mr', 'Ginoo', 'Atty.'], F: ['Ms', 'Ginang', 'Dra.'] },
  order: 'given middle family',
  habits: HABITS,
  bearer(draw, sex) {
    const names = sex === 'M' ? MALE : FEMALE;
    const [first, second] = [likelier(draw, names), likelier(draw, names)];
    return [
      { ...first, role: 'given' },
      ...(draw.chance(0.6) && second !== first ? [{ ...second, role: 'given' } as const] : []),
      { ...likelier(draw, FAMILY), role: 'middle' },
      { ...likelier(draw, FAMILY), role: 'family' },
    ];
  },
};
