import { ValidateBy } from 'class-validator';
import { rules, type RuleId } from '#messages';
import { Says } from '../openapi/says.js';

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
export function IsReason(most: number, rule: RuleId) {
  const holds = (value: unknown): boolean =>
    typeof value === 'string' && value.trim() !== '' && value.length <= most;
  const says = Says<string>({ type: 'string', minLength: 1, maxLength: most });
  return <Name extends string>(body: { readonly [N in Name]: string }, name: Name): void => {
    Holds('isReason', holds, rule)(body, name);
    says(body, name);
  };
}
