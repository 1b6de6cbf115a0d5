import type { KafkaMessage } from 'kafkajs';
import Decoder from 'kafkajs/src/protocol/decoder.js';
import readBatch from 'kafkajs/src/protocol/recordBatch/v0/decoder.js';
import response from 'kafkajs/src/protocol/requests/fetch/v11/response.js';

type Batch = Awaited<ReturnType<typeof readBatch>>;

/** Offset of a batch's format byte, and what a batch holds at least. */
const FORMAT_AT = 16;
const FORMAT = 2;
const BATCH_HEAD_BYTES = 49;

/**
 * kafkajs 2.2.4 hands the records of a fetched batch to one call, as its arguments. A batch may have 174,000 without a
 * value, more than a call takes: one such batch of one member ended the consumer, and each that replaced it, so nobody
 * was read any more. Ours takes them one by one. Of the answer to a fetch as of version 11, the newest that kafkajs
 * knows, which every broker of today speaks.
 */
response.decode = async (bytes) => {
  const decoder = new Decoder(bytes);
  const clientSideThrottleTime = decoder.readInt32();
  const errorCode = decoder.readInt16();
  const sessionId = decoder.readInt32();
  const responses = await decoder.readArrayAsync(async (topic) => ({
    topicName: topic.readString(),
    partitions: await topic.readArrayAsync(readPartition),
  }));
  return { throttleTime: 0, clientSideThrottleTime, errorCode, sessionId, responses };
};

async function readPartition(decoder: Decoder): Promise<object> {
  return {
    partition: decoder.readInt32(),
    errorCode: decoder.readInt16(),
    highWatermark: decoder.readInt64().toString(),
    lastStableOffset: decoder.readInt64().toString(),
    lastStartOffset: decoder.readInt64().toString(),
    abortedTransactions: decoder.readArray((aborted) => ({
      producerId: aborted.readInt64().toString(),
      firstOffset: aborted.readInt64().toString(),
    })),
    preferredReadReplica: decoder.readInt32(),
    messages: await readMessages(decoder),
  };
}

async function readMessages(decoder: Decoder): Promise<readonly KafkaMessage[]> {
  const size = decoder.readInt32();
  if (size <= 0 || !decoder.canReadBytes(size)) return [];
  const bytes = decoder.readBytes(size);
  // Brokers of today keep no older one.
  if (bytes.readInt8(FORMAT_AT) !== FORMAT)
    throw new Error('records of an older format than this reader knows');
  const batches = new Decoder(bytes);
  const messages: KafkaMessage[] = [];
  while (batches.canReadBytes(BATCH_HEAD_BYTES)) {
    const records = await wholeBatch(batches);
    if (records === undefined) break;
    for (const record of records) messages.push(record);
  }
  return messages;
}

/** Undefined where the batch was cut: a fetch ends where its bytes do. */
async function wholeBatch(batches: Decoder): Promise<readonly KafkaMessage[] | undefined> {
  try {
    return placed(await readBatch(batches));
  } catch (error) {
    if (error instanceof Error && error.name === 'KafkaJSPartialMessageError') return undefined;
    throw error;
  }
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
