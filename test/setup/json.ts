import type { JsonObject, JsonValue } from '#envelope';
import type { MessageRef } from '#kernel';

/** A member of an answer that must be a text. */
export function textOf(value: JsonValue | undefined): string {
  if (typeof value !== 'string') throw new Error(`not a text: ${JSON.stringify(value)}`);
  return value;
}

/** {member, id} of an answer. */
export function refOf({ member, id }: JsonObject): MessageRef {
  return { member: textOf(member), id: textOf(id) };
}
