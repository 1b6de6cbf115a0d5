import { HsuError, type ErrorCode, type Fault } from '#kernel';
import { rules, type RuleId } from './table.js';

/** A fault that names the rule which is broken. */
export interface RuleFault extends Fault {
  readonly rule: RuleId;
  readonly text: string;
}

/**
 * @param path JSON pointer to what breaks the rule
 * @param text what would be right just here, where the rule's own sentence knows it only in general
 * @param code where it is not the rule's
 */
export function ruleFault(
  rule: RuleId,
  path: string,
  text: string = rules[rule].right,
  code: ErrorCode = rules[rule].code,
): RuleFault {
  return { code, path, rule, text };
}

/** The refusal of what breaks one rule. */
export function brokenRule(rule: RuleId, path = '', text?: string): HsuError {
  const fault = ruleFault(rule, path, text);
  return new HsuError(fault.code, fault.text, { faults: [fault] });
}
