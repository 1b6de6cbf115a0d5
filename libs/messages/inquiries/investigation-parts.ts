import * as field from '../form/fields.js';
import type { PartForm, PartRule, Report } from '../form/kind.js';
import type { Message } from '../form/message.js';
import { CommsId, judgeCommsIds } from '../shapes/comms-id.js';
import { judgePerson, Person, PERSON_RULES } from '../persons/person.js';
import type { RuleId } from '../rules/table.js';

/** Content of the sealed part `suspects`: whom an investigation is about, and by what they are reached or paid. */
export class Suspects {
  @field.List(Person, { min: 1, max: 50 }) persons: Person[];
  @field.Optional() @field.List(CommsId, { min: 0, max: 100 }) comms?: CommsId[];
}

/** Rules that `judgeSuspects` may find broken. */
export const SUSPECT_RULES = [
  ...PERSON_RULES,
  'investigation.suspect-role',
] as const satisfies readonly RuleId[];

/** Whoever is investigated is a suspect or was convicted: a victim stands in a form of its own. */
export function judgeSuspects(
  persons: readonly Person[],
  message: Pick<Message, 'sentAt' | 'status'>,
  path: string,
  report: Report,
): void {
  persons.forEach((person, i) => {
    if (person.role !== 'SUSPECT' && person.role !== 'CONVICTED')
      report('investigation.suspect-role', `${path}/${i}/role`);
    judgePerson(person, message, `${path}/${i}`, report);
  });
}

const hold: PartRule<Suspects> = {
  ids: SUSPECT_RULES,
  check({ persons, comms = [] }, report, status, sentAt = '9999-12-31T00:00:00Z') {
    // Without its message nothing is known of the day; whoever was born by then was born by the end of time.
    judgeSuspects(persons, { sentAt, status }, '/persons', report);
    judgeCommsIds(comms, '/comms', report);
  },
};

export const suspectsPart: PartForm = { form: Suspects, rules: [hold], statistical: false };
