import { Everyone, UnitAddress, type Address } from '../form/addresses.js';
import { AlertBody, linksHold, permits } from './alert-body.js';
import { biometricsPart } from '../persons/biometrics.js';
import { alertOpens } from '../casework/common-cases.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { judgeLocation, judgeOpenLocation, Location, PLACE_RULES } from '../shapes/location.js';
import { alertMembers, Carries, Message } from '../form/message.js';
import { isAfter } from '../shapes/partial-dates.js';
import { judgePerson, Person, PERSON_RULES } from '../persons/person.js';
import { judgePhotos, Photo, photosPart } from '../persons/photo.js';
import { judgeRelated, RelatedAlert } from '../shapes/related-alert.js';
import { guardianPart } from '../shapes/victim-parts.js';
import { permittedActions } from '../shapes/permitted-actions.js';

export class Companion {
  @field.Code('companion') relation: CodeOf<'companion'>;
  /** Reference of the owner to a person; no name. */
  @field.Optional() @field.Token(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/) personRef?: string;
  @field.Optional() @field.Text(200) text?: string;
}

export class LastSeen {
  @field.When() at: string;
  @field.Nested(Location) place: Location;
  @field.List(Companion, { min: 0, max: 20 }) withWhom: Companion[];
}

/** Who agreed that the photograph is shown beyond the case workers. */
export class PhotoConsent {
  @field.Codes('consentScope', { min: 1, max: 7 }) scopes: CodeOf<'consentScope'>[];
  @field.Time() @field.Past() givenAt: string;
  @field.Code('consentBy') by: CodeOf<'consentBy'>;
}

export class MissingPersonBody extends AlertBody {
  @field.Nested(Person) subject: Person;
  @field.Nested(LastSeen) lastSeen: LastSeen;
  @field.Code('missingCircumstance') circumstances: CodeOf<'missingCircumstance'>;
  @field.List(Location, { min: 0, max: 20 }) likelyDestinations: Location[];
  @field.Code('missingRisk') riskLevel: CodeOf<'missingRisk'>;
  @field.Optional() @field.List(Photo, { min: 0, max: 10 }) photos?: Photo[];
  @field.Optional() @field.Nested(PhotoConsent) photoConsent?: PhotoConsent;
  /** Alerts on a vehicle, a vessel or a suspected companion. */
  @field.Optional() @field.List(RelatedAlert, { min: 0, max: 10 }) relatedAlerts?: RelatedAlert[];
}

/** Missing person: asks for protection and nothing else. Whom to call of the family is sealed (part `guardian`). */
@Carries('AL_MISSING_PERSON', 1, alertMembers)
export class AlMissingPerson extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(MissingPersonBody) override body: MissingPersonBody;
}

type Check = Rule<AlMissingPerson>['check'];
const rule = (ids: Rule['ids'], check: Check): Rule<AlMissingPerson> => ({ ids, check });

const role = rule(['missing.role'], ({ body }, report) => {
  if (body.subject.role !== 'MISSING') report('missing.role', '/body/subject/role');
});

const person = rule(PERSON_RULES, (message, report) =>
  judgePerson(message.body.subject, message, '/body/subject', report),
);

const child = rule(['missing.child-urgency', 'missing.of-child'], ({ body, urgency }, report) => {
  const { isChild } = body.subject;
  if (isChild && urgency !== 'E' && urgency !== 'U') report('missing.child-urgency', '/urgency');
  for (const name of ['actionRequested', 'fallbackAction'] as const)
    if (body[name] === 'STOP_TRAVEL_CHILD' && !isChild) report('missing.of-child', `/body/${name}`);
});

/** Where somebody lives, hides, works or is held: whoever reads the alert may be whom the person fled. */
const HIDDEN = ['SHELTER', 'HOME', 'COMPOUND', 'WORKPLACE', 'SCHOOL', 'OTHER', 'UNKNOWN'] as const;

/** Such places are told in sealed parts only (INV-06). */
const places = rule([...PLACE_RULES, 'missing.last-seen-past'], ({ body, sentAt }, report) => {
  const { lastSeen, likelyDestinations } = body;
  if (isAfter(lastSeen.at, sentAt)) report('missing.last-seen-past', '/body/lastSeen/at');
  const told = [
    [lastSeen.place, '/body/lastSeen/place'],
    ...likelyDestinations.map((place, i) => [place, `/body/likelyDestinations/${i}`] as const),
  ] as const;
  for (const [place, path] of told) {
    judgeLocation(place, path, report);
    judgeOpenLocation(place, path, HIDDEN, report);
  }
});

/** The guardian's word, where there is a child. */
const photos = rule(['photos.attachment', 'photos.public-consent', 'photos.sealed'], (message, report) => {
  const { photos: pictures = [], photoConsent, subject } = message.body;
  judgePhotos(pictures, message, '/body/photos', report);
  const agreed =
    photoConsent?.scopes.includes('PUBLIC_PHOTO') === true &&
    (photoConsent.by === 'GUARDIAN' || !subject.isChild);
  pictures.forEach(({ audience }, i) => {
    if (audience !== 'CASE_WORKERS' && !agreed) report('photos.public-consent', `/body/photos/${i}/audience`);
  });
});

const related = rule(['related.another', 'related.once'], ({ body, conversation }, report) =>
  judgeRelated(body.relatedAlerts ?? [], conversation, '/body/relatedAlerts', report),
);

export const alMissingPerson: KindSource = {
  type: 'AL_MISSING_PERSON',
  version: 1,
  family: 'alert',
  form: AlMissingPerson,
  senders: ['POLICE_SYSTEM', 'ANALYST'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'EVERYONE', purpose: 'LOCATE_PERSON', protective: false },
  acts: alertOpens,
  lookup: { banner: 'PROTECT', persons: ['/body/subject'], documents: ['/body/subject/documents/*'] },
  broadcast: 'may',
  parts: { biometrics: biometricsPart, guardian: guardianPart, photos: photosPart },
  rules: [
    permits('PERSON', permittedActions.AL_MISSING_PERSON),
    role,
    person,
    child,
    places,
    photos,
    related,
    linksHold,
  ],
};
