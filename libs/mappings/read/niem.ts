import type { WallClock } from '#kernel';
import type { Draft, Members, Reader } from './draft.js';
import { alertBody, draftOf, externalRef, known, mayBeChild, unlessEmpty } from './draft.js';
import { codesIn, type ForeignRecord } from './foreign-record.js';
import { nameFrom } from './names.js';
import { countryFrom, dateOf, referenceFrom, timeOf, whenOf, wholeFrom } from './values.js';

const missing = (name: string): string => `j:MissingPerson/${name}`;

/** An AMBER alert of Nlets, or a victim of the human services domain: the record says which by its elements. */
export const readNiem: Reader = (record, clock) =>
  record.has('j:MissingPerson') || record.has('n2-aa:') ? amber(record, clock) : victim(record);

function amber(record: ForeignRecord, clock: WallClock): Draft {
  const validFrom = record.read('n2-aa:AmberAlertDateTime', timeOf);
  return draftOf('AL_MISSING_PERSON', {
    externalRefs: externalRef('OTHER', record.read('n2-aa:AmberAlertID', referenceFrom)),
    urgency: 'E',
    urgencyReason: 'An AMBER alert is active',
    subjectEn: 'Child missing, from an AMBER alert',
    body: alertBody(clock, {
      ...(validFrom !== undefined && { validFrom }),
      subjectKind: 'PERSON',
      actionRequested: 'LOCATE_AND_PROTECT',
      fallbackAction: 'CHECK_WELFARE',
      subject: child(record, clock),
      lastSeen: {
        ...known({
          at: record.read(missing('j:MissingPersonLastSeenDate'), whenOf),
          place: known({
            country:
              record.read(missing('nc:LocationCountryISO3166Alpha3Code'), countryFrom) ??
              record.read(missing('nc:LocationCountryISO3166Alpha2Code'), countryFrom),
            locality: record.openText(missing('nc:LocationCityName'), 120),
            kind: 'AREA',
          }),
        }),
        withWhom: [],
      },
      likelyDestinations: [],
    }),
  });
}

function child(record: ForeignRecord, clock: WallClock): Members {
  const date = record.read(missing('nc:PersonBirthDate'), dateOf);
  const description = known({
    heightCm: record.read(missing('nc:PersonHeightMeasure'), height),
    weightKg: record.read(missing('nc:PersonWeightMeasure'), wholeFrom(1, 700, 0.453592)),
    hair: record.openText(missing('nc:PersonHairColorText'), 80),
    eyes: record.openText(missing('nc:PersonEyeColorText'), 80),
    clothing: record.openText(missing('j:ClothingDescriptionText'), 200),
  });
  const nationality = record.read(missing('nc:PersonCitizenshipText'), countryFrom);
  return known({
    personRef: 'P-1',
    role: 'MISSING',
    names: nameFrom({
      full: record.take(missing('nc:PersonFullName'))?.text,
      primary: record.take(missing('nc:PersonSurName'))?.text,
      secondary: record.take(missing('nc:PersonGivenName'))?.text,
    }),
    birth: date === undefined ? undefined : { date, calendar: 'GREGORIAN' },
    isChild: mayBeChild(date, clock),
    sex: record.code(missing('nc:PersonSexText'), 'sex'),
    nationalityClaims:
      nationality === undefined ? [] : [{ country: nationality, basis: 'AUTHORITY', state: 'CLAIMED' }],
    languages: [],
    description: Object.keys(description).length === 0 ? undefined : description,
    documents: [],
    caution: [],
  });
}

/** Feet and inches in three digits, as NCIC writes them: 400 is 4 ft 0 in; or centimetres from 100 on with a unit. */
function height(text: string): number | undefined {
  const [, cm] = /^(\d{2,3}) ?cm$/i.exec(text) ?? [];
  if (cm !== undefined) return wholeFrom(30, 250)(cm);
  const [, feet, inches] = /^([1-8])(0\d|1[01])$/.exec(text) ?? [];
  return feet === undefined ? undefined : Math.round((Number(feet) * 12 + Number(inches)) * 2.54);
}

/** A prospective victim is POSSIBLE; one that is identified is PRESUMED, until an authority has decided. */
function victim(record: ForeignRecord): Draft {
  const identified = record.read('hs:IdentifiedAsVictimIndicator', truth);
  const prospective = record.read('hs:ProspectiveVictimIndicator', truth);
  const industries = ['hs:CurrentExploitationIndustryCode', 'hs:PastExploitationIndustryCode'];
  const venues = ['hs:CurrentTraffickedVenueCode', 'hs:PastTraffickedVenueCode'];
  const read = industries.flatMap((field) => record.choices(field, ['sector', 'exploitationForm']));
  const forms = codesIn('exploitationForm', read);
  const found =
    record.code('hs:IdentifiedAsVictimCategoryCode', 'foundBy') ??
    record.code('hs:ProspectiveVictimCategoryCode', 'foundBy');
  return draftOf('RF_VICTIM_IDENTIFICATION', {
    subjectEn: 'Victim of trafficking, from a case record',
    body: known({
      status: identified === true ? 'PRESUMED' : prospective === true ? 'POSSIBLE' : undefined,
      decidedBy: 'UNKNOWN',
      found: found === undefined ? undefined : { by: found },
      tipElements: {
        state: 'PARTIAL',
        acts: [],
        means: [],
        purposes: forms,
        sectors: codesIn('sector', read),
        venues: codesIn(
          'venue',
          venues.flatMap((field) => record.choices(field, ['venue'])),
        ),
      },
      indicators: [{ code: '00' }],
      exploitationForms: unlessEmpty(forms),
    }),
  });
}

const truth = (text: string): boolean | undefined =>
  /^(true|1)$/.test(text) ? true : /^(false|0)$/.test(text) ? false : undefined;
