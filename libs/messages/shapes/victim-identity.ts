import { BiometricReference } from '../persons/biometrics.js';
import { AgeEstimate, Birth } from '../persons/birth.js';
import type { CodeOf } from '../codes/code-lists.js';
import { Description } from '../persons/description.js';
import * as field from '../form/fields.js';
import { IdDocument } from './id-document.js';
import { PersonName } from '../persons/name.js';
import { Relative } from '../persons/relative.js';

/** Content of the sealed part `identity` (INV-03: only protective cautions). */
export class VictimIdentity {
  @field.Uuid7() victimRef: string;
  @field.List(PersonName, { min: 1, max: 20 }) names: PersonName[];
  @field.Optional() @field.Nested(Birth) birth?: Birth;
  /** Births that other records tell. */
  @field.Optional() @field.List(Birth, { min: 0, max: 5 }) otherBirths?: Birth[];
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
  @field.Optional() @field.List(Relative, { min: 0, max: 20 }) relatives?: Relative[];
  /** How to tell the person from others of the same name. */
  @field.Optional() @field.Text(500) distinguishing?: string;
}
