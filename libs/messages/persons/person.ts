import { AgeEstimate, Birth, childAt, judgeToldAge, AGE_RULES } from './birth.js';
import { isCodeOf, type CodeOf } from '../codes/code-lists.js';
import { SPECIMEN_COUNTRY } from '../form/countries.js';
import { CommsId, judgeCommsIds, COMMS_RULES } from '../shapes/comms-id.js';
import { Description } from './description.js';
import * as field from '../form/fields.js';
import { IdDocument, judgeDocument, DOCUMENT_RULES } from '../shapes/id-document.js';
import type { Report } from '../form/kind.js';
import type { Message } from '../form/message.js';
import { judgeNames, PersonName, NAME_RULES } from './name.js';
import { judgeClaimStates, CLAIM_RULES } from './nationality.js';
import { NamedRelative } from './relative.js';
import { NationalityClaim } from '../shapes/victim.js';
import type { RuleId } from '../rules/table.js';

/** A person in the open part of an alert. Biometrics are sealed, by reference only: biometrics.ts. */
export class Person {
  /** Scoped to the originator. */
  @field.Token(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/) personRef: string;
  @field.Code('personRole') role: CodeOf<'personRole'>;
  @field.List(PersonName, { min: 0, max: 20 }) names: PersonName[];
  @field.Optional() @field.Nested(Birth) birth?: Birth;
  /** Births that other records tell. */
  @field.Optional() @field.List(Birth, { min: 0, max: 5 }) otherBirths?: Birth[];
  @field.Optional() @field.Nested(AgeEstimate) ageEstimate?: AgeEstimate;
  /** True also where the age is unknown and may be under 18. */
  @field.Flag() isChild: boolean;
  @field.Code('sex') sex: CodeOf<'sex'>;
  @field.Optional() @field.Code('genderIdentity') genderIdentity?: CodeOf<'genderIdentity'>;
  @field.List(NationalityClaim, { min: 0, max: 10 }) nationalityClaims: NationalityClaim[];
  @field.Codes('language', { min: 0, max: 10 }) languages: CodeOf<'language'>[];
  @field.Optional() @field.Nested(Description) description?: Description;
  @field.List(IdDocument, { min: 0, max: 20 }) documents: IdDocument[];
  @field.Codes('caution', { min: 0, max: 7 }) caution: CodeOf<'caution'>[];
  /** Parents and others by name; of whom the network protects they are sealed. */
  @field.Optional() @field.List(NamedRelative, { min: 0, max: 20 }) relatives?: NamedRelative[];
  @field.Optional()
  @field.Codes('perpetratorRole', { min: 0, max: 18 })
  perpetratorRoles?: CodeOf<'perpetratorRole'>[];
  /** Telephones, handles and accounts of a suspect. */
  @field.Optional() @field.List(CommsId, { min: 0, max: 30 }) comms?: CommsId[];
  /** How to tell the person from others of the same name. */
  @field.Optional() @field.Text(500) distinguishing?: string;
}

const VICTIMS: readonly CodeOf<'personRole'>[] = ['VICTIM', 'POSSIBLE_VICTIM'];
const PROTECTED: readonly CodeOf<'personRole'>[] = [...VICTIMS, 'MISSING', 'AT_RISK', 'UNIDENTIFIED'];

export function isVictim({ role }: Person): boolean {
  return VICTIMS.includes(role);
}

/** Rules that `judgePerson` may find broken. */
export const PERSON_RULES = [
  ...COMMS_RULES,
  ...DOCUMENT_RULES,
  ...AGE_RULES,
  ...NAME_RULES,
  ...CLAIM_RULES,
  'leak.comms',
  'leak.documents',
  'leak.relatives',
  'nationality.of-victim',
  'person.adult',
  'person.caution',
  'person.may-be-child',
  'person.no-perpetrator',
] as const satisfies readonly RuleId[];

/** What holds of every person in an open body, whatever the kind. */
export function judgePerson(
  person: Person,
  { sentAt, status }: Pick<Message, 'sentAt' | 'status'>,
  path: string,
  report: Report,
): void {
  const { role, names, documents, nationalityClaims, relatives = [], comms = [] } = person;
  if (names.length > 0 || role !== 'UNIDENTIFIED') judgeNames(names, `${path}/names`, report);
  relatives.forEach((relative, i) => judgeNames(relative.names, `${path}/relatives/${i}/names`, report));
  judgeCommsIds(comms, `${path}/comms`, report);
  judgeToldAge(person, sentAt, path, report);
  judgeChild(person, sentAt, path, report);
  judgeClaimStates(nationalityClaims, `${path}/nationalityClaims`, report);
  documents.forEach((document, i) => {
    // An open issuer is judged with the other countries of the message.
    const told = document.issuer === SPECIMEN_COUNTRY ? 'EXERCISE' : status;
    judgeDocument(document, `${path}/documents/${i}`, report, told);
  });
  judgeProtected(person, path, report);
}

/** A doubt counts for the person; only where the birth is told is an adult certainly none (INV-11). */
function judgeChild(person: Person, sentAt: string, path: string, report: Report): void {
  const { role, birth, isChild } = person;
  const told = childAt(person, sentAt);
  const mayBe = told === 'CHILD' || (told === 'UNKNOWN' && PROTECTED.includes(role));
  if (mayBe && !isChild) report('person.may-be-child', `${path}/isChild`);
  if (birth !== undefined && told === 'ADULT' && isChild) report('person.adult', `${path}/isChild`);
}

/** What protects, and no more, is said of whom the network protects (INV-03, INV-05, INV-06). */
function judgeProtected(person: Person, path: string, report: Report): void {
  const { role, caution, documents, nationalityClaims } = person;
  const { relatives = [], perpetratorRoles = [], comms = [] } = person;
  if (PROTECTED.includes(role)) {
    if (relatives.length > 0) report('leak.relatives', `${path}/relatives`);
    if (comms.length > 0) report('leak.comms', `${path}/comms`);
    if (perpetratorRoles.length > 0) report('person.no-perpetrator', `${path}/perpetratorRoles`);
    caution.forEach((code, i) => {
      if (!isCodeOf('protectiveCaution', code))
        report(
          'person.caution',
          `${path}/caution/${i}`,
          `Leave this caution out: it is not said of a person who is ${role}.`,
        );
    });
  }
  if (!isVictim(person)) return;
  if (nationalityClaims.length === 0) report('nationality.of-victim', `${path}/nationalityClaims`);
  if (documents.length > 0) report('leak.documents', `${path}/documents`);
}
