import assert from 'node:assert/strict';
import { MINUTE, type MessageRef } from '#kernel';
import {
  type Approval,
  approvalPlace,
  type ApprovalSight,
  type ApprovalStore,
  type Idempotency,
  type ListPlace,
  type Store,
  type Submission,
  type SubmitOutcome,
} from '#exchange';
import { ids, sendAll } from '../store/store-contract-reads.js';
import {
  BREAKS,
  DESK,
  HERE,
  id,
  message,
  NOW,
  open,
  submission,
  THERE,
  type MakeStore,
} from '../store/store-contract-samples.js';

type Stores = Store & { readonly approvalStore: ApprovalStore };

/** An empty store of the member TH with its approvals. */
export type MakeApprovals = (options: Parameters<MakeStore>[0]) => Promise<Stores>;

export interface ApprovalCase {
  readonly name: string;
  /** Throws where it fails. */
  readonly run: (make: MakeApprovals) => Promise<void>;
}

const AUTHOR: Approval['author'] = { name: 'th-atu-analyst-1', unit: HERE.unit, role: 'ANALYST' };
const RELEASED = { by: 'th-atu-supervisor-1', at: NOW + MINUTE, reason: null };
const RETURNED = {
  by: 'th-atu-supervisor-2',
  at: NOW + MINUTE,
  reason: 'The warrant is older than it says.',
};
const MOMENTS = 30;

/** Ids rise in the order in which they are made. */
function approval(over: Partial<Approval> = {}): Approval {
  return {
    id: id(),
    author: AUTHOR,
    draft: { type: 'AL_SAMPLE', body: { name: 'Somchai สมชาย', list: [1, null, true] } },
    type: 'AL_SAMPLE',
    urgency: 'U',
    at: NOW,
    state: 'PENDING',
    decided: null,
    ref: null,
    ...over,
  };
}

function under(key: string, { name, unit }: Approval['author'] = AUTHOR, request = 'request'): Idempotency {
  return { caller: `${unit}/${name}`, key, request };
}

/** The submission that releases an approval. */
function releasing({ id: of }: Approval, sent = message(HERE, [THERE])): Submission {
  const by = { name: RELEASED.by, unit: HERE.unit };
  const decision = { kind: 'RELEASE', approval: of, by, at: RELEASED.at } as const;
  return submission(sent, { idempotency: null, decision });
}

const EVERYONE: ApprovalSight = { author: { name: '', unit: '' }, units: [HERE.unit, DESK.unit] };

async function idsOf(
  store: ApprovalStore,
  seen = EVERYONE,
  after?: ListPlace,
  limit = 10,
): Promise<string[]> {
  return (await store.approvals(seen, after, limit)).map((one) => one.id);
}

async function stored(store: Store, { ref }: { readonly ref: MessageRef }): Promise<boolean> {
  return (await store.view(ref)) !== undefined;
}

async function opened(make: MakeApprovals): Promise<{ store: Stores; approvals: ApprovalStore }> {
  const store = await open(make);
  return { store, approvals: store.approvalStore };
}

