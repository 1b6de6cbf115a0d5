import type { CodeOf } from '../codes/code-lists.js';
import type { Everyone } from '../form/addresses.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { referralMembers, type Message } from '../form/message.js';
import { isBefore } from '../shapes/partial-dates.js';
import { PlannedPeriod } from '../shapes/planned-period.js';

/** What an offer and a request of capacity tell alike; no case, and no person (INV-25). */
export abstract class CapacityBody {
  @field.Codes('capacityTopic', { min: 1, max: 12 }) topics: CodeOf<'capacityTopic'>[];
  @field.Codes('capacityAudience', { min: 1, max: 11 }) audience: CodeOf<'capacityAudience'>[];
  @field.Code('capacityFormat') format: CodeOf<'capacityFormat'>;
  /** Languages that it can be held in. */
  @field.Codes('language', { min: 1, max: 10 }) languages: CodeOf<'language'>[];
  @field.Nested(PlannedPeriod) period: PlannedPeriod;
  /** Persons who can take part, or who are to. */
  @field.Whole(1, 10_000) seats: number;
  @field.Code('costSharing') costSharing: CodeOf<'costSharing'>;
  @field.Text(2000) summary: string;
}

/** Of no case, answers nothing, seals nothing: whoever is in the network may read it whole. */
export const capacityMembers = {
  must: referralMembers.must.filter((member) => member !== 'case'),
  mustNot: ['case', 'inReplyTo', 'evaluation', 'dueAt', 'sealed', 'attachments'],
} as const;

/** The same of what is written in the conversation of an offer or request. */
export const matchMembers = {
  must: capacityMembers.must,
  mustNot: capacityMembers.mustNot.filter((member) => member !== 'inReplyTo'),
} as const;

/** Planned work for everyone in the network, and for nothing else. */
export const open: Rule<Message & { to: Everyone }> = {
  ids: ['capacity.everyone', 'capacity.planned', 'capacity.purpose'],
  check({ to, urgency, purpose }, report) {
    if (to.except.length > 0) report('capacity.everyone', '/to/except');
    if (urgency !== 'P') report('capacity.planned', '/urgency');
    if (purpose !== 'CAPACITY') report('capacity.purpose', '/purpose');
  },
};

/** The period holds together and is not over. */
export const ahead: Rule<Message & { body: CapacityBody }> = {
  ids: ['capacity.ahead', 'capacity.period'],
  check({ sentAt, body: { period } }, report) {
    if (period.to !== undefined && isBefore(period.to, period.from))
      report('capacity.period', '/body/period/to');
    else if (isBefore(period.to ?? period.from, sentAt))
      report('capacity.ahead', `/body/period/${period.to === undefined ? 'from' : 'to'}`);
  },
};

/** Opens a conversation that its opener keeps in hand until it withdraws it; it looks at it again by `reviewAt`. */
export const capacityOpens: KindSource['acts'] = {
  facts: ['/reviewAt', '/expiresAt'],
  steps: [{ lifecycle: 'referral', from: [null], to: 'SENT' }],
  starts: [{ clock: 'CAP', owner: 'SENDER', dueAt: '/reviewAt' }],
  stops: [],
  ball: [],
};
