import { describe, expect, it } from '@jest/globals';
import fetch from 'kafkajs/src/protocol/requests/fetch/index.js';
import { int, recordBatch, type RawRecord } from '#testing';
import './long-batches.js';

/** What is taken of one partition from one answer. */
const TAKEN = 10_000;
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

interface Answer {
  readonly responses: readonly [
    { readonly partitions: readonly [{ readonly messages: readonly { readonly offset: string }[] }] },
  ];
}

/** Read as the answer to a request that asked for the partition from this offset on. */
function read(bytes: Buffer, fetchOffset = '10'): Promise<unknown> {
  const topics = [{ topic: 't', partitions: [{ partition: 3, fetchOffset }] }];
  return fetch.protocol({ version: 11 })({ topics }).response.decode(bytes);
}

async function offsets(bytes: Buffer, fetchOffset: string): Promise<readonly string[]> {
  const { responses } = (await read(bytes, fetchOffset)) as Answer;
  return responses[0].partitions[0].messages.map(({ offset }) => offset);
}

describe('an answer to a fetch', () => {
  it('is read as kafkajs reads it, and what was cut at its end is left out', async () => {
    const cut = recordBatch(12, [{ value: Buffer.from('cut') }]).subarray(0, -2);
    const bytes = answer(Buffer.concat([recordBatch(10, [{ value: Buffer.from('one') }, {}]), cut]));
    expect(await read(bytes)).toMatchObject({
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
    expect(await read(answer(Buffer.alloc(0)))).toMatchObject({
      responses: [{ partitions: [{ messages: [] }] }],
    });
  });

  it('may hold as many records in one batch as the broker takes, of which few are taken at once and none twice', async () => {
    const long = recordBatch(5, Array<RawRecord>(MOST).fill({}));
    expect(long.length).toBeLessThan(1.5 * 1024 * 1024);
    const bytes = answer(Buffer.concat([long, recordBatch(5 + MOST, [{}])]));
    let next = 5;
    while (next <= 5 + MOST) {
      const taken = await offsets(bytes, String(next));
      expect(taken.length).toBe(Math.min(TAKEN, 6 + MOST - next));
      expect([taken[0], taken.at(-1)]).toEqual([String(next), String(next + taken.length - 1)]);
      next += taken.length;
    }
  });

  it('is cut between records of any length, and their bytes stay as they are', async () => {
    const values = [0, 1, 62, 63, 64, 5_000, 9_000, 70_000, 3].map((length) => Buffer.alloc(length, 'v'));
    const bytes = answer(
      recordBatch(
        0,
        values.map((value) => ({ value, headers: [['v', Buffer.from('1')]] })),
      ),
    );
    for (const from of values.keys())
      expect(await read(bytes, String(from))).toMatchObject({
        responses: [
          {
            partitions: [
              { messages: values.slice(from).map((value, n) => ({ offset: String(from + n), value })) },
            ],
          },
        ],
      });
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
      expect(await read(answer(bytes), '40')).toMatchObject({
        responses: [{ partitions: [{ messages: [{ offset: '40' }, { offset: '41' }, { offset: '42' }] }] }],
      });
    },
  );
});
