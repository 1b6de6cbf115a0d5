import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import type { MessageRef } from '#kernel';

/** Where messages of the samples went in this network, by `TH/id` of the sample; a later one of the same id counts. */
export type SaidRefs = ReadonlyMap<string, MessageRef>;

/**
 * A message of the samples with what it says of earlier ones put in their place; undefined where it names one that was
 * not sent. `author`: the sample's member, whose own messages a list of ids means.
 */
export function withRefs(message: JsonObject, author: string, refs: SaidRefs): JsonObject | undefined {
  const missing: string[] = [];
  const found = (member: string, id: string): MessageRef => {
    const ref = refs.get(`${member}/${id}`);
    if (ref === undefined) missing.push(`${member}/${id}`);
    return ref ?? { member, id };
  };
  const walk = (value: JsonValue, name: string): JsonValue => {
    if (Array.isArray(value))
      return value.map((one: JsonValue) =>
        name === 'items' && typeof one === 'string' ? found(author, one).id : walk(one, name),
      );
    if (!isJsonObject(value)) return value;
    const { member, id } = value;
    if (typeof member === 'string' && typeof id === 'string') return { ...value, ...found(member, id) };
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, key)]));
  };
  const said = walk(message, '') as JsonObject;
  return missing.length > 0 ? undefined : said;
}
