import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partsTopic, PIECE_BYTES, type Broker } from '#exchange';
import { newId, systemClock } from '#kernel';
import { ANALYST } from '#testing';
import { startExchange, testNetwork, until, type RunningExchange } from '../setup/exchanges.js';
import { bring, recording, referralWithFiles } from '../setup/files.js';

let sender: RunningExchange;
let receiver: RunningExchange;
beforeAll(async () => {
  const network = await testNetwork(2);
  const [a, b] = network.members;
  if (a === undefined || b === undefined) throw new Error('two members');
  [sender, receiver] = await Promise.all([startExchange(network, a), startExchange(network, b)]);
  await until('sealing keys', () =>
    Promise.resolve(
      network.members.every(({ code }) =>
        sender.ports.directory.current().sealingKey({ member: code, unit: 'ATU' }, Date.now()),
      ),
    ),
  );
});
afterAll(async () => {
  await Promise.all([sender.stop(), receiver.stop()]);
});

/** Changes the first chunk records of a kind on their way; later ones go as they are. */
function onTheWay(change: (value: Uint8Array, n: number) => Uint8Array | undefined): void {
  const topic = partsTopic(sender.member, receiver.member);
  const honest: Broker['produce'] = sender.broker.produce.bind(sender.broker);
  let n = 0;
  sender.broker.produce = async (to, records) => {
    if (to !== topic) return honest(to, records);
    const changed = records.flatMap((record) => {
      n += 1;
      const value = change(Buffer.from(record.value), n);
      return value === undefined ? [] : [{ ...record, value }];
    });
    return changed.length === 0 ? undefined : honest(to, changed);
  };
}

describe('chunks that are changed on their way', () => {
  it('are refused and told, those that are lost are missed, and both go again', async () => {
    const { id } = await bring(sender, ANALYST, recording(5 * PIECE_BYTES));
    onTheWay((value, n) => {
      if (n === 2) value[1000] = (value[1000] ?? 0) ^ 1;
      return n === 4 ? undefined : value;
    });
    const { ref } = await sender.exchange.submit({
      caller: ANALYST,
      idempotencyKey: newId(systemClock),
      draft: referralWithFiles(sender.member, receiver.member, [id]),
    });
    const [kept] = await until('a whole file', async () => {
      const files = (await receiver.ports.attachments?.attachments([ref])) ?? [];
      return files[0]?.state === 'WHOLE' && files;
    });
    expect(kept).toMatchObject({ here: 5, total: 5 });
    expect(receiver.notices).toContainEqual(
      expect.objectContaining({ kind: 'REFUSED', id: ref.id, code: 'E-SEALED-UNREADABLE' }),
    );
    expect(sender.notices).toContainEqual({ kind: 'CHUNKS_AGAIN', to: receiver.member, count: 2 });
    await until('the sender to know', async () => {
      const files = (await sender.ports.attachments?.attachments([ref])) ?? [];
      return files[0]?.deliveries[0]?.state === 'WHOLE';
    });
  });
});
