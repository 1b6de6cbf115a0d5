import { storyRules } from '../rule-files.js';
import { askingRules } from './asking.js';
import { checkRules } from './checks.js';
import { everyMessageRules } from './every-message.js';
import { fieldRules } from './fields.js';
import { receivingRules } from './receiving.js';
import { requestRules } from './requests.js';
import type { RuleEntry } from './rule.js';
import { sendingRules } from './sending.js';

const tables = {
  ...everyMessageRules,
  ...fieldRules,
  ...storyRules,
  ...sendingRules,
  ...receivingRules,
  ...checkRules,
  ...requestRules,
  ...askingRules,
};

export type RuleId = keyof typeof tables;

/** Every rule whose breach a fault names; closed: code can name no other. */
export const rules: Readonly<Record<RuleId, RuleEntry>> = tables;
