import type { RuleTable } from '../rules/rule.js';

/** Of consent that changes, of leave to use or pass on what another signed, and of passing it on. */
export const leaveRules = {
  'consent-change.every-holder': {
    code: 'E-CONSENT-SCOPE',
    right: 'It goes to every unit of the conversation, for each holds what concerns the person.',
  },
  'consent-change.one-way': {
    code: 'E-SCHEMA-INVALID',
    right: 'A scope is given or taken back, not both at once.',
  },
  'consent-change.origin': {
    code: 'E-SCHEMA-INVALID',
    right: 'origins names countries by their three letters (ISO 3166-1), each once.',
  },
  'consent-change.origins': {
    code: 'E-SCHEMA-INVALID',
    right:
      'Where SHARE_WITH_ORIGIN or SHARE_WITH_HOST is withdrawn, origins names the countries that the person may come from: they tell one from the other.',
  },
  'consent-change.tells': {
    code: 'E-SCHEMA-INVALID',
    right: 'At least one scope is granted or withdrawn.',
  },
  'consent.not-withdrawn': {
    code: 'E-CONSENT-SCOPE',
    right:
      'What concerns a person is shared only while her consent to that stands: but for her help, without sealed parts, or by a SUPERVISOR under an exception.',
  },
  'forward-notice.objector': {
    code: 'E-SCHEMA-INVALID',
    right: 'objector names the state whose message by is, where it objects or lifts that, and nowhere else.',
  },
  'forward-notice.of': {
    code: 'E-NOT-PERMITTED',
    right: 'Of what was passed on only the member that wrote it tells what has ended or changed it.',
  },
  'forward-notice.until': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write until where the change is RENEWED.',
  },
  'forward.copy': {
    code: 'E-HANDLING',
    right:
      'What is passed on keeps its end, its status and the note of its handling: expiresAt is no later, status and handlingNote are the same.',
  },
  'forward.holder': {
    code: 'E-HANDLING',
    right: 'A unit passes on what it signed or was sent itself, and of sealed parts those that name it.',
  },
  'forward.leave': {
    code: 'E-HANDLING',
    right: 'Leave of the originator allows it: ask with RF_PURPOSE_CHANGE, and name the decision in leaves.',
  },
  'forward.left-out': {
    code: 'E-HANDLING',
    right: 'Nobody gets it whom its originator left out.',
  },
  'forward.original': {
    code: 'E-SIG-INVALID',
    right:
      'The original is there as its unit signed it, under the digest named, with the parts named, byte for byte.',
  },
  'forward.original-kind': {
    code: 'E-NOT-PERMITTED',
    right:
      'An alert or a referral is passed on, and no forward: whoever signed the original is asked for leave and passes it on.',
  },
  'forward.original-sealed': {
    code: 'E-SCHEMA-INVALID',
    right: 'sealed has one part, original, which the gateway writes: leave sealed out of the draft.',
  },
  'forward.originator-told': {
    code: 'E-SCHEMA-INVALID',
    right: 'to names the unit that signed the original as well: it is told of each forward.',
  },
  'forward.to-another': {
    code: 'E-SCHEMA-INVALID',
    right: 'to names another unit than the one that signed the original and the one that passes it on.',
  },
  'forward.to-open': {
    code: 'E-SCHEMA-INVALID',
    right: 'Each addressee but the originator is named by the sealed part original.',
  },
  'handling.onward': {
    code: 'E-HANDLING',
    right:
      'What is marked H2 goes to no unit that its originator did not name: ask leave with RF_PURPOSE_CHANGE (ONWARD), then pass it on with RF_FORWARD.',
  },
  'leave.by-originator': {
    code: 'E-NOT-PERMITTED',
    right: 'Leave is granted or refused by the unit that signed the item.',
  },
  'leave.decision': {
    code: 'E-SCHEMA-INVALID',
    right: 'decision is GRANTED where all items are granted, REFUSED where none is, else PARTLY.',
  },
  'leave.item-once': { code: 'E-SCHEMA-INVALID', right: 'Each message stands once among the items.' },
  'leave.of-conversation': {
    code: 'E-SCHEMA-INVALID',
    right: 'The items are messages of this conversation that the unit which is asked has signed.',
  },
  'leave.of-originator': {
    code: 'E-SCHEMA-INVALID',
    right: 'Leave is asked of the unit that signed the items.',
  },
  'leave.as-asked': {
    code: 'E-SCHEMA-INVALID',
    right:
      'A decision says leave and items as they were asked: the same, and each item once; of units no more than were asked for.',
  },
  'leave.purpose': {
    code: 'E-SCHEMA-INVALID',
    right: 'newPurpose is told where leave for another PURPOSE is asked, and nowhere else.',
  },
  'leave.reason': {
    code: 'E-SCHEMA-INVALID',
    right: 'An item that is not granted has its reason, and no other.',
  },
  'leave.units': {
    code: 'E-SCHEMA-INVALID',
    right: 'units is told where leave to pass ONWARD is asked, and nowhere else.',
  },
} as const satisfies RuleTable;
