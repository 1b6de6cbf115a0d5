import { Everyone, UnitAddress, type Address } from '../form/addresses.js';
import { AlertBody, linksHold, permits } from './alert-body.js';
import { biometricsPart } from '../persons/biometrics.js';
import { alertOpens } from '../casework/common-cases.js';
import type { CodeOf } from '../codes/code-lists.js';
import { leastAge } from '../persons/birth.js';
import { describes } from '../persons/description.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { judgeLocation, judgeOpenLocation, Location, PLACE_RULES } from '../shapes/location.js';
import { alertMembers, Carries, Message } from '../form/message.js';
import {
  carriesAlert,
  judgeOffence,
  judgeWarrants,
  Offence,
  Warrant,
  OFFENCE_RULES,
} from '../shapes/offence.js';
import { isVictim, judgePerson, Person, PERSON_RULES } from '../persons/person.js';
import { judgePhotos, Photo, photosPart } from '../persons/photo.js';
import { permittedActions } from '../shapes/permitted-actions.js';

export class WantedSuspectBody extends AlertBody {
  @field.Nested(Person) subject: Person;
  @field.List(Offence, { min: 1, max: 20 }) offences: Offence[];
  @field.Nested(Warrant) warrant: Warrant;
  /** Of other courts or states against the same person. */
  @field.Optional() @field.List(Warrant, { min: 0, max: 10 }) otherWarrants?: Warrant[];
  @field.Code('extraditionIntent') extraditionIntent: CodeOf<'extraditionIntent'>;
  @field.List(Location, { min: 0, max: 20 }) knownLocations: Location[];
  @field.Optional() @field.List(Photo, { min: 0, max: 10 }) photos?: Photo[];
}

/** Wanted suspect. It is released by a second person, and never while its subject is a victim (INV-01, INV-33). */
@Carries('AL_WANTED_SUSPECT', 1, alertMembers)
export class AlWantedSuspect extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(WantedSuspectBody) override body: WantedSuspectBody;
}

type Check = Rule<AlWantedSuspect>['check'];
const rule = (ids: Rule['ids'], check: Check): Rule<AlWantedSuspect> => ({ ids, check });

/**
 * What the body itself says against the release; whether a victim is known by this identity, only the gateway can tell
 * (INV-01).
 */
const role = rule(['wanted.no-victim', 'wanted.role'], ({ body: { subject } }, report) => {
  if (isVictim(subject)) report('wanted.no-victim', '/body/subject/role');
  else if (subject.role !== 'SUSPECT' && subject.role !== 'CONVICTED')
    report('wanted.role', '/body/subject/role');
});

const person = rule(PERSON_RULES, (message, report) =>
  judgePerson(message.body.subject, message, '/body/subject', report),
);

/** Beside the name: sex, and something that tells two people of one name apart. */
const identity = rule(['wanted.identity', 'wanted.sex'], ({ body: { subject }, sealed = [] }, report) => {
  const { sex, birth, description, documents } = subject;
  if (sex === 'U') report('wanted.sex', '/body/subject/sex');
  const told =
    birth !== undefined ||
    (description !== undefined && describes(description)) ||
    documents.length > 0 ||
    sealed.some(({ part }) => part === 'biometrics');
  if (!told) report('wanted.identity', '/body/subject');
});

const ARREST = 'PROVISIONAL_ARREST_PER_NATIONAL_LAW';
/** Below it no state is to hold a child responsible (UN Committee on the Rights of the Child, general comment 24). */
const RESPONSIBLE = 14;

/**
 * Nobody is held on what fits many: a name of one word beside a height. And nobody who may be too young to answer for
 * a crime.
 */
const arrest = rule(
  ['wanted.arrest-age', 'wanted.arrest-identity'],
  ({ body, sentAt, sealed = [] }, report) => {
    if (body.actionRequested !== ARREST) return;
    const { subject } = body;
    const sure =
      subject.birth !== undefined ||
      subject.documents.length > 0 ||
      sealed.some(({ part }) => part === 'biometrics' || part === 'photos');
    const fullName = subject.names.some((name) => name.fullName.trim().split(/\s+/).length > 1);
    const marked = (subject.description?.marks ?? []).length > 0;
    if (!sure && !(fullName && marked)) report('wanted.arrest-identity', '/body/subject');
    if ((leastAge(subject, sentAt) ?? RESPONSIBLE) < RESPONSIBLE)
      report('wanted.arrest-age', '/body/actionRequested');
  },
);

const offences = rule(
  [...OFFENCE_RULES, 'offences.min-penalty', 'warrant.issued-in-lifetime', 'warrant.once'],
  ({ body, sentAt }, report) => {
    const convicted = body.subject.role === 'CONVICTED';
    if (!body.offences.some((offence) => carriesAlert(offence, convicted)))
      report('offences.min-penalty', '/body/offences');
    body.offences.forEach((offence, i) => judgeOffence(offence, `/body/offences/${i}`, report));
    const warrants = [
      [body.warrant, '/body/warrant'] as const,
      ...(body.otherWarrants ?? []).map((warrant, i) => [warrant, `/body/otherWarrants/${i}`] as const),
    ];
    judgeWarrants(warrants, body.subject.birth?.date, sentAt, report);
  },
);

const places = rule(PLACE_RULES, ({ body }, report) => {
  body.knownLocations.forEach((location, i) => {
    judgeLocation(location, `/body/knownLocations/${i}`, report);
    judgeOpenLocation(location, `/body/knownLocations/${i}`, ['SHELTER'], report);
  });
});

/** Where arrest is suppressed or not possible, the fallback holds; so it is never an arrest (INV-02). */
const fallback = rule(['wanted.fallback-no-arrest'], ({ body }, report) => {
  if (body.fallbackAction === ARREST) report('wanted.fallback-no-arrest', '/body/fallbackAction');
});

const photos = rule(['photos.attachment', 'photos.sealed'], (message, report) =>
  judgePhotos(message.body.photos ?? [], message, '/body/photos', report),
);

export const alWantedSuspect: KindSource = {
  type: 'AL_WANTED_SUSPECT',
  version: 1,
  family: 'alert',
  form: AlWantedSuspect,
  senders: ['POLICE_SYSTEM', 'ANALYST'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  mostRenewals: 1,
  writing: { to: 'EVERYONE', purpose: 'LOCATE_PERSON', protective: false },
  acts: alertOpens,
  identity: { side: 'SOUGHT', person: '/body/subject' },
  secondPerson: [],
  lookup: {
    banner: 'SUSPECT',
    persons: ['/body/subject'],
    documents: ['/body/subject/documents/*'],
    comms: ['/body/subject/comms/*'],
  },
  broadcast: 'may',
  parts: { biometrics: biometricsPart, photos: photosPart },
  rules: [
    permits('PERSON', permittedActions.AL_WANTED_SUSPECT),
    role,
    person,
    identity,
    arrest,
    offences,
    places,
    fallback,
    photos,
    linksHold,
  ],
};
