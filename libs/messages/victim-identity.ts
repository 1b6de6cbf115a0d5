import type { CodeOf } from './code-lists.js';
import * as field from './fields.js';

/** `fullName` is the only mandatory part: mononyms and names without family name are names. */
export class PersonName {
  @field.Text(200) fullName: string;
  @field.Code('script') script: CodeOf<'script'>;
  @field.Code('nameType') nameType: CodeOf<'nameType'>;
  @field.Optional() @field.Text(100) primary?: string;
  @field.Optional() @field.Text(100) secondary?: string;
  @field.Optional() @field.Text(40) honorific?: string;
  @field.Optional() @field.Text(200) translitOf?: string;
}

/** `date` is stored Gregorian; `calendar` tells how it was entered (BE - 543, see `gregorianDate`). */
export class Birth {
  @field.PartialDate() date: string;
  @field.Code('calendar') calendar: CodeOf<'calendar'>;
  @field.Optional() @field.Text(200) place?: string;
  @field.Optional() @field.Country() countryOfBirth?: string;
}

export class AgeEstimate {
  @field.Whole(0, 120) min: number;
  @field.Whole(0, 120) max: number;
  @field.Code('ageBasis') basis: CodeOf<'ageBasis'>;
}

export class IdDocument {
  @field.Code('documentType') type: CodeOf<'documentType'>;
  @field.Token(/^[A-Z0-9][A-Z0-9/()-]{0,29}$/) number: string;
  @field.Country() issuer: string;
  @field.Optional() @field.PartialDate() issued?: string;
  @field.Optional() @field.PartialDate() expires?: string;
  /** Two lines of 36 or 44, or three of 30. */
  @field.Optional() @field.Tokens(/^[A-Z0-9<]{30,44}$/, { min: 2, max: 3 }) mrz?: string[];
  @field.Code('documentState') state: CodeOf<'documentState'>;
}

export class Mark {
  @field.Text(40) type: string;
  @field.Text(40) bodyPart: string;
  @field.Text(200) text: string;
}

export class Description {
  @field.Optional() @field.Whole(30, 250) heightCm?: number;
  @field.Optional() @field.Text(80) build?: string;
  @field.Optional() @field.Text(80) hair?: string;
  @field.Optional() @field.Text(80) eyes?: string;
  @field.Optional() @field.List(Mark, { min: 0, max: 20 }) marks?: Mark[];
}

/** By reference only; the template or picture itself is an attachment. */
export class BiometricReference {
  @field.Code('biometricKind') kind: CodeOf<'biometricKind'>;
  @field.Token(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/) ref: string;
  @field.Digest() digest: string;
}

/** Content of the sealed part `identity` (domain.md 4.2, Person; INV-03: only protective cautions). */
export class VictimIdentity {
  @field.Uuid7() victimRef: string;
  @field.List(PersonName, { min: 1, max: 20 }) names: PersonName[];
  @field.Optional() @field.Nested(Birth) birth?: Birth;
  @field.Optional() @field.Nested(AgeEstimate) ageEstimate?: AgeEstimate;
  @field.Code('sex') sex: CodeOf<'sex'>;
  @field.Optional() @field.Code('genderIdentity') genderIdentity?: CodeOf<'genderIdentity'>;
  @field.Codes('language', { min: 0, max: 10 }) languages: CodeOf<'language'>[];
  @field.Optional() @field.Nested(Description) description?: Description;
  @field.List(IdDocument, { min: 0, max: 20 }) documents: IdDocument[];
  @field.Optional() @field.List(BiometricReference, { min: 0, max: 20 }) biometrics?: BiometricReference[];
  @field.Optional()
  @field.Codes('protectiveCaution', { min: 0, max: 4 })
  caution?: CodeOf<'protectiveCaution'>[];
  /** E.164. */
  @field.Optional() @field.Tokens(/^\+[0-9]{8,15}$/, { min: 0, max: 10 }) phones?: string[];
  @field.Optional() @field.Text(500) address?: string;
}

/**
 * The Gregorian date of a date as entered: years of the Buddhist era lie 543 ahead (2568 = 2025).
 * @param date `YYYY[-MM[-DD]]`
 */
export function gregorianDate(date: string, calendar: CodeOf<'calendar'>): string {
  return calendar === 'GREGORIAN' ? date : `${Number(date.slice(0, 4)) - 543}${date.slice(4)}`;
}
