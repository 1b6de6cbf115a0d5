import { describe, expect, it } from '@jest/globals';
import response from 'kafkajs/src/protocol/requests/fetch/v11/response.js';
import { int, recordBatch, type RawRecord } from '#testing';
import './long-batches.js';

/** As many records without a value as one batch has room for by `max.message.bytes`. */
const MOST = 174_000;

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
    const cut = recordBatch(12, [{ value: Buffer.from('cut') }]).subarray(0, -2);
    const bytes = answer(Buffer.concat([recordBatch(10, [{ value: Buffer.from('one') }, {}]), cut]));
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
    const long = recordBatch(0, Array<RawRecord>(MOST).fill({}));
    expect(long.length).toBeLessThan(1.5 * 1024 * 1024);
    const read = (await response.decode(answer(long))) as {
      responses: [{ partitions: [{ messages: unknown[] }] }];
    };
    expect(read.responses[0].partitions[0].messages).toHaveLength(MOST);
  });

  it.each([
    ['beyond the end', [0, 2_000_000_000, 2]],
    ['before its batch', [0, -7, 2]],
    ['twice at one place', [1, 1, 1]],
  ])(
    'has each record where the broker counted it, not %s where its writer says that it is',
    async (_, deltas) => {
      const bytes = recordBatch(
        40,
        deltas.map((delta) => ({ delta })),
      );
      expect(await response.decode(answer(bytes))).toMatchObject({
        responses: [{ partitions: [{ messages: [{ offset: '40' }, { offset: '41' }, { offset: '42' }] }] }],
      });
    },
  );
});
