import { codes, lost, lostSo, said, saidSo, type Row, type Standard } from '../row.js';

/** What the notices on a person have in common, in the members that the public feed prints. */
function person(colour: string, kind: string): Row[] {
  const at = (member: string) => `${kind} /body/subject/${member}`;
  const field = (name: string) => `${colour}/${name}`;
  return [
    saidSo(field('entity_id'), 'As the number in INTERPOL.', `${kind} /externalRefs/*/id`),
    said(field('name'), at('names/*/fullName'), at('names/*/primary')),
    said(field('forename'), at('names/*/fullName'), at('names/*/secondary')),
    said(field('date_of_birth'), at('birth/date')),
    said(field('place_of_birth'), at('birth/place')),
    said(field('country_of_birth_id'), at('birth/countryOfBirth')),
    said(field('sex_id'), at('sex')),
    ...codes(field('sex_id'), 'sex', { F: 'F', M: 'M', U: 'U' }),
    saidSo(field('nationalities'), 'Each is a claim of an authority.', at('nationalityClaims/*/country')),
    said(field('languages_spoken_ids'), at('languages/*')),
    saidSo(field('height'), 'Metres become centimetres.', at('description/heightCm')),
    said(field('weight'), at('description/weightKg')),
    saidSo(field('eyes_colors_id'), 'The code is written out.', at('description/eyes')),
    saidSo(field('hairs_id'), 'The code is written out.', at('description/hair')),
    saidSo(field('distinguishing_marks'), 'Where the leak scan takes it.', at('distinguishing')),
    ...lost('ATTACHMENT', field('_links/thumbnail'), field('_links/images')),
    ...lost('OWN_RECORD', field('_links/self'), field('_embedded/links')),
  ];
}

const RED = 'AL_WANTED_SUSPECT';
const YELLOW = 'AL_MISSING_PERSON';
const BLACK = 'AL_UNIDENTIFIED_PERSON';
const ENTITY = 'AL_ENTITY';
const METHOD = 'AL_MODUS_OPERANDI';
const ASK = 'RF_INFORMATION_REQUEST';

/** Notices: red and yellow as the public feed prints them, the others by the sections of their forms. */
export const interpol: Standard = {
  id: 'interpol',
  title: 'INTERPOL notices',
  source:
    'the public notices feed (red, yellow), as its OpenAPI description lists it; Rules on the Processing of Data, articles 82 to 96 (the other colours)',
  lists: { fields: 86, codes: 9 },
  rows: [
    person('red', RED),
    saidSo(
      'red/arrest_warrants/charge',
      'As the facts, where the leak scan takes it. What the offence is, and whether it is linked to trafficking, a person says.',
      `${RED} /body/offences/*/factsSummary`,
    ),
    lostSo('red/arrest_warrants/charge_translation', 'OWN_WORDS', 'One language is enough for the facts.'),
    lostSo(
      'red/arrest_warrants/issuing_country_id',
      'PERSON_DECIDES',
      'A warrant is told by its court, number and day, which the feed does not print.',
    ),
    person('yellow', YELLOW),
    saidSo('yellow/birth_name', 'As a name at birth.', `${YELLOW} /body/subject/names/*/fullName`),
    said('yellow/date_of_event', `${YELLOW} /body/lastSeen/at`),
    saidSo('yellow/place', 'As the locality.', `${YELLOW} /body/lastSeen/place/locality`),
    said('yellow/country', `${YELLOW} /body/lastSeen/place/country`),
    ['father_name', 'father_forename', 'mother_name', 'mother_forename'].map((name) =>
      lostSo(
        `yellow/${name}`,
        'PROTECTED',
        'A parent may be who took the child: a person decides who is the guardian, who is sealed.',
      ),
    ),
    person('black', BLACK),
    said('black/date_of_event', `${BLACK} /body/found/at`),
    said('black/place', `${BLACK} /body/found/place/locality`),
    said('black/country', `${BLACK} /body/found/place/country`),
    lost('ATTACHMENT', 'black/dental_chart', 'black/dna_profile', 'black/fingerprints'),
    saidSo('blue/person', 'Who it is about is sealed.', `${ASK} subject /names/*/fullName`),
    saidSo('blue/purpose', 'As one question.', `${ASK} /body/question`),
    said('blue/case_summary', `${ASK} /body/reasonForBelief`),
    lost('ATTACHMENT', 'blue/pictures_and_prints'),
    lostSo(
      'green/person',
      'OUTSIDE',
      'A person is not warned of here: what is not wanted under a warrant is not broadcast.',
    ),
    lostSo('green/convictions', 'OUTSIDE', 'Records of convictions stay with the state that keeps them.'),
    said('green/organisation', `${ENTITY} /body/organisation/name`),
    said('green/means_of_communication', `${ENTITY} /body/commsIds/*/value`),
    saidSo('purple/modus_operandi', 'Without any personal data.', `${METHOD} /body/method`),
    said('purple/offence', `${METHOD} /body/formsOfExploitation/*`),
    said(
      'purple/route',
      `${METHOD} /body/route/legs/*/from/country`,
      `${METHOD} /body/route/legs/*/to/country`,
    ),
    saidSo('purple/concealment', 'In the text of the method.', `${METHOD} /body/method`),
    said('purple/recommendations', `${METHOD} /body/countermeasures`),
    lost('ATTACHMENT', 'purple/pictures'),
    lost('OUTSIDE', 'un/un_reference'),
  ].flat(),
};

const DOCUMENT = 'AL_TRAVEL_DOCUMENT';

/** Stolen and lost travel documents: the document is listed, and never who bears it. */
export const sltd: Standard = {
  id: 'sltd',
  title: 'INTERPOL SLTD (stolen and lost travel documents)',
  source: 'the published list of its mandatory and desirable fields',
  lists: { fields: 12, codes: 10 },
  rows: [
    said('document_number', `${DOCUMENT} /body/document/number`),
    said('issuing_country', `${DOCUMENT} /body/document/issuer`),
    said('document_type', `${DOCUMENT} /body/document/type`),
    codes('document_type', 'documentType', {
      Passport: 'PASSPORT',
      'Diplomatic passport': 'DIPLOMATIC',
      'Service passport': 'SERVICE',
      'Identity card': 'NATIONAL_ID',
      Visa: 'VISA',
      'Residence permit': 'RESIDENCE_PERMIT',
    }),
    said('fraud_type', `${DOCUMENT} /body/fraudType`),
    codes('fraud_type', 'fraudType', {
      'Stolen blank': 'STOLEN_BLANK',
      Stolen: 'STOLEN_FROM_BEARER',
      Lost: 'LOST_BY_BEARER',
      Revoked: 'REVOKED',
    }),
    lostSo('reporting_country', 'SIGNED', 'The member that signs it reports it.'),
    said('issue_date', `${DOCUMENT} /body/document/issued`),
    said('expiry_date', `${DOCUMENT} /body/document/expires`),
    said('review_date', `${DOCUMENT} /reviewAt`),
    said('national_reference', `${DOCUMENT} /body/nationalRef`),
    said('theft_date', `${DOCUMENT} /body/stolenOn`),
    saidSo(
      'range_end',
      'With the number as the other end: a range of blanks.',
      `${DOCUMENT} /body/document/numberFrom`,
      `${DOCUMENT} /body/document/numberTo`,
    ),
    lost('OWN_WORDS', 'free_text'),
  ].flat(),
};
