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
  'rescue-answer.draft': {
    code: 'E-SCHEMA-INVALID',
    right:
      'draft is one of a kind that stands in a conversation; the conversation of each person is filled in.',
  },
  'rescue-answer.persons': {
    code: 'E-SCHEMA-INVALID',
    right: 'persons is a list of 1 to 100 conversations {member, id}, each once.',
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
  'rescue-row.age': {
    code: 'E-SCHEMA-INVALID',
    right: 'An age is a whole number of years, or two as 15-17.',
  },
  'rescue-row.cell-longest': { code: 'E-SCHEMA-INVALID', right: 'A cell holds at most 4000 characters.' },
  'rescue-row.code': {
    code: 'E-SCHEMA-INVALID',
    right:
      'The cell holds a code of the list of its column, or what the code means in English; several with semicolons.',
  },
  'rescue-row.column-once': { code: 'E-SCHEMA-INVALID', right: 'One column at most tells each thing.' },
  'rescue-row.consent': {
    code: 'E-CONSENT-SCOPE',
    right: 'Each row says itself whether the person agreed; nobody agrees because others did.',
  },
  'rescue-row.country': {
    code: 'E-SCHEMA-INVALID',
    right: 'A country is written as KHM, KH, Cambodia or Cambodian; XXX where it is not known.',
  },
  'rescue-row.date': {
    code: 'E-SCHEMA-INVALID',
    right: 'A date is written with the year first: 1998, 1998-04 or 1998-04-17.',
  },
  'rescue-row.document-once': {
    code: 'E-SCHEMA-INVALID',
    right: 'One document is of one person: another row has the same number.',
  },
  'rescue-row.person-once': {
    code: 'E-SCHEMA-INVALID',
    right:
      'One person has one row: another without a document tells the same of name, birth or age, sex, languages and telephone. Write what tells the two apart.',
  },
  'rescue-row.referred': {
    code: 'E-SCHEMA-INVALID',
    right:
      'This person has an open referral of this unit already: leave the row out, or go on in that case. Another person without a document is told apart by an age, a telephone or a name of their own.',
  },
  'rescue-row.flag': { code: 'E-SCHEMA-INVALID', right: 'The cell says yes or no.' },
  'rescue-row.formula': {
    code: 'E-SCHEMA-INVALID',
    right: 'The cell holds a value and no formula: it does not begin with =, + or @.',
  },
  'rescue-row.name': {
    code: 'E-SCHEMA-INVALID',
    right: 'Each row has the name of the person, in Latin letters.',
  },
  'rescue.body': {
    code: 'E-SCHEMA-INVALID',
    right:
      'A rescue has the objects message, rescue and person, the lists origins and kept, and one of rows, csv and xlsx.',
  },
  'rescue.columns': {
    code: 'E-SCHEMA-INVALID',
    right: 'columns names for a heading the column that it means, or null to leave it out.',
  },
  'rescue.file': {
    code: 'E-SCHEMA-INVALID',
    right: 'The file is a CSV of UTF-8 text or an XLSX workbook, with the headings in its first row.',
  },
  'rescue.file-size': {
    code: 'E-TOO-LARGE',
    right: 'The file unpacks to at most 16 MiB, 60 columns and 2000 persons.',
  },
  'rescue.kept-unit': {
    code: 'E-SCHEMA-INVALID',
    right: 'kept names a unit that follows those of whom no country of origin is told.',
  },
  'rescue.origin-once': { code: 'E-SCHEMA-INVALID', right: 'origins names one unit of each country.' },
  'rescue.origin-unit': {
    code: 'E-SCHEMA-INVALID',
    right: 'origins names a unit of each member of which nationals are told.',
  },
  'rescue.persons': { code: 'E-SCHEMA-INVALID', right: 'A rescue has 1 to 2000 persons.' },
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
