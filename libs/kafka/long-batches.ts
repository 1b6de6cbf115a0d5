import type { KafkaMessage } from 'kafkajs';
import Decoder from 'kafkajs/src/protocol/decoder.js';
import readBatch from 'kafkajs/src/protocol/recordBatch/v0/decoder.js';
import fetch, { type Asked } from 'kafkajs/src/protocol/requests/fetch/index.js';
import { cutBatch } from './cut-batch.js';

type Batch = Awaited<ReturnType<typeof readBatch>>;

/** The newest version of a fetch that kafkajs knows, which every broker of today speaks. */
const VERSION = 11;
/** Where a batch says how long it is and which format it has, and how long it is at least. */
const LENGTH_AT = 8;
const FORMAT_AT = 16;
const FORMAT = 2;
const BATCH_HEAD_BYTES = 61;
/**
 * Records taken of one partition from one answer. Each becomes objects of half a KiB, in 8 microseconds that nothing
 * else runs in, and an answer has room for 1.8 million without a value. Ours never come near it: a partition's share
 * of an answer is 2 MiB.
 */
const MOST_RECORDS = 10_000;

/**
 * kafkajs 2.2.4 hands the records of a fetched batch to one call, as its arguments. A batch may have 174,000 without a
 * value, more than a call takes: one such batch of one member ended the consumer, and each that replaced it, so nobody
 * was read any more. Ours takes them one by one, and the first few only: what stands behind them is asked for next.
 */
const { protocol } = fetch;
fetch.protocol = (which) => (asked) => {
  const made = protocol(which)(asked);
  if (which.version !== VERSION) return made;
  return { ...made, response: { ...made.response, decode: (bytes) => readAnswer(bytes, asked) } };
};

async function readAnswer(bytes: Buffer, { topics }: Asked): Promise<object> {
  const places = new Map(
    topics.flatMap(({ topic, partitions }) =>
      partitions.map(({ partition, fetchOffset }) => [keyOf(topic, partition), BigInt(fetchOffset)]),
    ),
  );
  const decoder = new Decoder(bytes);
  const clientSideThrottleTime = decoder.readInt32();
  const errorCode = decoder.readInt16();
  const sessionId = decoder.readInt32();
  const responses = await decoder.readArrayAsync(async (one) => {
    const topicName = one.readString();
    const from = (partition: number): bigint => places.get(keyOf(topicName, partition)) ?? 0n;
    return { topicName, partitions: await one.readArrayAsync((part) => readPartition(part, from)) };
  });
  return { throttleTime: 0, clientSideThrottleTime, errorCode, sessionId, responses };
}

function keyOf(topic: string, partition: number): string {
  return `${topic} ${partition}`;
}

async function readPartition(decoder: Decoder, from: (partition: number) => bigint): Promise<object> {
  const partition = decoder.readInt32();
  return {
    partition,
    errorCode: decoder.readInt16(),
    highWatermark: decoder.readInt64().toString(),
    lastStableOffset: decoder.readInt64().toString(),
    lastStartOffset: decoder.readInt64().toString(),
    abortedTransactions: decoder.readArray((aborted) => ({
      producerId: aborted.readInt64().toString(),
      firstOffset: aborted.readInt64().toString(),
    })),
    preferredReadReplica: decoder.readInt32(),
    messages: await readMessages(decoder, from(partition)),
  };
}

async function readMessages(decoder: Decoder, from: bigint): Promise<readonly KafkaMessage[]> {
  const size = decoder.readInt32();
  if (size <= 0 || !decoder.canReadBytes(size)) return [];
  const bytes = decoder.readBytes(size);
  const messages: KafkaMessage[] = [];
  let at = 0;
  while (bytes.length - at >= BATCH_HEAD_BYTES && messages.length < MOST_RECORDS) {
    // Brokers of today keep no older one.
    if (bytes.readInt8(at + FORMAT_AT) !== FORMAT)
      throw new Error('records of an older format than this reader knows');
    const end = at + LENGTH_AT + 4 + bytes.readInt32BE(at + LENGTH_AT);
    // A fetch ends where its bytes do.
    if (end > bytes.length) break;
    const batch = cutBatch(bytes.subarray(at, end), from, MOST_RECORDS - messages.length);
    for (const record of placed(await readBatch(new Decoder(batch)))) messages.push(record);
    at = end;
  }
  return messages;
}

/**
 * Each at the place that the broker counted. It takes what a record says of its own place unread, so a writer may say
 * anything: a place beyond the end had the reader begin anew without end, one before it hid a record. A whole batch has
 * as many as its places; what a compacted one has left says itself where it stood, and no topic is compacted.
 */
function placed({ firstOffset, lastOffsetDelta, records }: Batch): readonly KafkaMessage[] {
  if (records.length !== lastOffsetDelta + 1) return records;
  const first = BigInt(firstOffset);
  return records.map((record, index) => ({ ...record, offset: String(first + BigInt(index)) }));
}
