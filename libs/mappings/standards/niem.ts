import { codes, lost, lostSo, said, saidSo, type Standard } from '../row.js';
import { niemCodes } from './niem-codes.js';

const V = 'RF_VICTIM_IDENTIFICATION';
const M = 'AL_MISSING_PERSON';
const subject = (pointer: string) => `${M} /body/subject/${pointer}`;
const missing = (name: string) => `j:MissingPerson/${name}`;
const AMBER = ['AmberAlertDisseminationTarget', 'AmberAlertShortMessage', 'ContactInformation'];

/** Elements on trafficking of NIEM 6, and those of the AMBER alert that Nlets makes of NIEM. */
export const niem: Standard = {
  id: 'niem',
  title: 'NIEM: human trafficking (6.0) and the Nlets AMBER alert',
  source:
    'NIEM 6.0, human services domain; the sample AMBER alert that Nlets publishes (NIEM core 3.0, justice 5.0)',
  lists: { fields: 57, codes: 168 },
  rows: [
    said('hs:HumanTraffickingVictim', `${V} /body/status`),
    said('hs:IdentifiedAsVictimStatus', `${V} /body/status`),
    saidSo('hs:IdentifiedAsVictimIndicator', 'True: PRESUMED; an authority confirms.', `${V} /body/status`),
    said('hs:IdentifiedAsVictimCategoryCode', `${V} /body/found/by`),
    lost('OWN_WORDS', 'hs:IdentifiedAsVictimCategoryText', 'hs:ProspectiveVictimCategoryText'),
    said('hs:ProspectiveVictimStatus', `${V} /body/status`),
    saidSo('hs:ProspectiveVictimIndicator', 'True: POSSIBLE.', `${V} /body/status`),
    said('hs:ProspectiveVictimCategoryCode', `${V} /body/found/by`),
    lost('NOT_ASKED', 'hs:PolyvictimizationCategoryCode', 'hs:RecentPolyvictimizationIndicator'),
    said('hs:TraffickingEvent', `${V} /body/tipElements/state`),
    said(
      'hs:CurrentExploitationIndustryCode',
      `${V} /body/tipElements/sectors/*`,
      `${V} /body/exploitationForms/*`,
    ),
    said('hs:CurrentTraffickedVenueCode', `${V} /body/tipElements/venues/*`),
    said(
      'hs:PastExploitationIndustryCode',
      `${V} /body/tipElements/sectors/*`,
      `${V} /body/exploitationForms/*`,
    ),
    said('hs:PastTraffickedVenueCode', `${V} /body/tipElements/venues/*`),
    lost('OWN_WORDS', 'hs:CurrentExploitationIndustryText', 'hs:CurrentTraffickedVenueText'),
    lost('OWN_WORDS', 'hs:PastExploitationIndustryText', 'hs:PastTraffickedVenueText'),
    lost('OWN_WORDS', 'hs:VictimTraffickerRelationshipDescriptionText'),
    lost('NOT_ASKED', 'hs:PreScreening'),
    said('n2-aa:AmberAlertID', `${M} /externalRefs/*/id`),
    said('n2-aa:AmberAlertDateTime', `${M} /body/validFrom`),
    lostSo(
      'n2-aa:AmberAlertStatusText',
      'SIGNED',
      'Only Activate is read: another is a correction or a withdrawal.',
    ),
    lost('PERSON_DECIDES', ...AMBER.slice(0, 1).map((name) => `n2-aa:${name}`)),
    lost('OWN_WORDS', 'n2-aa:AmberAlertShortMessage'),
    lostSo(
      'nc:ContactInformation',
      'PERSON_DECIDES',
      'Others call the unit that sends the alert here, on its duty telephone.',
    ),
    lostSo('nc:Vehicle', 'OTHER_ALERT', 'An alert on the vehicle, to which this one refers.'),
    lostSo(
      'j:Subject',
      'OTHER_ALERT',
      'Who took the child is an alert of its own, never a text in this one.',
    ),
    lost('SIGNED', 'n2:NLETSMessageHeader'),
    said(missing('nc:PersonFullName'), subject('names/*/fullName')),
    said(missing('nc:PersonGivenName'), subject('names/*/secondary'), subject('names/*/fullName')),
    said(missing('nc:PersonSurName'), subject('names/*/primary'), subject('names/*/fullName')),
    said(missing('nc:PersonBirthDate'), subject('birth/date')),
    lostSo(
      missing('nc:PersonAgeDescriptionText'),
      'NOT_UNDERSTOOD',
      'An age in words; the birth tells it, or an estimate of a person.',
    ),
    saidSo(
      missing('nc:PersonCitizenshipText'),
      'Where it is a code of ISO 3166-1.',
      subject('nationalityClaims/*/country'),
    ),
    lost('OWN_WORDS', missing('nc:PersonDescriptionText')),
    lost('NOT_ASKED', missing('nc:PersonEthnicityText'), missing('nc:PersonRaceText')),
    said(missing('nc:PersonEyeColorText'), subject('description/eyes')),
    said(missing('nc:PersonHairColorText'), subject('description/hair')),
    saidSo(
      missing('nc:PersonHeightMeasure'),
      'In centimetres: feet with inches as 400 (4 ft 0 in) are turned.',
      subject('description/heightCm'),
    ),
    said(missing('nc:PersonWeightMeasure'), subject('description/weightKg')),
    said(missing('nc:PersonSexText'), subject('sex')),
    codes(missing('nc:PersonSexText'), 'sex', { Female: 'F', Male: 'M', Unknown: 'U' }),
    said(missing('j:ClothingDescriptionText'), subject('description/clothing')),
    lost('OWN_WORDS', missing('n2-aa:PersonJewelry')),
    lost('OWN_RECORD', missing('n2-aa:NCICEntry')),
    lost('OWN_WORDS', missing('j:MissingPersonCircumstanceText')),
    said(missing('j:MissingPersonLastSeenDate'), `${M} /body/lastSeen/at`),
    lostSo(
      missing('j:MissingPersonLastSeenLocation'),
      'PROTECTED',
      'A street may be a home: a person says the place as exactly as is safe.',
    ),
    said(missing('nc:LocationCityName'), `${M} /body/lastSeen/place/locality`),
    said(missing('nc:LocationCountryISO3166Alpha3Code'), `${M} /body/lastSeen/place/country`),
    said(missing('nc:LocationCountryISO3166Alpha2Code'), `${M} /body/lastSeen/place/country`),
    lost(
      'SIGNED',
      missing('j:MissingPersonDeclarationDate'),
      missing('j:MissingPersonFoundDate'),
      missing('j:MissingPersonFoundIndicator'),
    ),
    niemCodes,
    niemCodes
      .filter(({ theirs }) => theirs.startsWith('hs:Current'))
      .map((row) => ({ ...row, theirs: row.theirs.replace('Current', 'Past') })),
  ].flat(),
};
