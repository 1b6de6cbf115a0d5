import { beforeEach, describe, expect, it } from '@jest/globals';
import { HsuError } from '#kernel';
import { ANALYST, referralDraft, testMembers, withdrawalDraft, type TestMembers } from '#testing';
import type { Draft } from './draft.js';
import { GroupCommit } from './group-commit.js';
import type { Store } from '../ports/ports.js';
import type { Submission, SubmitOutcome } from '../ports/records.js';
import { submitBatch, type BatchResult } from './submit-batch.js';

let members: TestMembers;
let commits: number[];
beforeEach(async () => {
  members = await testMembers(['TH', 'KH']);
  commits = [];
});

/** A batch at Thailand's gateway, over its store or another made of it. */
function send(
  drafts: readonly (readonly [key: string, draft: Draft])[],
  all = false,
  over: Partial<Store> = {},
): Promise<readonly BatchResult[]> {
  const { ports } = members.gateway('TH');
  const store = { ...ports.store, ...over };
  const group = new GroupCommit<Submission, SubmitOutcome>(100, (batch) => {
    commits.push(batch.length);
    return store.submit(batch, ports.clock.now());
  });
  const requests = drafts.map(([idempotencyKey, draft]) => ({ caller: ANALYST, draft, idempotencyKey }));
  return submitBatch({ ...ports, store }, group, requests, all);
}

/** Ids of the messages; the refusal where there is none. */
const ids = (results: readonly BatchResult[]): unknown[] =>
  results.map((one) => (one !== undefined && 'ref' in one ? one.ref.id : one));
const stored = async (): Promise<number> =>
  (await members.gateway('TH').relay()).length === 0
    ? 0
    : members
        .gateway('TH')
        .ports.store.sent()
        .then(([one]) => one?.sent ?? 0);
const bad = referralDraft('KH', { purpose: 'NO_SUCH' });

describe('a batch of drafts', () => {
  it('is committed together, and answered one by one in its order', async () => {
    const drafts = Array.from({ length: 100 }, (_, n): [string, Draft] => [`k${n}`, referralDraft('KH')]);
    const results = await send(drafts);
    expect(new Set(ids(results)).size).toBe(100);
    expect(commits).toEqual([100]);
    expect(await stored()).toBe(100);
  });

  it('loses nothing of the others by one that is refused', async () => {
    const results = await send([
      ['a', referralDraft('KH')],
      ['b', bad],
      ['no key', referralDraft('KH')],
      ['d', referralDraft('KH')],
    ]);
    expect(results.map((one) => (one instanceof HsuError ? one.code : typeof one))).toEqual([
      'object',
      'E-SCHEMA-INVALID',
      'E-IDEMPOTENCY',
      'object',
    ]);
    expect(await stored()).toBe(2);
  });

  it('may stand under one key twice: the same draft is one message, another is refused', async () => {
    const [first, again, other] = await send([
      ['k', referralDraft('KH')],
      ['k', referralDraft('KH')],
      ['k', referralDraft('KH', { subjectEn: 'Another' })],
    ]);
    expect(again).toEqual({ ...(first as object), replayed: true });
    expect(other).toMatchObject({ code: 'E-IDEMPOTENCY' });
    expect(await stored()).toBe(1);
  });

  it.each([false, true])(
    'gives after a crash between the commit and its answer the same messages (all: %s)',
    async (all) => {
      const drafts = ['a', 'b', 'c'].map((key): [string, Draft] => [key, referralDraft('KH')]);
      const { store } = members.gateway('TH').ports;
      const gone = new HsuError('E-UNAVAILABLE');
      const crash = send(drafts, all, {
        submit: async (...asked) => store.submit(...asked).then(() => Promise.reject(gone)),
        submitTogether: async (...asked) => store.submitTogether(...asked).then(() => Promise.reject(gone)),
      });
      if (all) await expect(crash).rejects.toBe(gone);
      else expect((await crash).every((one) => one === gone)).toBe(true);
      const again = await send(drafts, all);
      expect(again.map((one) => one !== undefined && 'replayed' in one && one.replayed)).toEqual([
        true,
        true,
        true,
      ]);
      expect(await stored()).toBe(3);
    },
  );

  it('stays taken when posted again, even where a draft would be refused by then', async () => {
    const after = (ms: number): string => new Date(members.clock.now() + ms).toISOString();
    const drafts = [
      ['a', referralDraft('KH', { expiresAt: after(60_000), reviewAt: after(30_000) })],
      ['b', referralDraft('KH')],
    ] as const;
    const first = ids(await send(drafts, true));
    expect(first).toEqual([expect.any(String), expect.any(String)]);
    members.clock.forward(120_000);
    expect(ids(await send(drafts, true))).toEqual(first);
    expect(ids(await send(drafts))).toEqual(first);
    expect(await stored()).toBe(2);
  });
});

describe('a batch of which all are sent or none', () => {
  it('stores nothing where a draft is refused, and says so of that draft alone', async () => {
    const results = await send(
      [
        ['a', referralDraft('KH')],
        ['b', bad],
        ['c', referralDraft('KH')],
      ],
      true,
    );
    expect(results).toEqual([undefined, expect.objectContaining({ code: 'E-SCHEMA-INVALID' }), undefined]);
    expect(await stored()).toBe(0);
    // No key was taken: the mended batch goes.
    const mended = await send(
      ['a', 'b', 'c'].map((key): [string, Draft] => [key, referralDraft('KH')]),
      true,
    );
    expect(mended.every((one) => one !== undefined && 'replayed' in one && !one.replayed)).toBe(true);
    expect(await stored()).toBe(3);
  });

  it('stores nothing where the commit finds a key used for another draft', async () => {
    await send([['used', referralDraft('KH')]]);
    const results = await send(
      [
        ['a', referralDraft('KH')],
        ['used', referralDraft('KH', { subjectEn: 'Another' })],
      ],
      true,
    );
    expect(results).toEqual([undefined, expect.objectContaining({ code: 'E-IDEMPOTENCY' })]);
    expect(await stored()).toBe(1);
  });

  it('goes on with a conversation like single drafts', async () => {
    const { ref } = await members.gateway('TH').submit(referralDraft('KH'));
    const results = await send(
      [
        ['w', withdrawalDraft(ref, [{ member: 'KH', unit: 'ATU' }])],
        ['a', referralDraft('KH')],
      ],
      true,
    );
    expect(ids(results)).toEqual([expect.any(String), expect.any(String)]);
  });
});
