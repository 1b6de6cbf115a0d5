import type { JsonObject, JsonValue } from '#envelope';
import { rfc3339, type Clock, type UnitAddress } from '#kernel';
import { childAt, countryOf, leastAge } from '#messages';
import type { Draft } from '../send/draft.js';
import type { PersonRow } from './person-row.js';

/** What all persons of a rescue share. Members are those of the two kinds; their own checks judge them. */
export interface RescueShared {
  /** Of every message: status, case, urgency, handling, expiry and the like. */
  readonly message: JsonObject;
  /** Of RF_MASS_RESCUE's body: incidentId, place, rescuedAt, formsOfExploitation, urgentNeeds, hostLead and so on. */
  readonly rescue: JsonObject;
  /** Of RF_VICTIM_IDENTIFICATION's body, where a row says nothing else. */
  readonly person: JsonObject;
  /** What those agreed to whose own row says that they agreed and no more. */
  readonly consent: JsonObject | undefined;
  /** The unit of each country of origin that is told of its own nationals. */
  readonly origins: readonly UnitAddress[];
  /** Units that follow those of whom no country of origin is told. */
  readonly kept: readonly UnitAddress[];
}

/** One person with what the rules of INV-35 make of it. */
export interface Placed {
  readonly person: PersonRow;
  /** Under which it is counted: its nationality, or XXX where its country is told nothing. */
  readonly counted: string;
  /** The unit whose list it stands in; null: in none. */
  readonly origin: UnitAddress | null;
  readonly isChild: boolean;
  readonly consent: JsonObject;
}

/**
 * Whoever fears return, or has not agreed that the country of origin is told, stands in no list and is counted under
 * XXX (INV-11, INV-35). Consent is never supposed: a row that says nothing has none.
 */
export function placed(person: PersonRow, shared: RescueShared, at: string): Placed {
  const consent = consentOf(person, shared.consent);
  const nationality = person.text('nationality') ?? 'XXX';
  const { scopes } = consent;
  const agreed =
    (Array.isArray(scopes) && scopes.includes('SHARE_WITH_ORIGIN')) || consent['exception'] !== undefined;
  const isTold = agreed && person.flag('fearsReturn') !== true;
  const origin = isTold
    ? (shared.origins.find(({ member }) => countryOf(member) === nationality) ?? null)
    : null;
  const isChild = person.flag('isChild') ?? childAt(toldAge(person), at) !== 'ADULT';
  return { person, counted: isTold ? nationality : 'XXX', origin, isChild, consent };
}

function consentOf(person: PersonRow, usual: JsonObject | undefined): JsonObject {
  const state = person.text('consent') ?? 'NOT_ASKED';
  const scopes = person.list('consentScopes');
  const by = person.text('consentBy');
  const exception = person.text('consentException');
  // The usual words complete what a row itself says was given; they give nothing.
  const given = state === 'GIVEN' ? usual : undefined;
  return {
    ...given,
    state,
    scopes: [...(scopes ?? (state === 'GIVEN' && Array.isArray(usual?.['scopes']) ? usual['scopes'] : []))],
    ...(by === undefined ? {} : { by }),
    ...(exception === undefined ? {} : { exception }),
  };
}

function toldAge(person: PersonRow) {
  const date = person.text('birth');
  const { age } = person;
  return {
    ...(date === undefined ? {} : { birth: { date, calendar: 'GREGORIAN' as const } }),
    ...(age === undefined ? {} : { ageEstimate: { ...age, basis: 'UNKNOWN' } }),
  };
}

const BANDS = [
  [8, '0-8'],
  [17, '9-17'],
  [20, '18-20'],
  [23, '21-23'],
  [26, '24-26'],
  [29, '27-29'],
  [38, '30-38'],
  [47, '39-47'],
] as const;

function ageBand(person: PersonRow, at: string): string {
  const age = leastAge(toldAge(person), at);
  if (age === undefined) return 'UNKNOWN';
  return BANDS.find(([most]) => age <= most)?.[1] ?? '48+';
}

