import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { PartRule, Report } from '../form/kind.js';
import { isInScript, saysName } from './name-letters.js';
import type { RuleId } from '../rules/table.js';

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

/** Rules that `judgeNames` may find broken. */
export const NAME_RULES = [
  'name.latin',
  'name.script',
  'name.somebody',
  'name.translit-of',
] as const satisfies readonly RuleId[];

/**
 * Each is somebody's name; one that a clerk in another country can read is among them; a transliteration is one of a
 * name that is there.
 */
export function judgeNames(names: readonly PersonName[], path: string, report: Report): void {
  const latin = names.some(({ script }) => script === 'Latn');
  if (!latin) report('name.latin', path);
  names.forEach(({ fullName, script, translitOf }, i) => {
    if (!saysName(fullName)) report('name.somebody', `${path}/${i}/fullName`);
    // Without a name in Latin script that one fault says what is to be done.
    if (latin && !isInScript(fullName, script)) report('name.script', `${path}/${i}/script`);
    if (translitOf === undefined) return;
    if (!names.some((other) => other.fullName === translitOf && other.script !== script))
      report('name.translit-of', `${path}/${i}/translitOf`);
  });
}

/** The names of a sealed part. */
export const latinName: PartRule<{ names: readonly PersonName[] }> = {
  ids: NAME_RULES,
  check: ({ names }, report) => judgeNames(names, '/names', report),
};
