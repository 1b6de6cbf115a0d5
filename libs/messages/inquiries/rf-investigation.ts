import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, referralMembers } from '../form/message.js';
import { CommsId, judgeCommsIds } from '../shapes/comms-id.js';
import { judgeLinks, Link, LINK_RULES } from '../shapes/link.js';
import { judgeOffence, Offence, OFFENCE_RULES } from '../shapes/offence.js';
import { Narrative } from '../shapes/part-contents.js';
import { Person } from '../persons/person.js';
import { judgeOrganisation, Organisation } from '../things/organisation.js';
import { PLACE_RULES } from '../shapes/location.js';
import { judgeSuspects, suspectsPart, SUSPECT_RULES } from './investigation-parts.js';
import { startsAck } from '../casework/referral-steps.js';

/**
 * What is asked for is preparatory: a formal request for mutual legal assistance follows, and until it is there nobody
 * is coerced.
 */
export class MlaTracking {
  @field.Code('mlaMark') mark: CodeOf<'mlaMark'>;
  @field.Code('mlaState') state: CodeOf<'mlaState'>;
  /** Number of the formal request at the central authority. */
  @field.Optional() @field.Token(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}./ -]{0,79}$/u) ref?: string;
  @field.Optional() @field.PartialDate() expectedOn?: string;
}

export class InvestigationBody {
  /** No victim is named in it. */
  @field.Text(4000) caseSummary: string;
  @field.List(Offence, { min: 1, max: 10 }) offences: Offence[];
  /** Only where the handling codes leave them open; else they stand in the sealed part `suspects`. */
  @field.List(Person, { min: 0, max: 20 }) suspects: Person[];
  @field.List(CommsId, { min: 0, max: 50 }) comms: CommsId[];
  @field.List(Organisation, { min: 0, max: 20 }) entities: Organisation[];
  @field.List(Link, { min: 0, max: 100 }) links: Link[];
  @field.Codes('investigationAction', { min: 1, max: 6 }) requestedActions: CodeOf<'investigationAction'>[];
  /** What is asked for needs force or a court in the country that is asked. */
  @field.Flag() coercive: boolean;
  @field.Optional() @field.Nested(MlaTracking) mlaTracking?: MlaTracking;
  @field.Code('evidenceUse') evidenceUse: CodeOf<'evidenceUse'>;
}

/** Investigation referral: one unit is asked to work on a case; it answers by RF_INFORMATION_REPLY. */
@Carries('RF_INVESTIGATION', 1, { ...referralMembers, must: [...referralMembers.must, 'evaluation'] })
export class RfInvestigation extends Message {
  @field.List(UnitAddress, { min: 1, max: 1 }) override to: UnitAddress[];
  @field.Nested(InvestigationBody) override body: InvestigationBody;
}

/** Whom the restrictions let be read by every addressee's desk. */
const open: Rule<RfInvestigation> = {
  ids: [...SUSPECT_RULES, 'investigation.sealed-suspects'],
  check(message, report) {
    const { handling = [], body } = message;
    const restricted = handling.includes('H2') || handling.includes('H3');
    for (const member of ['suspects', 'comms'] as const)
      if (restricted && body[member].length > 0) report('investigation.sealed-suspects', `/body/${member}`);
    judgeSuspects(body.suspects, message, '/body/suspects', report);
    judgeCommsIds(body.comms, '/body/comms', report);
  },
};

const things: Rule<RfInvestigation> = {
  ids: [...OFFENCE_RULES, ...PLACE_RULES, ...LINK_RULES],
  check({ body: { offences, entities, links } }, report) {
    offences.forEach((offence, i) => judgeOffence(offence, `/body/offences/${i}`, report));
    entities.forEach((entity, i) => judgeOrganisation(entity, `/body/entities/${i}`, report));
    judgeLinks(links, '/body/links', report);
  },
};

/** Police ask police; whoever coerces needs more than that. */
const coercion: Rule<RfInvestigation> = {
  ids: ['investigation.coercive', 'investigation.mla-ref', 'investigation.mla-tracking'],
  check({ body: { requestedActions, coercive, mlaTracking } }, report) {
    if (requestedActions.includes('SURVEIL_PER_LAW') && !coercive)
      report('investigation.coercive', '/body/coercive');
    if (coercive !== (mlaTracking !== undefined)) report('investigation.mla-tracking', '/body/mlaTracking');
    if (mlaTracking !== undefined && mlaTracking.state !== 'TO_FOLLOW' && mlaTracking.ref === undefined)
      report('investigation.mla-ref', '/body/mlaTracking/ref');
  },
};

export const rfInvestigation: KindSource = {
  type: 'RF_INVESTIGATION',
  version: 1,
  family: 'referral',
  form: RfInvestigation,
  senders: ['ANALYST', 'SUPERVISOR'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'INVESTIGATE', protective: false },
  acts: {
    facts: ['/body/coercive', '/dueAt', '/expiresAt'],
    steps: [{ lifecycle: 'referral', from: [null], to: 'SENT' }],
    starts: [startsAck, { clock: 'ANSWER', owner: 'ADDRESSEE', dueAt: '/dueAt' }],
    stops: [],
    ball: [{ to: 'ADDRESSEE' }],
  },
  broadcast: 'mustNot',
  parts: { suspects: suspectsPart, narrative: { form: Narrative, rules: [], statistical: false } },
  rules: [open, things, coercion],
};
