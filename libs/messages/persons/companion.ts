import { Birth, judgeToldAge, AGE_RULES } from './birth.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import { IdDocument, judgeDocument, DOCUMENT_RULES } from '../shapes/id-document.js';
import type { PartForm, PartRule, Report } from '../form/kind.js';
import { judgeNames, PersonName, NAME_RULES } from './name.js';

const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Somebody who is with a victim and no victim, as a child of hers: told coarsely, without names. */
export class AccompanyingPerson {
  /** Of the sender; no name. */
  @field.Token(REFERENCE) companionRef: string;
  /** What this person is to the victim. */
  @field.Code('kinship') kinship: CodeOf<'kinship'>;
  @field.Code('ageBand') ageBand: CodeOf<'ageBand'>;
  /** True also where the age is unknown. */
  @field.Flag() isChild: boolean;
  @field.Code('sex') sex: CodeOf<'sex'>;
  @field.Optional() @field.Country() nationality?: string;
  @field.Optional() @field.Codes('assistance', { min: 0, max: 26 }) needs?: CodeOf<'assistance'>[];
}

export class CompanionIdentity {
  @field.Token(REFERENCE) companionRef: string;
  @field.List(PersonName, { min: 1, max: 10 }) names: PersonName[];
  @field.Optional() @field.Nested(Birth) birth?: Birth;
  @field.List(IdDocument, { min: 0, max: 10 }) documents: IdDocument[];
}

/** Content of the sealed part `companions`. */
export class CompanionIdentities {
  @field.List(CompanionIdentity, { min: 1, max: 20 }) companions: CompanionIdentity[];
}

const CHILDREN: readonly CodeOf<'ageBand'>[] = ['0-8', '9-17', 'UNKNOWN'];

/** Whether a band of ages may be a child's. */
export const mayBeChild = (band: CodeOf<'ageBand'>): boolean => CHILDREN.includes(band);

export function judgeCompanions(
  companions: readonly AccompanyingPerson[],
  path: string,
  report: Report,
): void {
  companions.forEach(({ companionRef, ageBand, isChild }, i) => {
    if (companions.findIndex((other) => other.companionRef === companionRef) !== i)
      report('companion.once', `${path}/${i}/companionRef`);
    if (mayBeChild(ageBand) && !isChild) report('person.may-be-child', `${path}/${i}/isChild`);
  });
}

const identities: PartRule<CompanionIdentities> = {
  ids: [...DOCUMENT_RULES, ...AGE_RULES, ...NAME_RULES],
  check: ({ companions }, report, status, sentAt) =>
    companions.forEach((companion, i) => {
      const path = `/companions/${i}`;
      judgeNames(companion.names, `${path}/names`, report);
      judgeToldAge(companion, sentAt, path, report);
      companion.documents.forEach((document, j) =>
        judgeDocument(document, `${path}/documents/${j}`, report, status),
      );
    }),
};

export const companionsPart: PartForm = {
  form: CompanionIdentities,
  rules: [identities],
  statistical: false,
};
