import type { IncomingRecord } from '#exchange';

type Header = Uint8Array | string;

/** As kafkajs hands it out: its own types leave out that a header may have no value, as a record may. */
interface FetchedRecord {
  readonly offset: string;
  readonly value: Uint8Array | null;
  readonly headers?: Readonly<Record<string, Header | readonly (Header | null)[] | null | undefined>>;
}

/**
 * What was fetched, as the port gives it: of a header that stands there twice the last, none that has no value. It
 * takes whatever the broker does: what it throws would end the consumer, and each that replaces it. Its bytes are a
 * copy: a small record that waits its turn would keep the whole answer it came in, 16 MiB, and each another one.
 */
export function recordOf(
  topic: string,
  partition: number,
  { offset, value, headers = {} }: FetchedRecord,
): IncomingRecord {
  const texts: Record<string, string> = {};
  for (const [name, header] of Object.entries(headers)) {
    const one = Array.isArray(header)
      ? (header as readonly (Header | null)[]).at(-1)
      : (header as Header | null | undefined);
    if (one !== undefined && one !== null) texts[name] = one.toString();
  }
  return { topic, partition, offset, value: new Uint8Array(value ?? []), headers: texts };
}
