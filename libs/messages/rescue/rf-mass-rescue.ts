import { UnitAddress } from '../form/addresses.js';
import { countryOf } from '../form/countries.js';
import * as field from '../form/fields.js';
import type { KindSource, PartForm, Rule } from '../form/kind.js';
import { Carries, Message, referralMembers } from '../form/message.js';
import { isAfter } from '../shapes/partial-dates.js';
import { MassRescueBody } from './mass-rescue-body.js';
import { listOf } from './rescued-list.js';
import { startsAck } from '../casework/referral-steps.js';

/** Mass rescue: many persons at once, and to each country of origin the list of its own. */
@Carries('RF_MASS_RESCUE', 1, referralMembers)
export class RfMassRescue extends Message {
  @field.List(UnitAddress, { min: 1, max: 50 }) override to: UnitAddress[];
  @field.Nested(MassRescueBody) override body: MassRescueBody;
}

/** Codes of the members to which a list can go; another country has no unit in the network. */
const ORIGINS = ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN'];
const partOf = (member: string): string => `persons-${(countryOf(member) ?? member).toLowerCase()}`;

export const rescuedLists: Readonly<Record<string, PartForm>> = Object.fromEntries(
  ORIGINS.map((member) => [partOf(member), listOf(countryOf(member) ?? '')]),
);

/** INV-35, as far as the open part tells. */
const counts: Rule<RfMassRescue> = {
  ids: [
    'mass-rescue.children',
    'mass-rescue.country-once',
    'mass-rescue.host-lead',
    'mass-rescue.past',
    'mass-rescue.total',
    'victim.follow-up-reason',
  ],
  check({ from, sentAt, body }, report) {
    const { total, countsByNationality, rescuedAt, hostLead, investigationFollowUp } = body;
    if (countsByNationality.reduce((sum, { n }) => sum + n, 0) !== total)
      report('mass-rescue.total', '/body/total');
    countsByNationality.forEach(({ country, n, children }, i) => {
      const at = `/body/countsByNationality/${i}`;
      if (countsByNationality.findIndex((other) => other.country === country) !== i)
        report('mass-rescue.country-once', `${at}/country`);
      if (children > n) report('mass-rescue.children', `${at}/children`);
    });
    if (isAfter(rescuedAt, sentAt)) report('mass-rescue.past', '/body/rescuedAt');
    if (hostLead.member !== from.member) report('mass-rescue.host-lead', '/body/hostLead/member');
    if (investigationFollowUp.state === 'NOT_POSSIBLE' && investigationFollowUp.reason === undefined)
      report('victim.follow-up-reason', '/body/investigationFollowUp/reason');
  },
};

/** Each origin unit holds the list of its own nationals, and no other (INV-35). */
const lists: Rule<RfMassRescue> = {
  ids: ['mass-rescue.list-there', 'mass-rescue.own-list'],
  check({ from, to, sealed = [], body }, report) {
    sealed.forEach(({ part, units }, i) => {
      units.forEach(({ member }, j) => {
        if (partOf(member) !== part && member !== from.member)
          report('mass-rescue.own-list', `/sealed/${i}/units/${j}`);
      });
    });
    to.forEach(({ member, unit }, i) => {
      const isCounted = body.countsByNationality.some(({ country }) => country === countryOf(member));
      const holds = sealed.some(
        ({ part, units }) =>
          part === partOf(member) && units.some((one) => one.member === member && one.unit === unit),
      );
      if (isCounted && !holds) report('mass-rescue.list-there', `/to/${i}`);
    });
  },
};

export const rfMassRescue: KindSource = {
  type: 'RF_MASS_RESCUE',
  version: 1,
  family: 'referral',
  form: RfMassRescue,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'IDENTIFY_VICTIM', protective: true, fills: { incidentId: 'NEW' } },
  acts: {
    facts: ['/body/incidentId', '/expiresAt'],
    steps: [{ lifecycle: 'referral', from: [null], to: 'SENT' }],
    starts: [startsAck],
    stops: [],
    ball: [{ to: 'ADDRESSEE' }],
  },
  identity: { side: 'PROTECTED', lists: Object.keys(rescuedLists) },
  broadcast: 'mustNot',
  parts: rescuedLists,
  rules: [counts, lists],
};
