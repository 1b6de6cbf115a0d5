import { AgeEstimate, Birth, childAt, judgeToldAge, AGE_RULES } from '../persons/birth.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { PartForm, PartRule, Report } from '../form/kind.js';
import type { Message } from '../form/message.js';
import { IdDocument, judgeDocument, DOCUMENT_RULES } from '../shapes/id-document.js';
import { judgeNames, PersonName, NAME_RULES } from '../persons/name.js';
import { Consent } from '../shapes/victim.js';
import { soundConsent, CONSENT_RULES } from '../victims/sound-consent.js';
import type { MassRescueBody } from './mass-rescue-body.js';

/** One of those who were freed. */
export class RescuedPerson {
  /** Pseudonym under which the person's own referral goes on. */
  @field.Uuid7() victimRef: string;
  @field.List(PersonName, { min: 1, max: 10 }) names: PersonName[];
  @field.Optional() @field.Nested(Birth) birth?: Birth;
  @field.Optional() @field.Nested(AgeEstimate) ageEstimate?: AgeEstimate;
  /** True also where the age is unknown. */
  @field.Flag() isChild: boolean;
  @field.Code('sex') sex: CodeOf<'sex'>;
  @field.Codes('language', { min: 0, max: 5 }) languages: CodeOf<'language'>[];
  @field.List(IdDocument, { min: 0, max: 5 }) documents: IdDocument[];
  @field.Nested(Consent) consent: Consent;
}

/**
 * Content of a sealed part `persons-khm`: the nationals of one country who were freed. Whoever fears return, or has not
 * agreed, stands in no list and is counted under XXX.
 */
export class RescuedList {
  @field.Uuid7() incidentId: string;
  @field.Country() nationality: string;
  @field.List(RescuedPerson, { min: 1, max: 750 }) persons: RescuedPerson[];
}

const person: PartRule<RescuedList> = {
  ids: [
    ...DOCUMENT_RULES,
    ...AGE_RULES,
    ...NAME_RULES,
    ...CONSENT_RULES,
    'consent.origin',
    'mass-rescue.person-once',
    'person.may-be-child',
  ],
  check({ persons }, report, status, sentAt) {
    persons.forEach(({ victimRef, names, birth, ageEstimate, isChild, documents, consent }, i) => {
      const at = `/persons/${i}`;
      if (persons.findIndex((other) => other.victimRef === victimRef) !== i)
        report('mass-rescue.person-once', `${at}/victimRef`);
      judgeNames(names, `${at}/names`, report);
      const told = { ...(birth && { birth }), ...(ageEstimate && { ageEstimate }) };
      judgeToldAge(told, sentAt, at, report);
      if (sentAt !== undefined && childAt(told, sentAt) !== 'ADULT' && !isChild)
        report('person.may-be-child', `${at}/isChild`);
      documents.forEach((one, j) => judgeDocument(one, `${at}/documents/${j}`, report, status));
      soundConsent(consent, `${at}/consent`, report);
      if (!consent.scopes.includes('SHARE_WITH_ORIGIN') && consent.exception === undefined)
        report('consent.origin', `${at}/consent/scopes`);
    });
  },
};

/** INV-35: as many persons, and as many children, as the open part counts for this nationality. */
function countedIn(list: object, { body }: Message, report: Report): void {
  const { incidentId, nationality, persons } = list as RescuedList;
  const told = body as MassRescueBody;
  const at = told.countsByNationality.findIndex(({ country }) => country === nationality);
  const count = told.countsByNationality[at];
  const path = at < 0 ? '/body/countsByNationality' : `/body/countsByNationality/${at}`;
  if (incidentId !== told.incidentId) report('mass-rescue.incident', '/body/incidentId');
  if (persons.length !== (count?.n ?? 0)) report('mass-rescue.list-length', path);
  if (persons.filter(({ isChild }) => isChild).length !== (count?.children ?? 0))
    report('mass-rescue.list-children', path);
}

/** The list of the nationals of this country. */
export function listOf(country: string): PartForm {
  const own: PartRule<RescuedList> = {
    ids: ['mass-rescue.list-nationality'],
    check({ nationality }, report) {
      if (nationality !== country) report('mass-rescue.list-nationality', '/nationality');
    },
  };
  return { form: RescuedList, rules: [own, person], statistical: false, beside: countedIn };
}
