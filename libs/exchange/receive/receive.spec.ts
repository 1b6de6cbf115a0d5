import { describe, expect, it } from '@jest/globals';
import { HsuError } from '#kernel';
import { alertDraft, referralDraft, testMembers, withdrawalDraft, type TestGateway } from '#testing';
import type { IncomingRecord } from '../ports/broker.js';
import type { Store } from '../ports/ports.js';
import { receiveRecord, type Received } from './receive.js';

/** Receives as if the store did `faulty` instead. */
async function receiveWith(
  gateway: TestGateway,
  record: IncomingRecord,
  faulty: Partial<Store>,
): Promise<Received> {
  const { store } = gateway.ports;
  await store.setOffset(record.topic, 0, '0', 'START', 0);
  const offset = (await store.offset(record.topic, 0)) ?? '0';
  return receiveRecord(
    { ...gateway.ports, store: { ...store, ...faulty } },
    { ...record, partition: 0, offset },
  );
}

describe('what one member has waiting', () => {
  it('has an end: beyond it a message counts as not arrived, and its neighbours are judged', async () => {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    const { ref } = await th.submit(referralDraft('KH'));
    await th.relay();
    await th.submit(withdrawalDraft(ref, [{ member: 'KH', unit: 'ATU' }]));
    const [record] = await th.relay();
    const full = { waitingOf: () => Promise.resolve({ rows: 10_000, bytes: 0 }) };
    const said = await receiveWith(kh, record!, full);
    expect(said.judgements).toMatchObject([{ outcome: 'UNAUTHENTIC', entry: { code: 'E-WAITING-FULL' } }]);
    expect(await kh.ports.store.arrivals()).toEqual([]);
    const large = { waitingOf: () => Promise.resolve({ rows: 0, bytes: 64 * 1024 * 1024 }) };
    expect((await receiveWith(kh, record!, large)).judgements).toMatchObject([
      { outcome: 'UNAUTHENTIC', entry: { code: 'E-WAITING-FULL' } },
    ]);
    expect((await receiveWith(kh, record!, {})).judgements).toMatchObject([{ outcome: 'DEFERRED' }]);
    expect(await kh.ports.store.arrivals()).toMatchObject([{ from: 'TH' }]);
  });

  it('has an end for a copy in the same record too, and its neighbours are judged', async () => {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    const { ref } = await th.submit(referralDraft('KH'));
    await th.relay();
    await th.submit(withdrawalDraft(ref, [{ member: 'KH', unit: 'ATU' }]));
    const { store } = th.ports;
    const sound = { ...store };
    Object.assign(store, {
      claim: async (...asked: Parameters<Store['claim']>) =>
        (await sound.claim(...asked))?.flatMap((item) => [item, { ...item, seq: item.seq + 1 }]),
    });
    const [record] = await th.relay();
    const full = { waitingOf: () => Promise.resolve({ rows: 10_000, bytes: 0 }) };
    const noRoom = { outcome: 'UNAUTHENTIC', entry: { code: 'E-WAITING-FULL' } };
    const said = await receiveWith(kh, record!, full);
    expect(said.judgements).toMatchObject([noRoom, noRoom]);
    expect(said.link).not.toBeNull();
    expect(await kh.ports.store.arrivals()).toEqual([]);
  });
});

describe('a record whose content nothing can take', () => {
  it.each(['commitRecord', 'known'] as const)(
    'ends in quarantine when %s fails twice the same way, and the next one is judged',
    async (step) => {
      const members = await testMembers(['TH', 'KH']);
      const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
      await th.submit(referralDraft('KH'));
      const [record] = await th.relay();
      const { store } = kh.ports;
      const fault = (): Promise<never> => Promise.reject(new Error('22003'));
      const said = await receiveWith(kh, record!, {
        ...(step === 'known' ? { known: fault } : {}),
        commitRecord: (place, from, ...rest) =>
          step === 'commitRecord' && from !== null ? fault() : store.commitRecord(place, from, ...rest),
      });
      expect(said).toMatchObject({ committed: true, judgements: [{ outcome: 'UNAUTHENTIC' }] });
      expect(await store.quarantine(0, 10)).toMatchObject([
        { code: 'E-INTERNAL', whole: true, state: 'HELD' },
      ]);
      // Its number has not arrived: it is asked for again, and both sides hear of it.
      expect(await store.arrivals()).toEqual([]);
      expect(await store.offset(record!.topic, 0)).toBe('1');
    },
  );

  it('is taken whole where the fault has passed at the second try', async () => {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    await th.submit(alertDraft());
    const [record] = await th.relay();
    let tries = 0;
    const said = await receiveWith(kh, record!, {
      known: (refs) => {
        tries += 1;
        return tries === 1 ? Promise.reject(new Error('gone')) : kh.ports.store.known(refs);
      },
    });
    expect(said.judgements).toMatchObject([{ outcome: 'ACCEPTED' }]);
    expect(await kh.ports.store.quarantine(0, 10)).toEqual([]);
  });

  it('waits where the store is away: then it is not the record', async () => {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    await th.submit(alertDraft());
    const [record] = await th.relay();
    const away = (): Promise<never> => Promise.reject(new HsuError('E-UNAVAILABLE'));
    await expect(receiveWith(kh, record!, { commitRecord: away })).rejects.toMatchObject({
      code: 'E-UNAVAILABLE',
    });
    expect(await kh.ports.store.offset(record!.topic, 0)).toBe('0');
  });
});
