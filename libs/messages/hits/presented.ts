import { Birth, judgeToldAge, AGE_RULES } from '../persons/birth.js';
import * as field from '../form/fields.js';
import type { PartForm, PartRule } from '../form/kind.js';
import { IdDocument, judgeDocument, DOCUMENT_RULES } from '../shapes/id-document.js';
import { PersonName } from '../persons/name.js';
import { Vehicle } from '../things/vehicle.js';
import { judgeVessel, Vessel, VESSEL_RULES } from '../things/vessel.js';

/** Somebody who was with the person that was met. */
export class MetCompanion {
  @field.List(PersonName, { min: 0, max: 5 }) names: PersonName[];
  @field.Flag() mayBeChild: boolean;
  @field.Optional() @field.Text(300) note?: string;
}

/**
 * Content of the sealed part `presented`: what the person met says and shows, for the owner's unit to compare with its
 * alert. No finding: whoever was met may carry the papers of another.
 */
export class Presented {
  /** As they stand in the document, or as the person says them: in any script. */
  @field.List(PersonName, { min: 0, max: 20 }) names: PersonName[];
  @field.Optional() @field.Nested(Birth) birth?: Birth;
  @field.List(IdDocument, { min: 0, max: 20 }) documents: IdDocument[];
  @field.Optional() @field.List(MetCompanion, { min: 0, max: 50 }) companions?: MetCompanion[];
  @field.Optional() @field.Nested(Vehicle) vehicle?: Vehicle;
  @field.Optional() @field.Nested(Vessel) vessel?: Vessel;
  @field.Optional() @field.Text(2000) note?: string;
}

const compared: PartRule<Presented> = {
  ids: [...DOCUMENT_RULES, ...AGE_RULES, ...VESSEL_RULES, 'hit.presented-empty'],
  check({ names, birth, documents, companions = [], vehicle, vessel, note }, report, status, sentAt) {
    const told = [vehicle, vessel, note].some((one) => one !== undefined);
    if (names.length + documents.length + companions.length === 0 && !told) report('hit.presented-empty', '');
    if (birth !== undefined) judgeToldAge({ birth }, sentAt, '', report);
    if (vessel !== undefined) judgeVessel(vessel, '/vessel', report);
    documents.forEach((document, i) => judgeDocument(document, `/documents/${i}`, report, status));
  },
};

export const presentedPart: PartForm = { form: Presented, rules: [compared], statistical: false };
