import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { PartRule, Report } from '../form/kind.js';

/** `fullName` is the only mandatory part: mononyms and names without family name are names. */
export class PersonName {
  @field.Text(200) fullName: string;
  @field.Code('script') script: CodeOf<'script'>;
  @field.Code('nameType') nameType: CodeOf<'nameType'>;
  @field.Optional() @field.Text(100) primary?: string;
  @field.Optional() @field.Text(100) secondary?: string;
  @field.Optional() @field.Text(40) honorific?: string;
  /** The full name, among the same names, that this one writes in another script. */
  @field.Optional() @field.Text(200) translitOf?: string;
}

/**
 * A name that a clerk in another country can read is among them, and a transliteration is one of a name that is there.
 */
export function judgeNames(names: readonly PersonName[], path: string, report: Report): void {
  if (!names.some(({ script }) => script === 'Latn')) report('name.latin', path);
  names.forEach(({ script, translitOf }, i) => {
    if (translitOf === undefined) return;
    if (!names.some((other) => other.fullName === translitOf && other.script !== script))
      report('name.translit-of', `${path}/${i}/translitOf`);
  });
}

/** The names of a sealed part. */
export const latinName: PartRule<{ names: readonly PersonName[] }> = {
  codes: ['E-SCHEMA-INVALID'],
  check: ({ names }, report) => judgeNames(names, '/names', report),
};
