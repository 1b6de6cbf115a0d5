import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { Message } from '../form/message.js';
import type { Rule } from '../form/kind.js';
import { judgeLinks, Link, LINK_RULES } from '../shapes/link.js';

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
    ids: ['alert.action', 'alert.subject-kind'],
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

/** The links of an alert hold together. */
export const linksHold: Rule<Message & { body: AlertBody }> = {
  ids: LINK_RULES,
  check: ({ body: { links = [] } }, report) => judgeLinks(links, '/body/links', report),
};

/** What is said of a vehicle or vessel in which victims may be. */
interface Occupied extends AlertBody {
  possibleVictimsAboard: boolean;
  /** Of a vessel: then its crew are the victims. */
  crewForcedLabourSuspected?: boolean;
}

/** Whoever stops what may have victims aboard is told to protect them before anything else. */
export const occupantsProtected: Rule<Message & { body: Occupied }> = {
  ids: ['alert.protect-occupants'],
  check({ body }, report) {
    const victims = body.possibleVictimsAboard || body.crewForcedLabourSuspected === true;
    if (victims && body.actionRequested !== 'PROTECT_OCCUPANTS')
      report('alert.protect-occupants', '/body/actionRequested');
  },
};
