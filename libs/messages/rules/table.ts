import { storyRules } from '../rule-files.js';
import { everyMessageRules } from './every-message.js';
import { fieldRules } from './fields.js';
import type { RuleEntry } from './rule.js';

const tables = { ...everyMessageRules, ...fieldRules, ...storyRules };

export type RuleId = keyof typeof tables;

/** Every rule whose breach a fault names; closed: code can name no other. */
export const rules: Readonly<Record<RuleId, RuleEntry>> = tables;
