import { ids, open, sealedTo, type Examples } from '../examples/shared.js';

// Invented throughout.

export const CONSENTED = {
  state: 'GIVEN',
  scopes: ['SHARE_WITH_ORIGIN'],
  givenAt: '2026-11-24T01:30:00Z',
  by: 'SELF',
};

const freed = (n: number, fullName: string, date: string, isChild: boolean, language: string) => ({
  victimRef: ids(n),
  names: [{ fullName, script: 'Latn', nameType: 'LEGAL' }],
  birth: { date, calendar: 'GREGORIAN' },
  isChild,
  sex: 'M',
  languages: [language],
  documents: [],
  consent: CONSENTED,
});

const listOf = (nationality: string, persons: readonly object[]) => ({
  incidentId: ids(80),
  nationality,
  persons,
});

/** The lists of those whom the example counts, and one person of every other origin. */
const lists: Readonly<Record<string, object>> = {
  'persons-khm': listOf('KHM', [
    freed(81, 'CHEA Rith', '1999-04', false, 'khm'),
    { ...freed(82, 'NOUN Vibol', '2010-01', true, 'khm'), consent: { ...CONSENTED, by: 'GUARDIAN' } },
  ]),
  'persons-phl': listOf('PHL', [freed(83, 'Jose Invento SANTOS', '1995-08-02', false, 'fil')]),
  ...Object.fromEntries(
    ['BRN', 'IDN', 'LAO', 'MMR', 'MYS', 'SGP', 'THA', 'TLS', 'VNM'].map((country, i) => [
      `persons-${country.toLowerCase()}`,
      listOf(country, [freed(84 + i, 'AN INVENTED NAME', '1998', false, 'eng')]),
    ]),
  ),
};

const messages: Examples['messages'] = {
  RF_MASS_RESCUE: {
    ...open,
    to: [
      { member: 'KH', unit: 'DESK' },
      { member: 'PH', unit: 'DESK' },
    ],
    case: 'HSU-TH-2026-000123-K',
    urgency: 'U',
    urgencyReason: 'Four persons without a bed for the night',
    purpose: 'IDENTIFY_VICTIM',
    subjectEn: 'Four persons freed from a compound; two claim Cambodian nationality, one Philippine',
    body: {
      incidentId: ids(80),
      place: { country: 'THA', admin1: 'TH-27' },
      rescuedAt: '2026-11-23',
      total: 4,
      countsByNationality: [
        { country: 'KHM', n: 2, children: 1 },
        { country: 'PHL', n: 1, children: 0 },
        { country: 'XXX', n: 1, children: 0 },
      ],
      formsOfExploitation: ['ONLINE_SCAM'],
      urgentNeeds: ['SHELTER', 'INTERPRETATION', 'GUARDIANSHIP'],
      hostLead: { member: 'TH', unit: 'ATU' },
      investigationFollowUp: { state: 'OPENED' },
    },
    sealed: [sealedTo('persons-khm', 'KH', 'DESK'), sealedTo('persons-phl', 'PH', 'DESK')],
  },
  RF_RESCUE_REQUEST: {
    ...open,
    to: [{ member: 'KH', unit: 'ATU' }],
    case: 'HSU-TH-2026-000124-K',
    urgency: 'U',
    urgencyReason: 'She is to be sold on at the end of the week',
    purpose: 'PROTECT_VICTIM',
    subjectEn: 'A family asks: a woman is held in a compound and made to write to strangers',
    body: {
      victimRef: ids(90),
      heardFrom: 'FAMILY_OR_FRIEND',
      heardAt: '2026-11-24T01:00:00.000Z',
      persons: 1,
      children: 0,
      nationalityClaims: [{ country: 'THA', basis: 'FAMILY', state: 'VERIFIED', verifiedByCountry: 'THA' }],
      heldIn: { country: 'KHM', admin1: 'KH-18' },
      exploitationForms: ['ONLINE_SCAM'],
      indicators: [
        { code: '20', strength: 'STRONG' },
        { code: '16', strength: 'MEDIUM' },
      ],
      immediateRisk: 'LIFE_IN_DANGER',
      contact: 'PERSON_ONLY',
      leftOut: ['KH/DESK'],
    },
    sealed: [sealedTo('rescue-location', 'KH', 'ATU'), sealedTo('rescue-identity', 'KH', 'ATU')],
  },
  RF_RESCUE_DECISION: {
    ...open,
    id: ids(6),
    from: { member: 'KH', unit: 'ATU', role: 'SUPERVISOR' },
    to: [{ member: 'TH', unit: 'ATU' }],
    after: [{ member: 'TH', id: ids(1) }],
    originUserRef: 'u-0815',
    case: 'HSU-TH-2026-000124-K',
    urgency: 'U',
    urgencyReason: 'She is to be sold on at the end of the week',
    purpose: 'PROTECT_VICTIM',
    subjectEn: 'We go in tomorrow morning',
    body: { victimRef: ids(90), decision: 'WILL_RESCUE', plannedFor: '2026-11-25T00:00:00.000Z' },
  },
};

const parts: Examples['parts'] = {
  ...lists,
  'rescue-identity': {
    persons: [
      {
        victimRef: ids(90),
        names: [{ fullName: 'Malai INVENTED', script: 'Latn', nameType: 'LEGAL' }],
        birth: { date: '2001-07', calendar: 'GREGORIAN', countryOfBirth: 'THA' },
        sex: 'F',
        languages: ['tha'],
        documents: [],
      },
    ],
    informant: {
      names: [{ fullName: 'Somsri INVENTED', script: 'Latn', nameType: 'LEGAL' }],
      phones: ['+66812345679'],
      caution: 'The mother may be called at any time; nobody calls the daughter.',
    },
  },
  'rescue-location': {
    place: {
      country: 'KHM',
      admin1: 'KH-18',
      locality: 'An invented town',
      address: 'Building 7, behind the market',
      kind: 'COMPOUND',
    },
    directions: 'Fourth floor, windows to the yard; two guards at the gate by night.',
  },
};

export const examples: Examples = { messages, parts };
