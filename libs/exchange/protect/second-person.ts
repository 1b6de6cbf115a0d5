import type { JsonObject } from '#envelope';
import type { FactTest, Kind } from '#messages';
import { factValues } from '../conversation/facts.js';

/** Whether a message or draft of this kind must be released by a second person before it is signed (INV-33). */
export function needsSecondPerson(kind: Kind, message: JsonObject): boolean {
  const { secondPerson } = kind;
  if (secondPerson === undefined) return false;
  const facts = factValues(
    message,
    secondPerson.map(({ fact }) => fact),
  );
  return secondPerson.every(({ fact, in: values }: FactTest) => {
    const value = facts[fact];
    return value !== undefined && typeof value !== 'object' && values.includes(value);
  });
}
