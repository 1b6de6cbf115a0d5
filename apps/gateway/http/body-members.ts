import { ValidateBy } from 'class-validator';
import { rules, type RuleId } from '#messages';

/**
 * What a member of a small body must be; `right` is told where it is not, and the rule's own sentence where there is
 * none.
 */
export function Holds(
  name: string,
  validate: (value: unknown) => boolean,
  rule: RuleId,
  right: string = rules[rule].right,
): PropertyDecorator {
  return ValidateBy({ name, validator: { validate } }, { message: right, context: { rule } });
}

/** Words of a person, with something to see. */
export const IsReason = (most: number, rule: RuleId): PropertyDecorator =>
  Holds(
    'isReason',
    (value) => typeof value === 'string' && value.trim() !== '' && value.length <= most,
    rule,
  );
