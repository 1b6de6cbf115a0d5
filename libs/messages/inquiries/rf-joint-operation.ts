import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, referralMembers } from '../form/message.js';
import { PlannedPeriod } from '../shapes/planned-period.js';
import { isBefore } from '../shapes/partial-dates.js';
import { Narrative } from '../shapes/part-contents.js';
import { startsAck } from '../casework/referral-steps.js';

/** Who leads, and who does what. */
export class Command {
  @field.Nested(UnitAddress) lead: UnitAddress;
  @field.Text(1000) arrangement: string;
}

/** Where whoever is found goes, and who speaks with them. Without one nobody goes in. */
export class VictimPlan {
  /** The unit that sees to it. */
  @field.Nested(UnitAddress) lead: UnitAddress;
  @field.Whole(0, 10_000) expectedVictims: number;
  @field.Whole(0, 10_000) expectedChildren: number;
  @field.Whole(1, 10_000) shelterPlaces: number;
  /** Languages for which interpreters are there from the first hour. */
  @field.Codes('language', { min: 1, max: 20 }) interpreters: CodeOf<'language'>[];
  @field.Flag() medicalTeam: boolean;
  @field.Flag() childProtectionTeam: boolean;
  @field.Text(1000) screening: string;
}

export class JointOperationBody {
  @field.Uuid7() operationId: string;
  @field.Text(2000) objective: string;
  /** Who takes part, the proposer too. */
  @field.MemberCodes({ min: 2, max: 20 }) members: string[];
  @field.Nested(PlannedPeriod) period: PlannedPeriod;
  @field.Nested(Command) command: Command;
  @field.Nested(VictimPlan) victimPlan: VictimPlan;
  /** Whether it was asked that no other operation goes on at the same place. */
  @field.Flag() deconfliction: boolean;
  @field.Text(1000) commsPlan: string;
}

/** Joint operation: a proposal to units of other members; places and names stand in the sealed part. */
@Carries('RF_JOINT_OPERATION', 1, referralMembers)
export class RfJointOperation extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(JointOperationBody) override body: JointOperationBody;
}

const together: Rule<RfJointOperation> = {
  ids: ['joint-operation.ahead', 'joint-operation.lead', 'joint-operation.members', 'joint-operation.period'],
  check({ from, to, sentAt, body: { members, period, command } }, report) {
    if (to.some(({ member }) => !members.includes(member)))
      report('joint-operation.members', '/body/members');
    if (![from.member, ...members].includes(command.lead.member))
      report('joint-operation.lead', '/body/command/lead');
    if (period.to !== undefined && isBefore(period.to, period.from))
      report('joint-operation.period', '/body/period/to');
    else if (isBefore(period.to ?? period.from, sentAt))
      report('joint-operation.ahead', `/body/period/${period.to === undefined ? 'from' : 'to'}`);
  },
};

/** A plan that has no room for whom it expects is none. */
const victims: Rule<RfJointOperation> = {
  ids: [
    'joint-operation.child-protection',
    'joint-operation.children',
    'joint-operation.lead',
    'joint-operation.shelter-places',
  ],
  check({ from, body: { members, victimPlan } }, report) {
    const { lead, expectedVictims, expectedChildren, shelterPlaces, childProtectionTeam } = victimPlan;
    if (![from.member, ...members].includes(lead.member))
      report('joint-operation.lead', '/body/victimPlan/lead');
    if (shelterPlaces < expectedVictims)
      report('joint-operation.shelter-places', '/body/victimPlan/shelterPlaces');
    if (expectedChildren > expectedVictims)
      report('joint-operation.children', '/body/victimPlan/expectedChildren');
    if (expectedChildren > 0 && !childProtectionTeam)
      report('joint-operation.child-protection', '/body/victimPlan/childProtectionTeam');
  },
};

export const rfJointOperation: KindSource = {
  type: 'RF_JOINT_OPERATION',
  version: 1,
  family: 'referral',
  form: RfJointOperation,
  senders: ['ANALYST', 'SUPERVISOR'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'INVESTIGATE', protective: false, fills: { operationId: 'NEW' } },
  acts: {
    facts: ['/body/operationId', '/dueAt', '/expiresAt'],
    steps: [{ lifecycle: 'referral', from: [null], to: 'SENT' }],
    starts: [startsAck, { clock: 'ANSWER', owner: 'ADDRESSEE', dueAt: '/dueAt' }],
    stops: [],
    ball: [{ to: 'ADDRESSEE' }],
  },
  broadcast: 'mustNot',
  parts: { 'operation-plan': { form: Narrative, rules: [], statistical: false } },
  rules: [together, victims],
};
