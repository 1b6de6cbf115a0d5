import { Everyone, UnitAddress, type Address } from '../form/addresses.js';
import { AlertBody, linksHold, permits } from './alert-body.js';
import { biometricsPart } from '../persons/biometrics.js';
import { alertOpens } from '../casework/common-cases.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import { documentsHold, IdDocument } from '../shapes/id-document.js';
import type { KindSource, Rule } from '../form/kind.js';
import { judgeLocation, judgeOpenLocation, Location } from '../shapes/location.js';
import { alertMembers, Carries, Message } from '../form/message.js';
import { isAfter } from '../shapes/partial-dates.js';
import { judgePerson, Person, PERSON_RULES } from '../persons/person.js';
import { photosPart } from '../persons/photo.js';
import { permittedActions } from '../shapes/permitted-actions.js';

export class FoundPerson {
  @field.When() at: string;
  @field.Nested(Location) place: Location;
  @field.Code('foundBy') by: CodeOf<'foundBy'>;
}

export class UnidentifiedPersonBody extends AlertBody {
  @field.Code('lifeState') lifeState: CodeOf<'lifeState'>;
  /** Role UNIDENTIFIED. Its documents are those found with a dead body; nobody has said yet that they are theirs. */
  @field.Nested(Person) subject: Person;
  @field.Nested(FoundPerson) found: FoundPerson;
}

/** Content of the sealed part `found-documents`: what somebody alive carried. */
export class FoundDocuments {
  @field.List(IdDocument, { min: 1, max: 20 }) documents: IdDocument[];
}

/** Unidentified person, alive or dead: asks who it is. Of the living it tells openly no more than of a victim. */
@Carries('AL_UNIDENTIFIED_PERSON', 1, alertMembers)
export class AlUnidentifiedPerson extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(UnidentifiedPersonBody) override body: UnidentifiedPersonBody;
}

const person: Rule<AlUnidentifiedPerson> = {
  ids: [...PERSON_RULES, 'unidentified.role'],
  check(message, report) {
    const { subject } = message.body;
    if (subject.role !== 'UNIDENTIFIED') report('unidentified.role', '/body/subject/role');
    judgePerson(subject, message, '/body/subject', report);
  },
};

const found: Rule<AlUnidentifiedPerson> = {
  ids: ['location.locode', 'unidentified.found-past'],
  check({ body: { found: one }, sentAt }, report) {
    if (isAfter(one.at, sentAt)) report('unidentified.found-past', '/body/found/at');
    judgeLocation(one.place, '/body/found/place', report);
  },
};

/** Whoever lives may be a victim, and may be looked for by whom they fled (INV-06). */
const living: Rule<AlUnidentifiedPerson> = {
  ids: ['leak.address', 'leak.documents', 'leak.point', 'unidentified.no-birth', 'unidentified.no-name'],
  check({ body: { lifeState, subject, found: one } }, report) {
    if (lifeState !== 'ALIVE') return;
    if (subject.names.length > 0) report('unidentified.no-name', '/body/subject/names');
    if (subject.birth !== undefined) report('unidentified.no-birth', '/body/subject/birth');
    if (subject.documents.length > 0) report('leak.documents', '/body/subject/documents');
    judgeOpenLocation(one.place, '/body/found/place', [one.place.kind], report);
  },
};

export const alUnidentifiedPerson: KindSource = {
  type: 'AL_UNIDENTIFIED_PERSON',
  version: 1,
  family: 'alert',
  form: AlUnidentifiedPerson,
  senders: ['POLICE_SYSTEM', 'ANALYST'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'EVERYONE', purpose: 'LOCATE_PERSON', protective: true },
  acts: alertOpens,
  lookup: { banner: 'PROTECT', persons: ['/body/subject'], documents: ['/body/subject/documents/*'] },
  broadcast: 'may',
  parts: {
    biometrics: biometricsPart,
    'found-documents': { form: FoundDocuments, rules: [documentsHold], statistical: false },
    photos: photosPart,
  },
  rules: [permits('PERSON', permittedActions.AL_UNIDENTIFIED_PERSON), linksHold, person, found, living],
};
