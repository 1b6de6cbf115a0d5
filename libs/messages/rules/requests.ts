import type { RuleTable } from './rule.js';

/** Of the bodies and queries of other requests. */
export const requestRules = {
  'approval.reason': { code: 'E-SCHEMA-INVALID', right: 'reason is a text of 1 to 500 characters.' },
  'batch.all': { code: 'E-SCHEMA-INVALID', right: 'all is true or false.' },
  'batch.draft': { code: 'E-SCHEMA-INVALID', right: 'draft is a JSON object.' },
  'batch.drafts': { code: 'E-SCHEMA-INVALID', right: 'drafts is a list of 1 to 100 entries.' },
  'batch.entry': { code: 'E-SCHEMA-INVALID', right: 'An entry is {idempotencyKey, draft}.' },
  'batch.member': {
    code: 'E-SCHEMA-INVALID',
    right: 'A batch has the members all and drafts, and no other.',
  },
  'body.member': { code: 'E-FORM', right: 'A body has the members that its form names, and no other.' },
  'body.object': { code: 'E-JSON', right: 'The body is a JSON object.' },
  'conflict.decision': { code: 'E-SCHEMA-INVALID', right: 'decision is CHALLENGE or DIFFERENT.' },
  'conflict.reason': { code: 'E-SCHEMA-INVALID', right: 'reason is a text of 1 to 2000 characters.' },
  'inbox.end': {
    code: 'E-FORM',
    right:
      'A cursor is one of this inbox as it is now: begin without one where it is of another, or of before a restore.',
  },
  'page.after': { code: 'E-FORM', right: 'after is the next of the page before, unchanged.' },
  'page.limit': { code: 'E-FORM', right: 'limit is a number from 1 to 200.' },
  'subscription.countries': { code: 'E-FORM', right: 'countries is a list of at most 50 members, as TH.' },
  'subscription.filter': { code: 'E-FORM', right: 'filter is a JSON object.' },
  'subscription.types': { code: 'E-FORM', right: 'types is a list of at most 50 kinds of alert.' },
  'subscription.url': { code: 'E-FORM', right: 'url is a web address of at most 2000 characters.' },
  'subscription.url-https': { code: 'E-FORM', right: 'url begins with https://.' },
  'subscription.url-no-credentials': { code: 'E-FORM', right: 'url holds no user name or password.' },
  'subscription.url-public': { code: 'E-FORM', right: 'The host of url has public addresses and no other.' },
  'subscription.urgency': { code: 'E-FORM', right: 'urgency is one of E, U, R, P.' },
  'withdrawal.member': {
    code: 'E-SCHEMA-INVALID',
    right: 'A withdrawal has the members reason, note and originUserRef: leave this one out.',
  },
} as const satisfies RuleTable;
