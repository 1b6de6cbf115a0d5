import { alertRules } from '../alerts/rule-table.js';
import { conversationRules } from '../conversation/rule-table.js';
import { disputeRules } from '../disputes/rule-table.js';
import { hitRules } from '../hits/rule-table.js';
import { inquiryRules } from '../inquiries/rule-table.js';
import { returnRules } from '../return/rule-table.js';
import { shapeRules } from '../shapes/rule-table.js';
import { victimRuleTable } from '../victims/rule-table.js';
import { everyMessageRules } from './every-message.js';
import { fieldRules } from './fields.js';
import type { RuleEntry } from './rule.js';

const tables = {
  ...everyMessageRules,
  ...fieldRules,
  ...shapeRules,
  ...alertRules,
  ...hitRules,
  ...disputeRules,
  ...victimRuleTable,
  ...returnRules,
  ...inquiryRules,
  ...conversationRules,
};

export type RuleId = keyof typeof tables;

/** Every rule whose breach a fault names; closed: code can name no other. */
export const rules: Readonly<Record<RuleId, RuleEntry>> = tables;
