import assert from 'node:assert/strict';
import { MINUTE } from '#kernel';
import type { Approval, ApprovalStore } from './approval-port.js';
import { HERE, id, NOW } from './store-contract-samples.js';

export interface ApprovalCase {
  readonly name: string;
  /** Takes an empty store; throws where it fails. */
  readonly run: (store: ApprovalStore) => Promise<void>;
}

const AUTHOR: Approval['author'] = { name: 'th-atu-analyst-1', unit: HERE.unit, role: 'ANALYST' };
const RELEASED = {
  state: 'RELEASED',
  decided: { by: 'th-atu-supervisor-1', at: NOW + MINUTE, reason: null },
  ref: { member: HERE.member, id: '0199b000-0000-7000-8000-00000000ffff' },
} as const;
const RETURNED = {
  state: 'RETURNED',
  decided: { by: 'th-atu-supervisor-2', at: NOW + MINUTE, reason: 'The warrant is older than it says.' },
  ref: null,
} as const;

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

async function idsOf(store: ApprovalStore, author?: string, after?: string, limit = 10): Promise<string[]> {
  return (await store.approvals(author, after, limit)).map((one) => one.id);
}

/** What every `ApprovalStore` must do. */
export const approvalContract: readonly ApprovalCase[] = [
  {
    name: 'gives an approval back whole, and nothing for an id that it does not have',
    run: async (store) => {
      const one = approval();
      assert.equal(await store.propose(one, 'key'), one.id);
      assert.deepEqual(await store.approval(one.id), one);
      assert.deepEqual(await store.approvals(undefined, undefined, 10), [one]);
      assert.equal(await store.approval(id()), undefined);
    },
  },
  {
    name: 'keeps the first of one author under one key, also where two come at the same moment',
    run: async (store) => {
      const [one, other] = [approval(), approval({ draft: { type: 'AL_OTHER' } })];
      const given = await Promise.all([store.propose(one, 'key'), store.propose(other, 'key')]);
      assert.equal(given[0], given[1]);
      assert.deepEqual(await idsOf(store), [given[0]]);
      const kept = [one, other].find((each) => each.id === given[0]);
      assert.deepEqual((await store.approval(given[0]))?.draft, kept?.draft);
      assert.equal(await store.propose(approval(), 'key'), given[0]);
    },
  },
  {
    name: 'takes one key of two authors, and of two units, for two',
    run: async (store) => {
      const same = approval();
      const colleague = approval({ author: { ...AUTHOR, name: 'th-atu-analyst-2' } });
      const elsewhere = approval({ author: { ...AUTHOR, unit: 'DESK' } });
      for (const one of [same, colleague, elsewhere]) assert.equal(await store.propose(one, 'key'), one.id);
      assert.deepEqual(await idsOf(store), [elsewhere.id, colleague.id, same.id]);
    },
  },
  {
    name: 'keeps what was decided, with its reason or its message, and a key decided on gives no new one',
    run: async (store) => {
      const [one, other] = [approval(), approval()];
      await store.propose(one, 'one');
      await store.propose(other, 'other');
      assert.equal(await store.decide(one.id, RELEASED), true);
      assert.equal(await store.decide(other.id, RETURNED), true);
      assert.deepEqual(await store.approval(one.id), { ...one, ...RELEASED });
      assert.deepEqual(await store.approval(other.id), { ...other, ...RETURNED });
      assert.equal(await store.propose(approval(), 'one'), one.id);
      assert.equal((await store.approval(one.id))?.state, 'RELEASED');
    },
  },
  {
    name: 'lets one of two who decide at the same moment decide, and nobody afterwards',
    run: async (store) => {
      const one = approval();
      await store.propose(one, 'key');
      const said = await Promise.all([store.decide(one.id, RELEASED), store.decide(one.id, RETURNED)]);
      assert.deepEqual([...said].sort(), [false, true]);
      const kept = { ...one, ...(said[0] ? RELEASED : RETURNED) };
      assert.deepEqual(await store.approval(one.id), kept);
      assert.equal(await store.decide(one.id, RETURNED), false);
      assert.deepEqual(await store.approval(one.id), kept);
      assert.equal(await store.decide(id(), RELEASED), false);
    },
  },
  {
    name: 'lists the newest first, page by page, and of one author where asked',
    run: async (store) => {
      const names = ['a', 'b', 'a', 'b', 'a'];
      const made = names.map((name) => approval({ author: { ...AUTHOR, name } }));
      for (const [n, one] of made.entries()) await store.propose(one, String(n));
      const newest = made.map((one) => one.id).reverse();
      assert.deepEqual(await idsOf(store), newest);
      assert.deepEqual(await idsOf(store, undefined, undefined, 2), newest.slice(0, 2));
      assert.deepEqual(await idsOf(store, undefined, newest[1], 2), newest.slice(2, 4));
      assert.deepEqual(await idsOf(store, 'a'), [newest[0], newest[2], newest[4]]);
      assert.deepEqual(await idsOf(store, 'a', newest[0], 1), [newest[2]]);
      assert.deepEqual(await idsOf(store, 'c'), []);
    },
  },
];
