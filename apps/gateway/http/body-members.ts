import { ValidateBy } from 'class-validator';

/** What a member of a small body must be; `text` is told where it is not. */
export function Holds(name: string, validate: (value: unknown) => boolean, text: string): PropertyDecorator {
  return ValidateBy({ name, validator: { validate } }, { message: text });
}

/** Words of a person, with something to see. */
export const IsReason = (most: number): PropertyDecorator =>
  Holds(
    'isReason',
    (value) => typeof value === 'string' && value.trim() !== '' && value.length <= most,
    `a reason of 1 to ${most} characters`,
  );
