import type { MessageRef } from '#kernel';
import { Reference, UnitAddress } from '../form/addresses.js';
import type { FactTest } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, personalControlMembers } from '../form/message.js';

/** Codes, times and references: what happened in words stands in the sealed part `incident`. */
export class IncidentBody {
  /** The finder's own; the same in the note and in what its owner is told. For each owner another. */
  @field.Uuid7() incidentId: string;
  @field.Code('incidentStage') stage: CodeOf<'incidentStage'>;
  @field.Codes('incidentWhat', { min: 1, max: 5 }) what: CodeOf<'incidentWhat'>[];
  @field.Past() @field.Time() foundAt: string;
  /** As exactly as it is known; absent: not known. */
  @field.Optional() @field.Past() @field.When() happened?: string;
  /** Messages of this conversation that are affected, all of one owner. */
  @field.List(Reference, { min: 1, max: 100 }) items: MessageRef[];
  /** Units in which it happened, or that are affected by it. */
  @field.List(UnitAddress, { min: 1, max: 20 }) units: UnitAddress[];
  @field.Codes('incidentMeasure', { min: 1, max: 10 }) measures: CodeOf<'incidentMeasure'>[];
}

/** Content of the sealed part `incident`, for the units that own what is affected. */
export class IncidentContent {
  @field.Code('language') language: CodeOf<'language'>;
  @field.Text(20_000) text: string;
}

/**
 * Incident: data were lost, seen or used by somebody whom they are not for. The unit that finds it notes it at home,
 * and tells each owner of what is affected within a day of finding it.
 */
@Carries('CT_INCIDENT', 1, personalControlMembers)
export class CtIncident extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(IncidentBody) override body: IncidentBody;
}

const addressed: Rule<CtIncident> = {
  ids: ['incident.addressee', 'incident.one-owner', 'incident.own-items'],
  check({ from, to, body: { stage, items } }, report) {
    // An owner hears of what is its own, and of nobody else's. And the clock runs until this owner is told: of several
    // in one note the first that is told would stop it for all.
    const owner = items[0]?.member;
    items.forEach(({ member }, i) => {
      if (member !== owner) report('incident.one-owner', `/body/items/${i}`);
    });
    to.forEach(({ member }, i) => {
      if ((stage === 'FOUND') !== (member === from.member)) report('incident.addressee', `/to/${i}/member`);
      else if (stage === 'TOLD' && member !== owner) report('incident.own-items', `/to/${i}/member`);
    });
  },
};

const told: Rule<CtIncident> = {
  ids: ['incident.sealed'],
  check({ body: { stage }, sealed = [] }, report) {
    if (stage === 'TOLD' && !sealed.some(({ part }) => part === 'incident'))
      report('incident.sealed', '/sealed');
  },
};

const ID = '/body/incidentId';
const STAGE = '/body/stage';
const FOUND_AT = '/body/foundAt';
const FOUND: readonly FactTest[] = [{ fact: STAGE, in: ['FOUND'] }];
const TOLD: readonly FactTest[] = [{ fact: STAGE, in: ['TOLD'] }];

export const ctIncident: KindSource = {
  type: 'CT_INCIDENT',
  version: 1,
  family: 'control',
  form: CtIncident,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: true,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', protective: true, place: 'BR', fills: { incidentId: 'NEW' } },
  acts: {
    facts: [ID, STAGE, FOUND_AT],
    steps: [
      { lifecycle: 'incident', key: ID, when: FOUND, from: [null], to: 'FOUND' },
      { lifecycle: 'incident', key: ID, when: TOLD, from: [null, 'FOUND', 'TOLD'], to: 'TOLD' },
    ],
    starts: [
      { clock: 'BR', key: ID, when: FOUND, owner: 'SENDER', startsAt: FOUND_AT },
      // Whoever is told sees whether it was in time, though it never held the note of the finding.
      { clock: 'BR', key: ID, when: TOLD, owner: 'SENDER', startsAt: FOUND_AT, met: true },
    ],
    stops: [{ clock: 'BR', key: ID, when: TOLD, byOwner: true }],
    about: '/body/items',
    afterEnd: true,
    ball: [],
  },
  broadcast: 'mustNot',
  parts: { incident: { form: IncidentContent, rules: [], statistical: false } },
  rules: [addressed, told],
};
