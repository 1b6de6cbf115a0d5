import { HsuError, type WallClock } from '#kernel';
import type { Draft, Members, Reader } from './draft.js';
import { alertBody, draftOf, externalRef, known, mayBeChild } from './draft.js';
import type { ForeignRecord } from './foreign-record.js';
import { nameFrom } from './names.js';
import { countryFrom, dateOf, languageFrom, referenceFrom, wholeFrom } from './values.js';

/** Colours of hair and eyes as the feed codes them, in words. */
const COLOURS = new Map(
  Object.entries({
    BLA: 'black',
    BLU: 'blue',
    BRO: 'brown',
    BROD: 'dark brown',
    BROH: 'hazel',
    BROL: 'light brown',
    GRE: 'green',
    GRY: 'grey',
    GRYG: 'grey-green',
    HAZ: 'hazel',
    RED: 'red',
    WHI: 'white',
    YELB: 'blond',
    BALD: 'bald',
  }),
);

export const COLOURS_READ = ['red', 'yellow', 'black'] as const;
type Colour = (typeof COLOURS_READ)[number];

/** What of a notice is said of its person, whatever its colour. */
function person(record: ForeignRecord, colour: Colour, role: string, clock: WallClock): Members {
  const field = (name: string) => `${colour}/${name}`;
  const words = (name: string) =>
    record.readAll(field(name), (code) => COLOURS.get(code)).join(' or ') || undefined;
  const date = record.read(field('date_of_birth'), dateOf);
  const born = known({
    place: record.openText(field('place_of_birth'), 200),
    countryOfBirth: record.read(field('country_of_birth_id'), countryFrom),
  });
  const description = known({
    // Metres, two digits behind the point; 0 where it is not known.
    heightCm: record.read(field('height'), wholeFrom(30, 250, 100)),
    weightKg: record.read(field('weight'), wholeFrom(1, 400)),
    hair: words('hairs_id'),
    eyes: words('eyes_colors_id'),
  });
  return known({
    personRef: 'P-1',
    role,
    names: [
      ...nameFrom({
        primary: record.take(field('name'))?.text,
        secondary: record.take(field('forename'))?.text,
      }),
      ...nameFrom({ full: record.take(field('birth_name'))?.text }, 'BIRTH'),
    ],
    birth: date === undefined ? undefined : { date, calendar: 'GREGORIAN', ...born, source: 'INTERPOL' },
    isChild: mayBeChild(date, clock),
    sex: record.code(field('sex_id'), 'sex'),
    nationalityClaims: record
      .readAll(field('nationalities'), countryFrom)
      .map((country) => ({ country, basis: 'AUTHORITY', state: 'CLAIMED' })),
    languages: record.readAll(field('languages_spoken_ids'), languageFrom),
    description: Object.keys(description).length === 0 ? undefined : description,
    documents: [],
    caution: [],
    distinguishing: record.openText(field('distinguishing_marks'), 500),
  });
}

/** Where and when a yellow or black notice says that somebody was seen or found. */
function event(record: ForeignRecord, colour: Colour): Members {
  const place = known({
    country: record.read(`${colour}/country`, countryFrom),
    locality: record.openText(`${colour}/place`, 120),
    kind: 'AREA',
  });
  return known({ at: record.read(`${colour}/date_of_event`, dateOf), place });
}

/**
 * Wanted only as a draft: whether the offence is trafficking, its law, penalty and warrant, and what is to be done with
 * the person, a person must say.
 */
function red(record: ForeignRecord, clock: WallClock): Draft {
  return draftOf('AL_WANTED_SUSPECT', {
    subjectEn: 'Sought under an INTERPOL red notice',
    body: alertBody(clock, {
      subjectKind: 'PERSON',
      subject: person(record, 'red', 'SUSPECT', clock),
      offences: charges(record),
      knownLocations: [],
    }),
  });
}

function charges(record: ForeignRecord): Members[] {
  const facts: string[] = [];
  for (const leaf of record.takeAll('red/arrest_warrants/charge')) {
    const text = record.open(leaf, 2000);
    if (text !== undefined) facts.push(text);
  }
  return facts.map((factsSummary) => ({ factsSummary, places: [] }));
}

/** A missing person stays one: it asks for protection, and for nothing else. */
function yellow(record: ForeignRecord, clock: WallClock): Draft {
  return draftOf('AL_MISSING_PERSON', {
    subjectEn: 'Missing person, from an INTERPOL yellow notice',
    body: alertBody(clock, {
      subjectKind: 'PERSON',
      actionRequested: 'LOCATE_AND_PROTECT',
      fallbackAction: 'CHECK_WELFARE',
      subject: person(record, 'yellow', 'MISSING', clock),
      lastSeen: { ...event(record, 'yellow'), withWhom: [] },
      likelyDestinations: [],
    }),
  });
}

function black(record: ForeignRecord, clock: WallClock): Draft {
  return draftOf('AL_UNIDENTIFIED_PERSON', {
    subjectEn: 'Unidentified body, from an INTERPOL black notice',
    body: alertBody(clock, {
      subjectKind: 'PERSON',
      actionRequested: 'IDENTIFY_AND_REPLY',
      fallbackAction: 'IDENTIFY_AND_REPLY',
      lifeState: 'DECEASED',
      subject: person(record, 'black', 'UNIDENTIFIED', clock),
      found: event(record, 'black'),
    }),
  });
}

const BY_COLOUR: Readonly<Record<Colour, (record: ForeignRecord, clock: WallClock) => Draft>> = {
  red,
  yellow,
  black,
};

/** A notice as the public feed prints it. @throws HsuError E-CONFIG for a colour that no draft is made of */
export const readInterpol: Reader = (record, clock) => {
  const colour = COLOURS_READ.find((one) => record.has(`${one}/`));
  if (colour === undefined)
    throw new HsuError(
      'E-CONFIG',
      `${record.place}: drafts are made of ${COLOURS_READ.join(', ')} notices alone`,
    );
  const number = record.read(`${colour}/entity_id`, referenceFrom);
  const externalRefs = externalRef('INTERPOL', number);
  return { ...BY_COLOUR[colour](record, clock), ...(externalRefs && { externalRefs }) };
};
