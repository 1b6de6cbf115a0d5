import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { alertDraft, ANALYST, referralDraft } from '#testing';
import {
  startExchange,
  testNetwork,
  until,
  type RunningExchange,
  type TestNetwork,
} from '../setup/exchanges.js';

let network: TestNetwork;
let running: RunningExchange[] = [];
beforeAll(async () => {
  network = await testNetwork(3);
  running = await Promise.all(network.members.map((member) => startExchange(network, member)));
  // Sealing keys stand on every pulse before anything is sealed.
  await until('directory with everyone’s sealing keys', () =>
    Promise.resolve(
      running.every(({ ports }) => {
        const directory = ports.directory.current();
        return network.members.every(
          ({ code }) => directory.sealingKey({ member: code, unit: 'GATEWAY' }, Date.now()) !== undefined,
        );
      }),
    ),
  );
});
afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
});

const expiresAt = new Date(Date.now() + 90 * 86_400_000).toISOString();
const reviewAt = new Date(Date.now() + 60 * 86_400_000).toISOString();

describe('three members on the real broker and databases', () => {
  it('carry a referral to its unit and the verified receipt back', async () => {
    const [sender, receiver] = running as [RunningExchange, RunningExchange];
    const { ref } = await sender.exchange.submit({
      caller: ANALYST,
      idempotencyKey: 'one',
      draft: referralDraft(receiver.member, { expiresAt, reviewAt }),
    });
    const view = await until('receipt', async () => {
      const found = await sender.ports.store.view(ref);
      return found?.deliveries[0]?.state === 'RECEIPTED' && found;
    });
    expect(view.receipts).toMatchObject([
      { level: 'GATEWAY', result: 'ACCEPTED', from: { member: receiver.member } },
    ]);
    const [entry] = await receiver.ports.store.inbox('ATU', undefined, 10, Date.now());
    expect(entry?.message.ref).toEqual(ref);
    expect(
      await receiver.ports.store.part(ref, 'row', { member: receiver.member, unit: 'ATU' }),
    ).toBeDefined();
  });

  it('carry a broadcast to everyone in one record', async () => {
    const [sender, ...others] = running as [RunningExchange, RunningExchange, RunningExchange];
    const { ref } = await sender.exchange.submit({
      caller: ANALYST,
      idempotencyKey: 'two',
      draft: alertDraft([], { expiresAt, reviewAt }),
    });
    await until('receipts of both', async () => {
      const found = await sender.ports.store.view(ref);
      return found?.deliveries.every(({ state }) => state === 'RECEIPTED');
    });
    for (const other of others)
      expect((await other.ports.store.view(ref))?.conversation.state).toBe('ACTIVE');
  });
});
