import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { Message } from '../form/message.js';
import type { Rule } from '../form/kind.js';
import { Link } from '../shapes/link.js';

/** The unit to call, day and night; a duty telephone, never an officer's. */
export class ContactDuty {
  @field.UnitName() unit: string;
  /** E.164. */
  @field.Token(/^\+[0-9]{8,15}$/) phone: string;
}

/** What every alert's body says. */
export class AlertBody {
  /** Stays through every version of the alert. */
  @field.Uuid7() alertId: string;
  @field.Whole(1, 10_000) alertVersion: number;
  @field.Code('subjectKind') subjectKind: CodeOf<'subjectKind'>;
  @field.Code('actionRequested') actionRequested: CodeOf<'actionRequested'>;
  @field.Code('actionRequested') fallbackAction: CodeOf<'actionRequested'>;
  @field.Text(1000) reason: string;
  @field.Time() validFrom: string;
  @field.Nested(ContactDuty) contactDuty: ContactDuty;
  @field.Optional() @field.List(Link, { min: 0, max: 20 }) links?: Link[];
  @field.Optional() @field.Uuid7() supersededBy?: string;
}

/** The kind of an alert fixes its subject and the actions it may ask for. */
export function permits(
  subjectKind: CodeOf<'subjectKind'>,
  actions: readonly CodeOf<'actionRequested'>[],
): Rule<Message & { body: AlertBody }> {
  return {
    codes: ['E-SCHEMA-INVALID'],
    check({ body }, report) {
      if (body.subjectKind !== subjectKind)
        report(
          'alert.subject-kind',
          '/body/subjectKind',
          `subjectKind is ${subjectKind} in this kind of alert.`,
        );
      for (const name of ['actionRequested', 'fallbackAction'] as const)
        if (!actions.includes(body[name]))
          report(
            'alert.action',
            `/body/${name}`,
            `In this kind of alert ${name} is one of ${actions.join(', ')}.`,
          );
    },
  };
}
