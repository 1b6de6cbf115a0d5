/** Every field number that was ever given, by message and field: `proto/numbers.lock.json`. */
export type FieldNumbers = Readonly<Record<string, Readonly<Record<string, number>>>>;

// Reserved by protobuf for itself (language guide, "Assigning Field Numbers").
const OWN_FIRST = 19_000;
const OWN_LAST = 19_999;

/**
 * `kept`, and the next free number for each field of `shapes` that has none. A number is never taken back, never
 * changed and never given twice, so that a field, a message or both may go and come back.
 * @param shapes the fields of each message that exists now, by the name of the message
 * @throws Error where `kept` gives a number twice: two branches gave it, and one of them must give its field another
 */
export function numberFields(
  kept: FieldNumbers,
  shapes: Readonly<Record<string, readonly string[]>>,
): FieldNumbers {
  const messages = new Set([...Object.keys(kept), ...Object.keys(shapes)]);
  return Object.fromEntries(
    [...messages].sort().map((message) => {
      const numbers = new Map(Object.entries(own(kept, message) ?? {}));
      if (new Set(numbers.values()).size !== numbers.size)
        throw new Error(`${message}: a number is given twice`);
      for (const field of own(shapes, message) ?? [])
        if (!numbers.has(field)) numbers.set(field, next(numbers.values()));
      return [message, Object.fromEntries([...numbers].sort(([, a], [, b]) => a - b))];
    }),
  );
}

/** The fields of a message that had a number and are no more, in the order of their numbers. */
export function vanished(
  numbers: FieldNumbers,
  message: string,
  fields: readonly string[],
): [name: string, number: number][] {
  return Object.entries(own(numbers, message) ?? {}).filter(([name]) => !fields.includes(name));
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function next(taken: Iterable<number>): number {
  const number = Math.max(0, ...taken) + 1;
  return number >= OWN_FIRST && number <= OWN_LAST ? OWN_LAST + 1 : number;
}
