import { describe, expect, it } from '@jest/globals';
import response from 'kafkajs/src/protocol/requests/fetch/v11/response.js';
import './long-batches.js';

/** As many records without a value as one batch has room for by `max.message.bytes`. */
const MOST = 174_000;

function int(bytes: 1 | 2 | 4 | 8, value: number): Buffer {
  const written = Buffer.alloc(bytes);
  if (bytes === 8) written.writeBigInt64BE(BigInt(value));
  else written.writeIntBE(value, 0, bytes);
  return written;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let left = value < 0 ? -2 * value - 1 : 2 * value;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  return [...bytes, left];
}

function record(offset: number, value: Buffer | null): Buffer {
  const body = [0, 0, ...varint(offset), ...varint(-1), ...varint(value?.length ?? -1), ...(value ?? []), 0];
  return Buffer.from([...varint(body.length), ...body]);
}

function batch(first: number, values: readonly (Buffer | null)[]): Buffer {
  const records = values.map((value, offset) => record(offset, value));
  const body = Buffer.concat([
    ...[int(4, 0), int(1, 2), int(4, 0), int(2, 0), int(4, values.length - 1)],
    ...[int(8, 0), int(8, 0), int(8, -1), int(2, 0), int(4, 0), int(4, values.length)],
    ...records,
  ]);
  return Buffer.concat([int(8, first), int(4, body.length), body]);
}

/** The answer to a fetch of one partition, which ends in these bytes. */
function answer(batches: Buffer): Buffer {
  return Buffer.concat([
    ...[int(4, 7), int(2, 0), int(4, 9), int(4, 1), int(2, 1), Buffer.from('t')],
    ...[int(4, 1), int(4, 3), int(2, 0), int(8, 40), int(8, 39), int(8, 2)],
    ...[int(4, 1), int(8, 5), int(8, 6), int(4, -1), int(4, batches.length), batches],
  ]);
}

describe('an answer to a fetch', () => {
  it('is read as kafkajs reads it, and what was cut at its end is left out', async () => {
    const cut = batch(12, [Buffer.from('cut')]).subarray(0, -2);
    const bytes = answer(Buffer.concat([batch(10, [Buffer.from('one'), null]), cut]));
    expect(await response.decode(bytes)).toMatchObject({
      throttleTime: 0,
      clientSideThrottleTime: 7,
      errorCode: 0,
      sessionId: 9,
      responses: [
        {
          topicName: 't',
          partitions: [
            {
              partition: 3,
              errorCode: 0,
              highWatermark: '40',
              lastStableOffset: '39',
              lastStartOffset: '2',
              abortedTransactions: [{ producerId: '5', firstOffset: '6' }],
              preferredReadReplica: -1,
              messages: [
                { offset: '10', value: Buffer.from('one') },
                { offset: '11', value: null },
              ],
            },
          ],
        },
      ],
    });
    expect(await response.decode(answer(Buffer.alloc(0)))).toMatchObject({
      responses: [{ partitions: [{ messages: [] }] }],
    });
  });

  it('may hold as many records in one batch as the broker takes', async () => {
    const long = batch(0, Array<null>(MOST).fill(null));
    expect(long.length).toBeLessThan(1.5 * 1024 * 1024);
    const read = (await response.decode(answer(long))) as {
      responses: [{ partitions: [{ messages: unknown[] }] }];
    };
    expect(read.responses[0].partitions[0].messages).toHaveLength(MOST);
  });
});
