import { beforeEach, describe, expect, it } from '@jest/globals';
import { memoryRescues } from '#contracts';
import { DAY, HsuError, newId, newIdAfter, SECOND, type Fault, type MessageRef } from '#kernel';
import { ANALYST, rescueRows, rescueShared, testMembers, type TestGateway, type TestMembers } from '#testing';
import type { Draft } from '../send/draft.js';
import type { BatchResult } from '../send/submit-batch.js';
import type { ReferralOutcome, RescueStore } from './rescue-port.js';
import { judgeRescue, withIncident } from './judge-rescue.js';
import { readTable, tableOf } from './person-row.js';
import type { RescueShared } from './rescue-drafts.js';
import { sentBefore } from '../send/submit.js';
import { waitingReferred } from './referred-already.js';
import { sendRescues, type RescueSending } from './send-rescue.js';

const PERSONS = 210;
const RESCUE = '01990000-0000-7000-8000-000000000070';

let members: TestMembers;
let th: TestGateway;
let drafts: {
  readonly massRescue: Draft;
  readonly referrals: readonly { readonly row: number; readonly draft: Draft }[];
};
beforeEach(async () => {
  members = await testMembers(['TH', 'KH']);
  th = members.gateway('TH');
  const shared = withIncident(
    rescueShared('TH', [{ member: 'KH', unit: 'DESK' }], th.ports.clock.now()) as unknown as RescueShared,
    '01990000-0000-7000-8000-000000000080',
  );
  const rows = rescueRows(PERSONS, ['KH']).map((row) => ({ ...row, 'Fears return': 'no' }));
  const read = readTable(tableOf(rows), {}, th.ports.clock);
  const judged = await judgeRescue(th.ports, ANALYST, shared, read);
  expect([...judged.rows, ...judged.shared]).toEqual([]);
  drafts = judged;
});

/** A crash: the process is gone, whatever was asked of it. */
class Crash extends Error {}

/** One rescue as its rows would hold it, and a process that may die at any step. */
function rowsOf() {
  const state = {
    ref: null as MessageRef | null,
    massRescue: drafts.massRescue as Draft | null,
    ended: false,
    holder: '',
    until: 0,
    stuckSince: null as number | null,
    refused: null as readonly Fault[] | null,
    sent: new Map<number, MessageRef>(),
    failed: new Map<number, readonly Fault[]>(),
  };
  const left = () =>
    drafts.referrals.flatMap(({ draft }, i) =>
      state.sent.has(i + 1) || state.failed.has(i + 1) ? [] : [{ n: i + 1, draft }],
    );
  const store: Pick<RescueStore, 'hold' | 'waiting' | 'began' | 'stopped' | 'settled' | 'forget' | 'stuck'> =
    {
      hold: (holder, now, leaseMs) => {
        if (state.ended || (state.holder !== holder && state.until >= now)) return Promise.resolve(undefined);
        Object.assign(state, { holder, until: now + leaseMs });
        return Promise.resolve({ id: RESCUE, author: ANALYST, ref: state.ref, massRescue: state.massRescue });
      },
      waiting: (_id, most) => Promise.resolve(left().slice(0, most)),
      began: (_id, ref) => Promise.resolve(void Object.assign(state, { ref, massRescue: null })),
      stopped: (_id, refused) => Promise.resolve(void Object.assign(state, { refused, ended: true })),
      settled: (_id, outcomes) => {
        for (const one of outcomes)
          if ('ref' in one) state.sent.set(one.n, one.ref);
          else state.failed.set(one.n, one.faults);
        state.ended = left().length === 0;
        return Promise.resolve();
      },
      forget: () => Promise.resolve(),
      stuck: (_id, now) => Promise.resolve((state.stuckSince ??= now)),
    };
  return { state, store: store as RescueStore };
}

/** Each request as the gateway takes it, one after the other. */
const submitBatch: RescueSending['submitBatch'] = async (requests) => {
  const results: BatchResult[] = [];
  for (const request of requests)
    results.push(
      await th
        .send(request)
        .catch((error: unknown) => (error instanceof HsuError ? error : Promise.reject(error as Error))),
    );
  return results;
};

function processOf(store: RescueStore, holder: string, over: Partial<RescueSending> = {}) {
  const referred: RescueSending['referred'] = (unit, waiting) => waitingReferred(th.ports, unit, waiting);
  const before: RescueSending['sentBefore'] = (request) => sentBefore(th.ports, request);
  const sending = {
    ...{ store, now: () => members.clock.now(), holder, submitBatch, referred, sentBefore: before },
    ...over,
  };
  return sendRescues(sending, () => false);
}

