import { describe, expect, it } from '@jest/globals';
import Decoder from 'kafkajs/src/protocol/decoder.js';
import readBatch from 'kafkajs/src/protocol/recordBatch/v0/decoder.js';
import { recordBatch, type RawRecord } from '#testing';
import './few-headers.js';

const VALUE = Buffer.from('v');

async function headersOf(headers: NonNullable<RawRecord['headers']>): Promise<Record<string, unknown>> {
  const batch = recordBatch(0, [{ headers }, { headers: [['next', VALUE]] }]);
  const { records } = await readBatch(new Decoder(batch));
  expect(records[1]?.headers).toEqual({ next: VALUE });
  return records[0]?.headers ?? {};
}

describe('the headers of a record', () => {
  it('are read as they are', async () => {
    expect(await headersOf([])).toEqual({});
    expect(
      await headersOf([
        ['v', VALUE],
        ['none', null],
      ]),
    ).toEqual({ v: VALUE, none: null });
  });

  it('are read no further than ours go, however many a member writes', async () => {
    const many = Array.from({ length: 3_000 }, (_, n) => [n.toString(36), VALUE] as const);
    expect(Object.keys(await headersOf(many))).toHaveLength(16);
    const same = Array.from({ length: 3_000 }, () => ['same', VALUE] as const);
    expect((await headersOf(same))['same']).toHaveLength(16);
  });
});
