import { codes, lost, lostSo, said, saidSo, type Row, type Standard } from '../row.js';

const HIT = 'CT_HIT';
const A = 'AL_WANTED_SUSPECT';
const UNABLE = 'CT_ACTION_NOT_POSSIBLE';
const at = (pointer: string) => `${HIT} presented ${pointer}`;

/** Every form begins with these. */
const head = (form: string): Row[] => [
  ...lost('SIGNED', `${form}/001`, `${form}/003`, `${form}/004`),
  saidSo(`${form}/002`, 'As a number of the national system.', `${HIT} /externalRefs/*/id`),
];

/** SIRENE forms by letter and number of the field. */
export const sirene: Standard = {
  id: 'sirene',
  title: 'SIRENE forms',
  source:
    'SIRENE manual (Decision 2008/334/JHA) and the forms that members have published; form G by the number of each field',
  lists: { fields: 65, codes: 3 },
  rows: [
    head('G'),
    saidSo(
      'G/005',
      'It names the alert; which message of ours that is, a person says.',
      `${HIT} /conversation/id`,
    ),
    said('G/006', at('/names/*/primary'), at('/names/*/fullName')),
    said('G/007', at('/names/*/secondary'), at('/names/*/fullName')),
    saidSo('G/008', 'As a name at birth.', at('/names/*/fullName')),
    said('G/009', at('/birth/date')),
    said('G/010', at('/birth/place')),
    saidSo('G/011', 'As an alias.', at('/names/*/fullName')),
    lostSo('G/012', 'NOT_ASKED', 'What was met is compared by name, birth and documents.'),
    lostSo('G/013', 'NOT_ASKED', 'It stands in the document that was shown.'),
    said('G/014', at('/vehicle/make')),
    said('G/015', at('/vehicle/vin')),
    said('G/016', at('/vehicle/plate')),
    said('G/017', at('/vehicle/colour')),
    said('G/018', at('/documents/*/type')),
    codes('G/018', 'documentType', {
      PASSPORT: 'PASSPORT',
      'IDENTITY CARD': 'NATIONAL_ID',
      'RESIDENCE PERMIT': 'RESIDENCE_PERMIT',
    }),
    said('G/019', at('/documents/*/issuer')),
    said('G/020', at('/documents/*/number')),
    saidSo('G/287', 'As the number of a second document.', at('/documents/*/number')),
    saidSo('G/266', 'As an alias.', at('/names/*/fullName')),
    said('G/274', at('/vehicle/plateCountry')),
    lost('OUTSIDE', 'G/210', 'G/211', 'G/212', 'G/213', 'G/214', 'G/345'),
    lostSo('G/307', 'SIGNED', 'The alert says it.'),
    lostSo('G/308', 'SIGNED', 'The alert says it.'),
    lost('NOT_ASKED', 'G/327'),
    saidSo('G/311', 'URGENT, with its reason.', `${HIT} /urgency`, `${HIT} /urgencyReason`),
    saidSo('G/088', 'Time and place of the hit.', `${HIT} /body/at`, `${HIT} hit-place /locality`),
    lostSo('G/089', 'OWN_WORDS', 'What was done is a code, and a note where it is another.'),
    saidSo(
      'G/090',
      'Whether the action asked for was taken; which it was, a person says.',
      `${HIT} /body/actionTaken`,
    ),

    head('A').slice(0, 3),
    saidSo(
      'A/006-013',
      'Name, birth, sex and nationality.',
      `${A} /body/subject/names/*/fullName`,
      `${A} /body/subject/birth/date`,
    ),
    said('A/030-033', `${A} /body/warrant/court`),
    said('A/034', `${A} /body/offences/*/penalty/months`),
    said('A/035-037', `${A} /body/warrant/ref`, `${A} /body/warrant/issuedOn`),
    said('A/038-039', `${A} /body/offences/*/monthsLeftToServe`),
    saidSo(
      'A/040',
      'Day and place of the offence.',
      `${A} /body/offences/*/period/from`,
      `${A} /body/offences/*/places/*/country`,
    ),
    said('A/044', `${A} /body/offences/*/factsSummary`),
    said('A/045', `${A} /body/offences/*/lawRef`),
    lost('OUTSIDE', 'A/239', 'A/272'),
    saidSo('A/050-061', 'As further names.', `${A} /body/subject/names/*/nameType`),

    saidSo('E/alerts', 'Alerts on one person that contradict each other.', 'CT_CHALLENGE /body/target/id'),
    saidSo('E/proposal', 'As the ground of the challenge, sealed.', 'CT_CHALLENGE challenge /ground'),
    saidSo('F/flag', 'As what a member cannot do on its soil.', `${UNABLE} /body/alertId`),
    said('F/reason', `${UNABLE} /body/reason`),
    saidSo(
      'H/reason',
      'As a code, with what was done instead.',
      `${UNABLE} /body/reason`,
      `${UNABLE} /body/fallbackTaken`,
    ),
    lost('OWN_WORDS', 'H/083'),
    said('I/purpose', 'RF_INFORMATION_REQUEST /purpose'),
    saidSo('J/error', 'As the ground of the challenge, sealed.', 'CT_CHALLENGE challenge /ground'),
    lostSo('K/request', 'OUTSIDE', 'A person asks the authority of the own state for access.'),
    saidSo('L/material', 'By reference.', `${A} biometrics /biometrics/*/ref`),
    saidSo('M/083', 'A question of one kind, in its own words.', 'RF_INFORMATION_REQUEST /body/question'),
    lost('OUTSIDE', 'N/consultation', 'O/consultation'),
    saidSo('P/vehicle', 'As a hit with what was seen of the vehicle.', at('/vehicle/vin')),
    saidSo(
      'Q/namesake',
      'How to tell the innocent person apart; no name of that person.',
      `${A} /body/subject/distinguishing`,
    ),
  ].flat(),
};
