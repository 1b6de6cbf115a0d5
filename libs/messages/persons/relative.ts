import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import { PersonName } from './name.js';

/** A relative by name alone, as identity papers of the region give the parents. */
export class NamedRelative {
  @field.List(PersonName, { min: 1, max: 5 }) names: PersonName[];
  @field.Code('kinship') kinship: CodeOf<'kinship'>;
}

/** A relative who can be found. Only in sealed parts. */
export class Relative extends NamedRelative {
  @field.Optional() @field.Tokens(/^\+[0-9]{8,15}$/, { min: 0, max: 5 }) phones?: string[];
  @field.Optional() @field.Text(500) address?: string;
}