describe('a rescue on its way', () => {
  it('sends the mass rescue first, then each person in order, every one pointing at it', async () => {
    const { state, store } = rowsOf();
    const order: string[] = [];
    await processOf(store, 'a', {
      submitBatch: (requests, all) => {
        order.push(...requests.map(({ idempotencyKey }) => idempotencyKey));
        const refs = requests.slice(1).map(({ draft }) => draft['references']);
        expect(refs).toEqual(refs.map(() => [state.ref]));
        return submitBatch(requests, all);
      },
    });
    expect(order).toEqual(Array.from({ length: PERSONS + 1 }, (_, n) => `rescue/${RESCUE}/${String(n)}`));
    expect(state.sent.size).toBe(PERSONS);
  });

  it.each(Array.from({ length: 10 }, (_, n) => n))(
    'goes on after a crash at step %i, and doubles nothing',
    async (at) => {
      const { state, store } = rowsOf();
      let step = 0;
      const dies =
        <Asked extends readonly unknown[], Told>(work: (...asked: Asked) => Promise<Told>) =>
        async (...asked: Asked): Promise<Told> => {
          // Even steps die before anything happened, odd ones after it was committed.
          const here = step++;
          if (here * 2 === at) throw new Crash();
          const told = await work(...asked);
          if (here * 2 + 1 === at) throw new Crash();
          return told;
        };
      const dying: RescueStore = {
        ...store,
        began: dies((id: string, ref: MessageRef) => store.began(id, ref)),
        waiting: dies((id: string, most: number) => store.waiting(id, most)),
        settled: dies((id: string, outcomes: readonly ReferralOutcome[]) => store.settled(id, outcomes)),
      };
      await processOf(dying, 'a', { submitBatch: dies(submitBatch) }).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Crash);
      });
      // Whoever comes next takes it when the dead one's time is over, and not before.
      const before = state.sent.size;
      await processOf(store, 'b');
      expect(state.sent.size).toBe(before);
      members.clock.forward(20 * SECOND);
      await processOf(store, 'b');
      expect(state.sent.size).toBe(PERSONS);
      expect(new Set([...state.sent.values()].map(({ id }) => id)).size).toBe(PERSONS);
      expect(await messages()).toBe(PERSONS + 1);
    },
  );

  it('tells a row that is refused by codes and pointers alone, and sends the others', async () => {
    const { state, store } = rowsOf();
    const bad = drafts.referrals.map((one, i) =>
      i === 4 ? { ...one, draft: { ...one.draft, purpose: 'SECRET' } } : one,
    );
    drafts = { ...drafts, referrals: bad };
    await processOf(store, 'a');
    expect([...state.failed]).toEqual([
      [5, [{ code: 'E-SCHEMA-INVALID', path: '/purpose', rule: 'field.code' }]],
    ]);
    expect(state.sent.size).toBe(PERSONS - 1);
  });

  it('sends nothing more where the mass rescue itself is refused', async () => {
    drafts = { ...drafts, massRescue: { ...drafts.massRescue, purpose: 'SECRET' } };
    const { state, store } = rowsOf();
    await processOf(store, 'a');
    expect([state.refused?.[0]?.path, state.sent.size, await messages()]).toEqual(['/purpose', 0, 0]);
  });

  it('is stopped before anything of it goes, where another officer posted the same file at the same moment', async () => {
    const live = (draft: Draft): Draft => ({ ...draft, status: 'ACTUAL' });
    const referrals = drafts.referrals.map(({ row, draft }) => ({ row, draft: live(draft) }));
    drafts = { massRescue: live(drafts.massRescue), referrals };
    const store = memoryRescues() as RescueStore;
    // Those of one millisecond would be in no order.
    const id = newId(members.clock);
    const opened = [id, newIdAfter(members.clock, id)].map((own, at) => ({
      ...{ id: own, author: { ...ANALYST, name: `officer-${at}` }, at: 0, ...drafts },
    }));
    for (const one of opened) await store.open(one, { key: 'k', request: 'r' });
    await processOf(store, 'a');
    const [first, second] = await Promise.all(opened.map(({ id }) => store.rescue(ANALYST.unit, id)));
    expect([first?.state, first?.sent]).toEqual(['DONE', PERSONS]);
    expect([second?.state, second?.sent, second?.ref]).toEqual(['STOPPED', 0, null]);
    expect(second?.refused).toMatchObject([{ path: '/rows', rule: 'rescue-row.referred' }]);
    expect(second?.failed).toHaveLength(PERSONS);
    expect(await messages()).toBe(PERSONS + 1);
  });

  it('sends a row that is tried again to nobody twice: not one that was mended in another rescue, nor its own', async () => {
    const live = (draft: Draft): Draft => ({ ...draft, status: 'ACTUAL' });
    const referrals = drafts.referrals.map(({ row, draft }) => ({ row, draft: live(draft) }));
    drafts = { massRescue: live(drafts.massRescue), referrals };
    const store = memoryRescues() as RescueStore;
    const [first, second] = [1, 2].map(() => ({ id: newId(members.clock), author: ANALYST, at: 0 }));
    const bad = referrals.map((one, i) =>
      i < 2 ? { ...one, draft: { ...one.draft, purpose: 'SECRET' } } : one,
    );
    await store.open({ ...first!, ...drafts, referrals: bad }, { key: 'first', request: 'r' });
    await processOf(store, 'a');
    expect((await store.rescue(ANALYST.unit, first!.id))?.failed.map(({ row }) => row)).toEqual(
      referrals.slice(0, 2).map(({ row }) => row),
    );
    // Whoever was refused goes out by a second list, mended; one of them has no document.
    await store.open(
      { ...second!, ...drafts, referrals: referrals.slice(0, 1) },
      { key: 'second', request: 'r' },
    );
    await processOf(store, 'a');
    const sent = await messages();
    // The first list again, now that what it said is right: a process dies after the commit of the other row.
    const right = memoryRescues() as RescueStore;
    await right.open(
      { ...first!, ...drafts, referrals: referrals.slice(0, 2) },
      { key: 'first', request: 'r' },
    );
    const ref = (await store.rescue(ANALYST.unit, first!.id))?.ref;
    await right.began(first!.id, ref!);
    const dying: RescueStore = { ...right, settled: () => Promise.reject(new Crash()) };
    await expect(processOf(dying, 'a')).rejects.toBeInstanceOf(Crash);
    expect(await messages()).toBe(sent + 1);
    await processOf(right, 'a');
    const told = await right.rescue(ANALYST.unit, first!.id);
    expect([told?.state, told?.sent, await messages()]).toEqual(['DONE', 1, sent + 1]);
    expect(told?.failed).toMatchObject([
      { row: referrals[0]!.row, faults: [{ rule: 'rescue-row.referred' }] },
    ]);
  });

  it('is stopped with its reason where it cannot go on for a day, and the next of its unit goes', async () => {
    const store = memoryRescues() as RescueStore;
    const stuck = { id: newId(members.clock), author: ANALYST, at: 0, ...drafts };
    members.clock.forward(1);
    const next = { ...stuck, id: newId(members.clock) };
    await store.open(stuck, { key: 'stuck', request: 'r' });
    await store.open(next, { key: 'next', request: 'r' });
    const keyless: RescueSending['submitBatch'] = (requests, all) =>
      requests.some(({ idempotencyKey }) => idempotencyKey.includes(stuck.id))
        ? Promise.resolve(requests.map(() => new HsuError('E-KEY-UNKNOWN')))
        : submitBatch(requests, all);
    const turn = () => processOf(store, 'a', { submitBatch: keyless });
    await expect(turn()).rejects.toMatchObject({ code: 'E-KEY-UNKNOWN' });
    members.clock.forward(DAY - SECOND);
    await expect(turn()).rejects.toMatchObject({ code: 'E-KEY-UNKNOWN' });
    expect((await store.rescue(ANALYST.unit, next.id))?.sent).toBe(0);
    members.clock.forward(SECOND);
    await expect(turn()).resolves.toBeUndefined();
    const [ended, went] = await Promise.all([stuck, next].map(({ id }) => store.rescue(ANALYST.unit, id)));
    expect([ended?.state, ended?.refused]).toEqual(['STOPPED', [{ code: 'E-KEY-UNKNOWN', path: '' }]]);
    expect([went?.state, went?.sent]).toEqual(['DONE', PERSONS]);
    expect((await store.unfinished(ANALYST.unit, 10)).map(({ id }) => id)).toEqual([stuck.id]);
    // With a key again, the same request goes on.
    await store.again(ANALYST, { key: 'stuck', request: 'r' });
    await processOf(store, 'a');
    expect((await store.rescue(ANALYST.unit, stuck.id))?.sent).toBe(PERSONS);
  });

  it('waits where the gateway cannot send just now, and refuses no row for it', async () => {
    const { state, store } = rowsOf();
    const away: RescueSending['submitBatch'] = (requests) =>
      Promise.resolve(requests.map(() => new HsuError('E-UNAVAILABLE')));
    await expect(processOf(store, 'a', { submitBatch: away })).rejects.toThrow('E-UNAVAILABLE');
    expect([state.failed.size, state.refused]).toEqual([0, null]);
    await processOf(store, 'a');
    expect(state.sent.size).toBe(PERSONS);
  });
});

/** Own messages that were stored. */
async function messages(): Promise<number> {
  let all = 0;
  await th.relay();
  for (const { sent } of await th.ports.store.sent()) all += sent;
  return all;
}
