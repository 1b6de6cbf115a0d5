import { Birth, judgeToldAge, AGE_RULES } from '../persons/birth.js';
import type { CodeOf } from '../codes/code-lists.js';
import { Description } from '../persons/description.js';
import * as field from '../form/fields.js';
import type { PartForm, PartRule } from '../form/kind.js';
import { latinName, PersonName } from '../persons/name.js';
import { documentsHold, IdDocument } from '../shapes/id-document.js';

/**
 * Content of the sealed part `cleared-person`: an innocent person whose name or document somebody sought uses. Names
 * and documents are those that are really the person's, by which a check tells that it has met the person.
 */
export class ClearedPerson {
  @field.List(PersonName, { min: 1, max: 20 }) names: PersonName[];
  @field.Optional() @field.Nested(Birth) birth?: Birth;
  @field.Code('sex') sex: CodeOf<'sex'>;
  @field.List(IdDocument, { min: 0, max: 20 }) documents: IdDocument[];
  /** How whoever checks tells the person from the one who is sought. */
  @field.Text(1000) distinguishing: string;
  @field.Optional() @field.Nested(Description) description?: Description;
}

const told: PartRule<ClearedPerson> = {
  ids: AGE_RULES,
  check: (person, report, _status, sentAt) => judgeToldAge(person, sentAt, '', report),
};

export const clearedPersonPart: PartForm = {
  form: ClearedPerson,
  rules: [latinName, told, documentsHold],
  statistical: false,
};
