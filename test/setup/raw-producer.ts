import { once } from 'node:events';
import { connect } from 'node:tls';
import type { BrokerAccess } from '#kafka';
import { int, recordBatch, type RawRecord } from '#testing';

const PRODUCE = 0;
const VERSION = 3;

const text = (value: string): Buffer => Buffer.concat([int(2, value.length), Buffer.from(value)]);

/**
 * Writes these records into partition 0 by one request that no library of ours or of others puts together, and answers
 * the code that the broker gives: 0 where it took them.
 */
export async function produceRaw(
  { brokers, ca, cert, key }: BrokerAccess,
  topic: string,
  records: readonly RawRecord[],
): Promise<number> {
  const [host = '', port] = (brokers[0] ?? '').split(':');
  const socket = connect({ host, port: Number(port), ca, cert, key });
  const batch = recordBatch(0, records);
  const request = Buffer.concat([
    ...[int(2, PRODUCE), int(2, VERSION), int(4, 1), text('raw'), int(2, -1), int(2, 1), int(4, 10_000)],
    ...[int(4, 1), text(topic), int(4, 1), int(4, 0), int(4, batch.length), batch],
  ]);
  try {
    await once(socket, 'secureConnect');
    socket.write(Buffer.concat([int(4, request.length), request]));
    let answer = Buffer.alloc(0);
    while (answer.length < 4 || answer.length < 4 + answer.readInt32BE(0))
      answer = Buffer.concat([answer, ...((await once(socket, 'data')) as Buffer[])]);
    // Behind the length: correlation, topics, the name, partitions, the partition, then its code.
    return answer.readInt16BE(4 + 4 + 4 + 2 + topic.length + 4 + 4);
  } finally {
    socket.destroy();
  }
}
