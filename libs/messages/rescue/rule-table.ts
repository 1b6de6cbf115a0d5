import type { RuleTable } from '../rules/rule.js';

/** Of rescues: asked for, decided, and what many countries are told of those who were freed. */
export const rescueRules = {
  'mass-rescue.children': {
    code: 'E-SCHEMA-INVALID',
    right: 'Children count among the persons: children is not above n.',
  },
  'mass-rescue.country-once': { code: 'E-SCHEMA-INVALID', right: 'Each country is counted once.' },
  'mass-rescue.host-lead': {
    code: 'E-SCHEMA-INVALID',
    right: 'The unit that leads is one of the own member, in which the persons were freed.',
  },
  'mass-rescue.incident': {
    code: 'E-SCHEMA-INVALID',
    right: 'The list is of this incident: its incidentId is that of the open part.',
  },
  'mass-rescue.list-children': {
    code: 'E-SCHEMA-INVALID',
    right: 'The list names as many children as the open part counts for this nationality.',
  },
  'mass-rescue.list-length': {
    code: 'E-SCHEMA-INVALID',
    right:
      'The list names as many persons as the open part counts for this nationality; whoever fears return, or has not agreed, stands in no list and is counted under XXX.',
  },
  'mass-rescue.list-nationality': {
    code: 'E-SCHEMA-INVALID',
    right: 'The nationality of the list is that of the name of its part.',
  },
  'mass-rescue.list-there': {
    code: 'E-SCHEMA-INVALID',
    right: 'An addressed unit of a country that is counted is named by the sealed list of that country.',
  },
  'mass-rescue.own-list': {
    code: 'E-NOT-PERMITTED',
    right: 'A list is sealed to units of its own country, and to those of the sender, and to no other.',
  },
  'mass-rescue.past': {
    code: 'E-SCHEMA-INVALID',
    right: 'The persons were freed before the message is sent, so rescuedAt is not after sentAt.',
  },
  'mass-rescue.person-once': { code: 'E-SCHEMA-INVALID', right: 'Each person stands once in a list.' },
  'mass-rescue.total': {
    code: 'E-SCHEMA-INVALID',
    right: 'total is the sum of n over all countries that are counted.',
  },
  'rescue-decision.led-to': {
    code: 'E-SCHEMA-INVALID',
    right:
      'Write ledTo where the decision is RESCUED, and nowhere else: the messages RF_VICTIM_IDENTIFICATION or RF_MASS_RESCUE with which it goes on.',
  },
  'rescue-decision.planned-for': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write plannedFor, after sentAt, where the decision is WILL_RESCUE, and nowhere else.',
  },
  'rescue-decision.reason': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write reason where the decision is DECLINED, and nowhere else.',
  },
  'rescue-decision.rescued': {
    code: 'E-SCHEMA-INVALID',
    right: 'Write rescued where the decision is RESCUED, and nowhere else.',
  },
  'rescue.children': {
    code: 'E-SCHEMA-INVALID',
    right: 'Children count among the persons: children is not above persons.',
  },
  'rescue.host-addressed': {
    code: 'E-SCHEMA-INVALID',
    right: 'An addressee is of the country in which the persons are held.',
  },
  'rescue.left-out': {
    code: 'E-SCHEMA-INVALID',
    right: 'A unit that is left out is neither the own one nor an addressee.',
  },
  'rescue.sealed': {
    code: 'E-SCHEMA-INVALID',
    right: 'Where the persons are, and who, stand in the sealed parts rescue-location and rescue-identity.',
  },
  'rescue.urgency': { code: 'E-SCHEMA-INVALID', right: 'A rescue is asked for at urgency E or U.' },
} as const satisfies RuleTable;
