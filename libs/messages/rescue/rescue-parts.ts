import { judgeToldAge, AGE_RULES } from '../persons/birth.js';
import * as field from '../form/fields.js';
import type { PartForm, PartRule } from '../form/kind.js';
import { judgeDocument, DOCUMENT_RULES } from '../shapes/id-document.js';
import { judgeLocation, Location } from '../shapes/location.js';
import { judgeNames, PersonName, NAME_RULES } from '../persons/name.js';
import { VictimIdentity } from '../shapes/victim-identity.js';

/** Content of the sealed part `rescue-location`: where the persons are held, as exactly as it is known. */
export class RescueLocation {
  @field.Nested(Location) place: Location;
  /** Gates, guards, ways in, the room. */
  @field.Optional() @field.Text(4000) directions?: string;
}

/** Who asked for help: a relative, a caller of a hotline. */
export class Informant {
  @field.List(PersonName, { min: 0, max: 5 }) names: PersonName[];
  @field.Optional() @field.Tokens(/^\+[0-9]{8,15}$/, { min: 0, max: 5 }) phones?: string[];
  /** When and how they may be called without harm to the persons who are held. */
  @field.Optional() @field.Text(500) caution?: string;
}

/** Content of the sealed part `rescue-identity`: the persons as far as they are known by name. */
export class RescueIdentity {
  @field.List(VictimIdentity, { min: 1, max: 100 }) persons: VictimIdentity[];
  @field.Optional() @field.Nested(Informant) informant?: Informant;
}

const place: PartRule<RescueLocation> = {
  ids: ['location.locode'],
  check: (content, report) => judgeLocation(content.place, '/place', report),
};

const persons: PartRule<RescueIdentity> = {
  ids: [...DOCUMENT_RULES, ...AGE_RULES, ...NAME_RULES],
  check(content, report, status, sentAt) {
    content.persons.forEach((one, i) => {
      const { names, documents } = one;
      const at = `/persons/${i}`;
      judgeNames(names, `${at}/names`, report);
      judgeToldAge(one, sentAt, at, report);
      documents.forEach((document, j) => judgeDocument(document, `${at}/documents/${j}`, report, status));
    });
  },
};

/** What tells where somebody is held, and who: only for the units that the asker names. */
export const rescueParts: Readonly<Record<string, PartForm>> = {
  'rescue-location': { form: RescueLocation, rules: [place], statistical: false },
  'rescue-identity': { form: RescueIdentity, rules: [persons], statistical: false },
};