/** What every `ApprovalStore` must do. */
export const approvalContract: readonly ApprovalCase[] = [
  {
    name: 'gives an approval back whole, and nothing for an id that it does not have',
    run: async (make) => {
      const { approvals: store } = await opened(make);
      const one = approval();
      assert.equal(await store.propose(one, under('key')), one.id);
      assert.deepEqual(await store.approval(one.id), one);
      assert.deepEqual(await store.approvals(EVERYONE, undefined, 10), [one]);
      assert.equal(await store.approval(id()), undefined);
    },
  },
  {
    name: 'keeps the first of one author under one key, also where two come at the same moment',
    run: async (make) => {
      const { approvals: store } = await opened(make);
      const [one, other] = [approval(), approval({ draft: { type: 'AL_OTHER' } })];
      const given = await Promise.all([store.propose(one, under('key')), store.propose(other, under('key'))]);
      assert.equal(given[0], given[1]);
      assert.deepEqual(await idsOf(store), [given[0]]);
      const kept = [one, other].find((each) => each.id === given[0]);
      assert.deepEqual((await store.approval(given[0] ?? ''))?.draft, kept?.draft);
      assert.equal(await store.propose(approval(), under('key')), given[0]);
    },
  },
  {
    name: 'refuses a key that was used for another request, of an approval or of a message, and keeps nothing',
    run: async (make) => {
      const { store, approvals } = await opened(make);
      const one = approval();
      await approvals.propose(one, under('key'));
      assert.equal(await approvals.propose(approval(), under('key', AUTHOR, 'other')), undefined);
      const sent = submission(message(HERE, [THERE]), { idempotency: under('sent') });
      await store.submit([sent], NOW);
      assert.equal(await approvals.propose(approval(), under('sent', AUTHOR, 'other')), undefined);
      assert.deepEqual(await idsOf(approvals), [one.id]);
      const late = submission(message(HERE, [THERE]), { idempotency: under('key', AUTHOR, 'other') });
      assert.deepEqual(await store.submit([late], NOW), [{ outcome: 'CONFLICT' }]);
      assert.equal(await stored(store, late.message), false);
    },
  },
  {
    name: 'takes one key of two authors, and of two units, for two',
    run: async (make) => {
      const { approvals: store } = await opened(make);
      const same = approval();
      const colleague = approval({ author: { ...AUTHOR, name: 'th-atu-analyst-2' } });
      const elsewhere = approval({ author: { ...AUTHOR, unit: 'DESK' } });
      for (const one of [same, colleague, elsewhere])
        assert.equal(await store.propose(one, under('key', one.author)), one.id);
      assert.deepEqual(await idsOf(store), [same.id, colleague.id, elsewhere.id]);
    },
  },
  {
    name: 'keeps what was decided, with its reason or its message, and a key decided on gives no new one',
    run: async (make) => {
      const { store, approvals } = await opened(make);
      const [one, other] = [approval(), approval()];
      await approvals.propose(one, under('one'));
      await approvals.propose(other, under('other'));
      const release = releasing(one);
      assert.deepEqual(await store.submit([release], NOW), [{ outcome: 'STORED' }]);
      assert.equal(await approvals.giveBack(other.id, RETURNED), true);
      const { ref } = release.message;
      const released = { ...one, state: 'RELEASED' as const, decided: RELEASED, ref };
      assert.deepEqual(await approvals.approval(one.id), released);
      assert.deepEqual(await approvals.approval(other.id), {
        ...other,
        state: 'RETURNED',
        decided: RETURNED,
      });
      assert.equal(await approvals.propose(approval(), under('one')), one.id);
      assert.deepEqual(await approvals.approval(one.id), released);
    },
  },
  {
    name: 'stores nothing that was returned, released or never proposed, and the rest of its batch all the same',
    run: async (make) => {
      const { store, approvals } = await opened(make);
      const [returned, twice] = [approval(), approval()];
      for (const one of [returned, twice]) await approvals.propose(one, under(one.id));
      await approvals.giveBack(returned.id, RETURNED);
      const other = submission(message(HERE, [THERE]));
      const first = releasing(twice);
      const late = [releasing(returned), releasing(twice), releasing(approval())];
      const outcomes = await store.submit([first, ...late, other], NOW);
      assert.deepEqual(
        outcomes.map(({ outcome }) => outcome),
        ['STORED', 'DECIDED', 'DECIDED', 'DECIDED', 'STORED'],
      );
      assert.deepEqual((await approvals.approval(twice.id))?.ref, first.message.ref);
      assert.equal((await approvals.approval(returned.id))?.state, 'RETURNED');
      for (const { message: sent } of late) assert.equal(await stored(store, sent), false);
      assert.deepEqual(ids(await sendAll(store, 'KH')), [first.message.ref.id, other.message.ref.id]);
    },
  },
  {
    name: 'leaves what it decides on as it was where the batch cannot be stored',
    run: async (make) => {
      const { store, approvals } = await opened(make);
      const one = approval();
      await approvals.propose(one, under('key'));
      const bad = submission(message(HERE, [THERE], { type: BREAKS }));
      await assert.rejects(store.submit([releasing(one), bad], NOW));
      assert.deepEqual(await approvals.approval(one.id), one);
      assert.equal(await approvals.giveBack(one.id, RETURNED), true);
    },
  },
  {
    name: 'lets one of three who decide at the same moment decide: what is sent is released, what is returned is not sent',
    run: async (make) => {
      const { store, approvals } = await opened(make);
      for (let moment = 0; moment < MOMENTS; moment += 1) {
        const one = approval();
        await approvals.propose(one, under(one.id));
        const tries = [releasing(one), releasing(one)];
        const deciding: (() => Promise<boolean>)[] = [
          () => approvals.giveBack(one.id, RETURNED),
          ...tries.map((each) => async () => isStored(await store.submit([each], NOW))),
        ];
        // Whoever is asked first wins more often; each of them is, in turn.
        const turn = moment % deciding.length;
        const order = [...deciding.slice(turn), ...deciding.slice(0, turn)];
        const said = await Promise.all(order.map((decide) => decide()));
        assert.equal(said.filter((first) => first).length, 1);
        const kept = await approvals.approval(one.id);
        const sent = [];
        for (const { message: each } of tries) if (await stored(store, each)) sent.push(each.ref);
        assert.deepEqual(sent, kept?.state === 'RELEASED' ? [kept.ref] : []);
        assert.equal(await approvals.giveBack(one.id, RETURNED), false);
      }
      assert.equal(await approvals.giveBack(id(), RETURNED), false);
    },
  },
  {
    name: 'lists page by page: of one author, of these units, or both',
    run: async (make) => {
      const { approvals: store } = await opened(make);
      const authors = [
        ['a', 'ATU'],
        ['b', 'DESK'],
        ['a', 'ATU'],
        ['b', 'ATU'],
        ['a', 'DESK'],
      ] as const;
      const made = authors.map(([name, unit]) => approval({ author: { ...AUTHOR, name, unit } }));
      for (const [n, one] of made.entries()) await store.propose(one, under(String(n), one.author));
      const oldest = made.map((one) => one.id);
      const after = (n: number): ListPlace => ({ part: 'WAITING', key: oldest[n] ?? '' });
      assert.deepEqual(await idsOf(store), oldest);
      assert.deepEqual(await idsOf(store, EVERYONE, undefined, 2), oldest.slice(0, 2));
      assert.deepEqual(await idsOf(store, EVERYONE, after(1), 2), oldest.slice(2, 4));
      // Who was in another unit before no longer sees what they wrote there.
      const own: ApprovalSight = { author: { name: 'a', unit: 'ATU' }, units: [] };
      assert.deepEqual(await idsOf(store, own), [oldest[0], oldest[2]]);
      assert.deepEqual(await idsOf(store, own, after(0), 1), [oldest[2]]);
      assert.deepEqual(await idsOf(store, { ...own, units: ['DESK'] }), [
        oldest[0],
        oldest[1],
        oldest[2],
        oldest[4],
      ]);
      assert.deepEqual(await idsOf(store, { author: { name: 'c', unit: 'ATU' }, units: [] }), []);
    },
  },
  {
    name: 'lists what waits first, the oldest before all, then what was decided, newest first, over every page',
    run: async (make) => {
      const { approvals: store } = await opened(make);
      const made = Array.from({ length: 7 }, () => approval());
      for (const one of made) await store.propose(one, under(one.id));
      const decided = [1, 3, 4, 6];
      for (const n of decided) await store.giveBack(made[n]?.id ?? '', RETURNED);
      const expected = [0, 2, 5, 6, 4, 3, 1].map((n) => made[n]?.id);
      const read: string[] = [];
      let after: ListPlace | undefined;
      for (;;) {
        const page = await store.approvals(EVERYONE, after, 2);
        read.push(...page.map(({ id: one }) => one));
        const last = page.at(-1);
        if (last === undefined) break;
        after = approvalPlace(last);
        // Decided while somebody reads: it is not left out of what was read before, and shifts no page.
        if (read.length === 2) await store.giveBack(made[0]?.id ?? '', RETURNED);
      }
      assert.deepEqual(read.slice(0, 7), expected);
      assert.deepEqual(read.slice(7), [made[0]?.id]);
    },
  },
];

function isStored([outcome]: readonly SubmitOutcome[]): boolean {
  assert.ok(outcome?.outcome === 'STORED' || outcome?.outcome === 'DECIDED');
  return outcome.outcome === 'STORED';
}
