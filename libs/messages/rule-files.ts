// Written from the files of the folders beside it by kind-files.main.ts (npm run write), never by hand.
import { alertRules } from './alerts/rule-table.js';
import { attachedRules } from './attached/rule-table.js';
import { capacityRules } from './capacity/rule-table.js';
import { conversationRules } from './conversation/rule-table.js';
import { disputeRules } from './disputes/rule-table.js';
import { flagRules } from './flags/rule-table.js';
import { hitRules } from './hits/rule-table.js';
import { inquiryRules } from './inquiries/rule-table.js';
import { keepingRules } from './keeping/rule-table.js';
import { leaveRules } from './leave/rule-table.js';
import { personRules } from './persons/rule-table.js';
import { rescueRules } from './rescue/rule-table.js';
import { returnRules } from './return/rule-table.js';
import { shapeRules } from './shapes/rule-table.js';
import { thingRules } from './things/rule-table.js';
import { victimRuleTable } from './victims/rule-table.js';

export const storyRules = {
  ...alertRules,
  ...attachedRules,
  ...capacityRules,
  ...conversationRules,
  ...disputeRules,
  ...flagRules,
  ...hitRules,
  ...inquiryRules,
  ...keepingRules,
  ...leaveRules,
  ...personRules,
  ...rescueRules,
  ...returnRules,
  ...shapeRules,
  ...thingRules,
  ...victimRuleTable,
};
