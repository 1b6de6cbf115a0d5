import type { RuleTable } from '../rules/rule.js';

/** Of vehicles, vessels and organisations. */
export const thingRules = {
  'vessel.identifier': {
    code: 'E-SCHEMA-INVALID',
    right: 'A vessel is told by its imo, mmsi or callSign, or by regNo together with flag.',
  },
  'vessel.imo': {
    code: 'E-CHECKDIGIT',
    right: 'The last digit of an IMO number is the check digit of the six before it; read the number again.',
  },
} as const satisfies RuleTable;
