/** A record as Kafka stores it; what a member's own program may write is more than ours ever does. */
export interface RawRecord {
  readonly value?: Uint8Array | null;
  readonly headers?: readonly (readonly [name: string, value: Uint8Array | null])[];
  /** How far behind the first of its batch it says it stands; as it does stand without this. */
  readonly delta?: number;
}

/** One batch of format 2, its checksum included, at this offset of its log. */
export function recordBatch(first: number, records: readonly RawRecord[]): Buffer {
  const checked = Buffer.concat([
    ...[int(2, 0), int(4, records.length - 1), int(8, 0), int(8, 0)],
    ...[int(8, -1), int(2, -1), int(4, -1), int(4, records.length)],
    ...records.map(recordBytes),
  ]);
  const body = Buffer.concat([int(4, 0), int(1, 2), int(4, crc32c(checked) | 0), checked]);
  return Buffer.concat([int(8, first), int(4, body.length), body]);
}

function recordBytes({ value = null, headers = [], delta }: RawRecord, index: number): Buffer {
  const body = Buffer.concat([
    Buffer.from([0, 0, ...varint(delta ?? index), ...varint(-1)]),
    withLength(value),
    Buffer.from(varint(headers.length)),
    ...headers.flatMap(([name, held]) => [withLength(Buffer.from(name)), withLength(held)]),
  ]);
  return withLength(body);
}

/** A number as the protocol of Kafka writes it. */
export function int(bytes: 1 | 2 | 4 | 8, value: number): Buffer {
  const written = Buffer.alloc(bytes);
  if (bytes === 8) written.writeBigInt64BE(BigInt(value));
  else written.writeIntBE(value, 0, bytes);
  return written;
}

function withLength(bytes: Uint8Array | null): Buffer {
  return Buffer.concat([Buffer.from(varint(bytes?.length ?? -1)), bytes ?? Buffer.alloc(0)]);
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let left = value < 0 ? -2 * value - 1 : 2 * value;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  return [...bytes, left];
}

const POLYNOMIAL = 0x82f63b78;

function crc32c(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
  }
  return ~crc;
}
