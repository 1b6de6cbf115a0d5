import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import { PersonName } from '../persons/name.js';

/** Content of the sealed part `narrative`. */
export class Narrative {
  @field.Code('language') language: CodeOf<'language'>;
  @field.Text(20_000) text: string;
}

/** Content of the sealed part `guardian` of a child. */
export class Guardian {
  @field.List(PersonName, { min: 1, max: 5 }) names: PersonName[];
  @field.Code('guardianRelation') relation: CodeOf<'guardianRelation'>;
  @field.Optional() @field.Tokens(/^\+[0-9]{8,15}$/, { min: 0, max: 5 }) phones?: string[];
  @field.Optional() @field.Text(500) address?: string;
  /** Reference of the best-interests assessment. */
  @field.Optional() @field.Text(80) bestInterestsRef?: string;
}

/** Content of the sealed part `row`: one row of imported statistics, never a person. */
export class StatisticalRow {
  /** Year of registration. */
  @field.Optional() @field.Whole(1990, 2199) year?: number;
  @field.Code('ageBand') ageBand: CodeOf<'ageBand'>;
  /** Planted text by which the receiver counts opened parts. */
  @field.Token(/^[A-Za-z0-9_-]{1,80}$/) canary: string;
}
