/** Where what is read here stands in a batch of format 2. */
const LENGTH_AT = 8;
const ATTRIBUTES_AT = 21;
const LAST_DELTA_AT = 23;
const COUNT_AT = 57;
const RECORDS_AT = 61;
const PACKED = 0x07;

/**
 * The records of a batch from this offset on, at most so many of them, as a batch of their own: what is left out is
 * never made an object of. Not its checksum, which kafkajs does not look at. A packed batch, and one of a compacted
 * topic, stays as it is: no topic has any.
 */
export function cutBatch(batch: Buffer, from: bigint, most: number): Buffer {
  const count = batch.readInt32BE(COUNT_AT);
  if ((batch.readInt16BE(ATTRIBUTES_AT) & PACKED) !== 0 || count !== batch.readInt32BE(LAST_DELTA_AT) + 1)
    return batch;
  const first = batch.readBigInt64BE(0);
  const passed = Math.min(count, Math.max(0, Number(from - first)));
  const kept = Math.min(most, count - passed);
  const begin = skip(batch, RECORDS_AT, passed);
  const head = Buffer.from(batch.subarray(0, RECORDS_AT));
  const records = batch.subarray(begin, skip(batch, begin, kept));
  head.writeBigInt64BE(first + BigInt(passed), 0);
  head.writeInt32BE(RECORDS_AT + records.length - LENGTH_AT - 4, LENGTH_AT);
  head.writeInt32BE(kept - 1, LAST_DELTA_AT);
  head.writeInt32BE(kept, COUNT_AT);
  return Buffer.concat([head, records]);
}

/** Where the record stands that is so many further on. */
function skip(batch: Buffer, at: number, records: number): number {
  for (let left = records; left > 0 && at < batch.length; left -= 1) {
    let length = 0;
    let byte: number;
    let shift = 1;
    do {
      byte = batch.readUInt8(at++);
      length += (byte & 0x7f) * shift;
      shift *= 128;
    } while (byte > 0x7f);
    // Written zigzag; no length is negative.
    at += length / 2;
  }
  return at;
}
