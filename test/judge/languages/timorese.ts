import { latinWords } from './word.js';
import { likelier, type Habit, type Language } from './language.js';
import { of, usual } from '../pairs/writing.js';

const MALE = latinWords(`
  José,Joze,Jose; Domingos,Domingus; Francisco,Fransisco; João,Joao,Joaun; António,Antonio,Antoniu; Manuel,Manoel; Joaquim,Joakim; Mateus,Mateos; Agostinho,Agustinho; Abílio,Abilio; Lúcio,Lusio
  Celestino,Selestino; Filomeno,Filomenu; Januário,Januario; Marçal,Marsal; Tomás,Tomas; Zacarias,Sakarias; Venâncio,Venansio; Salvador; Nicolau,Nikolau`);
const FEMALE = latinWords(`
  Maria; Rosa,Roza; Domingas; Teresa,Tereza; Luísa,Luisa,Luiza; Joana,Juana; Filomena; Ermelinda,Hermelinda; Isabel,Izabel; Madalena; Fátima,Fatima; Olandina; Cesaltina,Sezaltina; Natália,Natalia
  Angelina,Anjelina; Lúcia,Lusia; Juliana; Felismina,Felizmina; Odete,Odette; Brígida,Brigida`);
const FAMILY = latinWords(`
  dos Santos,Santos; da Costa,Costa; Soares,Suares; Guterres,Guteres,Gutierres; Ximenes,Jimenes,Simenes; Pereira; da Silva,Silva; de Jesus,Jesus; Gusmão,Gusmao; Belo,Bello; Amaral; Sarmento; Freitas
  Martins; Alves; Correia,Corea; Magno; Carvalho; Pinto; Tilman,Tilmann; Barreto,Bareto; Moniz,Monis; do Rego,Rego; Fernandes,Fernandez; de Araújo,Araujo; Lopes,Lopez; Noronha; Cabral; Babo`);

const HABITS: readonly Habit[] = [
  {
    name: 'particles left out',
    write(pieces) {
      const written = pieces.map(usual).join(' ');
      const without = written.replace(/\b(?:dos|das|da|do|de)\s/gi, '');
      return without === written ? undefined : without;
    },
  },
  {
    name: 'one of two surnames left out',
    write: (pieces) => [...of(pieces, 'given'), ...of(pieces, 'family').slice(-1)].join(' '),
  },
  {
    name: 'first surname as an initial',
    write: (pieces) =>
      [
        ...of(pieces, 'given'),
        ...of(pieces, 'middle').map((one) => `${one.replace(/^.*\s/, '').charAt(0)}.`),
        ...of(pieces, 'family'),
      ].join(' '),
  },
];

export const timorese: Language = {
  code: 'tl',
  title: 'Timorese Portuguese',
  titles: { M: ['Sr.', 'Maun'], F: ['Sra.', 'Mana'] },
  order: 'given middle family',
  habits: HABITS,
  bearer(draw, sex) {
    const names = sex === 'M' ? MALE : FEMALE;
    return [
      { ...likelier(draw, names), role: 'given' },
      { ...likelier(draw, FAMILY), role: 'middle' },
      { ...likelier(draw, FAMILY), role: 'family' },
    ];
  },
};