/** Scripts of names that are not written in Latin letters, by what Unicode calls them. */
const SCRIPTS = [
  ['Thai', /\p{Script=Thai}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
] as const;

function namesOf(person: PersonRow): JsonObject[] {
  const own = person.text('ownName');
  const script =
    own === undefined ? undefined : (SCRIPTS.find(([, letters]) => letters.test(own))?.[0] ?? 'Latn');
  return [
    { fullName: person.text('fullName') ?? '', script: 'Latn', nameType: 'LEGAL' },
    ...(own === undefined || script === undefined ? [] : [{ fullName: own, script, nameType: 'LEGAL' }]),
  ];
}

function documentsOf(person: PersonRow): JsonObject[] {
  const number = person.text('documentNumber');
  if (number === undefined) return [];
  return [
    {
      type: person.text('documentType') ?? 'UNKNOWN',
      number,
      issuer: person.text('documentIssuer') ?? 'XXX',
      state: person.text('documentState') ?? 'UNKNOWN',
    },
  ];
}

/** What a list and a sealed identity both say. */
function identityOf(person: PersonRow): JsonObject {
  return {
    victimRef: person.victimRef,
    names: namesOf(person),
    ...toldAge(person),
    sex: person.text('sex') ?? 'U',
    languages: [...(person.list('languages') ?? [])],
    documents: documentsOf(person),
  };
}

const SUBJECT = 'One of the persons who were freed together; see the mass rescue';

const address = ({ member, unit }: UnitAddress): JsonObject => ({ member, unit });

/** RF_MASS_RESCUE: to each origin unit its own list, and nobody another's. */
export function massRescueDraft(shared: RescueShared, persons: readonly Placed[]): Draft {
  const counts = countsOf(persons);
  const lists = shared.origins.flatMap((unit): JsonObject[] => {
    const own = persons.filter(({ origin }) => origin === unit);
    const country = countryOf(unit.member) ?? unit.member;
    if (own.length === 0) return [];
    const content = {
      incidentId: shared.rescue['incidentId'] ?? null,
      nationality: country,
      persons: own.map(({ person, isChild, consent }) => ({ ...identityOf(person), isChild, consent })),
    };
    return [{ part: `persons-${country.toLowerCase()}`, units: [address(unit)], content }];
  });
  const told = shared.origins.filter((unit) => persons.some(({ origin }) => origin === unit));
  return {
    ...shared.message,
    type: 'RF_MASS_RESCUE',
    purpose: shared.message['purpose'] ?? 'IDENTIFY_VICTIM',
    to: (told.length > 0 ? told : shared.kept).map(address),
    body: { ...shared.rescue, total: persons.length, countsByNationality: counts.map((one) => ({ ...one })) },
    sealed: lists,
  };
}

export interface Count {
  readonly country: string;
  readonly n: number;
  readonly children: number;
}

/** In the order in which the nationalities come. */
export function countsOf(persons: readonly Placed[]): readonly Count[] {
  const counts = new Map<string, Count>();
  for (const { counted: country, isChild } of persons) {
    const { n, children } = counts.get(country) ?? { n: 0, children: 0 };
    counts.set(country, { country, n: n + 1, children: children + (isChild ? 1 : 0) });
  }
  return [...counts.values()];
}

/** Whom the referral of one person goes to. */
export const followers = ({ origin }: Placed, { kept }: RescueShared): readonly UnitAddress[] =>
  origin === null ? kept : [origin];

/** Opens the case of one person. */
export const PERSON_KIND = 'RF_VICTIM_IDENTIFICATION';

/** RF_VICTIM_IDENTIFICATION: the person's own referral; its reference to the mass rescue comes when that is sent. */
export function personDraft(shared: RescueShared, one: Placed, clock: Clock): Draft {
  const { person, isChild, consent } = one;
  const { message, rescue, person: usual } = shared;
  const units = followers(one, shared).map(address);
  const nationality = person.text('nationality') ?? 'XXX';
  const {
    foundBy = null,
    nationalityBasis = 'UNKNOWN',
    undeterminedReason,
    subjectEn = SUBJECT,
    ...said
  } = usual;
  const needs = person.list('needs') ?? rescue['urgentNeeds'] ?? [];
  const listed: readonly JsonValue[] = Array.isArray(needs) ? needs : [];
  const rest = listed.filter((need) => need !== 'GUARDIANSHIP');
  const body: JsonObject = {
    // Nobody has looked yet: whoever did says so in `person`, or in the row.
    tipElements: { state: 'NOT_ASSESSED', acts: [], means: [], purposes: [] },
    indicators: [{ code: '00' }],
    immediateRisk: 'UNKNOWN',
    askFor: ['IDENTIFY', 'VERIFY_NATIONALITY'],
    ...said,
    victimRef: person.victimRef,
    ageBand: ageBand(person, rfc3339(clock.now())),
    isChild,
    sex: person.text('sex') ?? 'U',
    nationalityClaims: [{ country: nationality, basis: nationalityBasis, state: 'CLAIMED' }],
    countryOfOrigin: nationality,
    ...(nationality === 'XXX' && undeterminedReason !== undefined ? { undeterminedReason } : {}),
    countryOfExploitation: usual['countryOfExploitation'] ?? member(rescue['place'], 'country'),
    found: { at: rescue['rescuedAt'] ?? null, place: rescue['place'] ?? null, by: foundBy },
    exploitationForms: [...(person.list('exploitationForms') ?? asList(rescue['formsOfExploitation']))],
    // A child has a guardian found for it, whoever wrote the row (INV-11).
    needs: isChild ? [...rest, 'GUARDIANSHIP'] : [...listed],
    placement: placementOf(person, usual),
    ...charged(person, usual),
    consent,
    investigationFollowUp: rescue['investigationFollowUp'] ?? null,
    ...(person.flag('fearsReturn') === true ? { internationalProtectionConcern: true } : {}),
    ...own(person, 'status'),
    ...own(person, 'immediateRisk'),
  };
  const phone = person.text('phone');
  const content = {
    ...identityOf(person),
    ...(phone === undefined ? {} : { phones: [phone.replace(/[\s()-]/gu, '')] }),
  };
  return {
    ...message,
    type: PERSON_KIND,
    purpose: message['purpose'] ?? 'IDENTIFY_VICTIM',
    subjectEn,
    to: units,
    body,
    sealed: [{ part: 'identity', units, content }],
  };
}

function placementOf(person: PersonRow, usual: JsonObject): JsonValue {
  const type = person.text('placement');
  return type === undefined ? (usual['placement'] ?? { type: 'UNKNOWN' }) : { type };
}

/** Nobody is said to be free of charges whom nobody asked about. */
function charged(person: PersonRow, usual: JsonObject): JsonObject {
  const value = person.flag('charged') ?? usual['chargesAgainstVictim'];
  return value === undefined ? {} : { chargesAgainstVictim: value };
}

function own(person: PersonRow, name: 'status' | 'immediateRisk'): JsonObject {
  const value = person.text(name);
  return value === undefined ? {} : { [name]: value };
}

function member(value: JsonValue | undefined, name: string): JsonValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? ((value as JsonObject)[name] ?? null)
    : null;
}

const asList = (value: JsonValue | undefined): readonly JsonValue[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]) : [];
