import { beforeEach, describe, expect, it } from '@jest/globals';
import { memoryDrafts } from '#contracts';
import { DAY, MINUTE, newId, systemClock } from '#kernel';
import {
  discardDraft,
  eraseDraft,
  keepDraft,
  ownDrafts,
  readDraft,
  restoreDraft,
  tendDrafts,
} from '#exchange';
import type { DraftAuthor } from '../ports/people/draft-port.js';
import type { Desk, DraftText } from './keep-drafts.js';

const AUTHOR = { unit: 'ATU', name: 'analyst-1' };
const CANARY = 'Canary Somchai';

function text(words: string): DraftText {
  const content = { body: { account: words } };
  return { type: 'RF_VICTIM_IDENTIFICATION', conversation: null, subject: 'A person found', content };
}

describe('a draft that the gateway keeps', () => {
  let now: number;
  let desk: Desk;
  let id: string;
  beforeEach(() => {
    now = Date.parse('2026-12-01T03:00:00Z');
    desk = { drafts: memoryDrafts(), clock: { now: () => now }, key: new Uint8Array(32).fill(7) };
    id = newId(systemClock);
  });
  const keep = (revision: number, words: string, author: DraftAuthor = AUTHOR) =>
    keepDraft(desk, author, id, revision, text(words));

  it('comes back as it was written, with its revision', async () => {
    expect(await keep(0, 'one')).toMatchObject({ id, revision: 1, savedAt: now });
    now += MINUTE;
    expect(await keep(1, 'two')).toMatchObject({ revision: 2, startedAt: now - MINUTE, savedAt: now });
    expect((await readDraft(desk, AUTHOR, id)).text).toEqual(text('two'));
    expect(await ownDrafts(desk, AUTHOR)).toMatchObject([{ id, revision: 2, text: text('two') }]);
  });

  it('tells the second of two tabs that another text stands there, and loses neither', async () => {
    await keep(0, 'one');
    await keep(1, 'the first tab');
    const other = keep(1, 'the second tab');
    await expect(other).rejects.toMatchObject({
      code: 'E-CHANGED',
      faults: [{ rule: 'kept-draft.unchanged' }],
    });
    expect((await readDraft(desk, AUTHOR, id)).text).toEqual(text('the first tab'));
  });

  it('answers the same text once more alike: the answer may have been lost', async () => {
    await keep(0, 'one');
    expect(await keep(0, 'one')).toMatchObject({ revision: 1 });
    await keep(1, 'two');
    expect(await keep(1, 'two')).toMatchObject({ revision: 2 });
  });

  it('is nothing to anybody else, whatever he asks', async () => {
    await keep(0, CANARY);
    for (const other of [
      { unit: 'DESK', name: 'analyst-1' },
      { unit: 'ATU', name: 'supervisor-1' },
    ]) {
      await expect(readDraft(desk, other, id)).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
      await expect(keep(1, 'theirs', other)).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
      await expect(discardDraft(desk, other, id)).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
      await expect(restoreDraft(desk, other, id)).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
      await eraseDraft(desk, other, id);
      expect(await ownDrafts(desk, other)).toEqual([]);
    }
    expect((await readDraft(desk, AUTHOR, id)).text).toEqual(text(CANARY));
  });

  it('stands sealed in the store, and opens for no other id, author or key', async () => {
    await keep(0, CANARY);
    const kept = await desk.drafts.draft(AUTHOR, id);
    const content = kept?.content ?? new Uint8Array(0);
    for (const word of ['Canary', 'person found', 'VICTIM'])
      expect(Buffer.from(content).includes(word)).toBe(false);
    const other = newId(systemClock);
    await desk.drafts.keep(AUTHOR, { id: other, content }, now, 9);
    await expect(readDraft(desk, AUTHOR, other)).rejects.toMatchObject({ code: 'E-INTERNAL' });
    await desk.drafts.keep({ unit: 'DESK', name: 'x' }, { id, content }, now, 9);
    await expect(readDraft(desk, { unit: 'DESK', name: 'x' }, id)).rejects.toMatchObject({
      code: 'E-INTERNAL',
    });
    const foreign = { ...desk, key: new Uint8Array(32) };
    await expect(readDraft(foreign, AUTHOR, id)).rejects.toMatchObject({ code: 'E-INTERNAL' });
  });

  it('can be brought back for ten minutes after it was thrown away, and is gone then', async () => {
    await keep(0, 'one');
    await discardDraft(desk, AUTHOR, id);
    expect(await ownDrafts(desk, AUTHOR)).toEqual([]);
    now += 10 * MINUTE;
    await tendDrafts(desk);
    await restoreDraft(desk, AUTHOR, id);
    expect(await ownDrafts(desk, AUTHOR)).toHaveLength(1);
    await discardDraft(desk, AUTHOR, id);
    now += 10 * MINUTE + 1;
    await tendDrafts(desk);
    await expect(restoreDraft(desk, AUTHOR, id)).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
  });

  it('is erased when it was sent, and fourteen days after it was touched last', async () => {
    await keep(0, 'one');
    now += 14 * DAY;
    await tendDrafts(desk);
    await keep(1, 'two');
    now += 14 * DAY;
    await tendDrafts(desk);
    expect(await ownDrafts(desk, AUTHOR)).toHaveLength(1);
    now += 1;
    await tendDrafts(desk);
    expect(await ownDrafts(desk, AUTHOR)).toEqual([]);
    await keep(0, 'three');
    await eraseDraft(desk, AUTHOR, id);
    await eraseDraft(desk, AUTHOR, id);
    await expect(eraseDraft(desk, AUTHOR, 'preview')).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
    await expect(readDraft(desk, AUTHOR, id)).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
  });

  it('has an id that its author draws, and is one of at most fifty', async () => {
    await expect(keepDraft(desk, AUTHOR, 'x', 0, text('one'))).rejects.toMatchObject({ code: 'E-FORM' });
    for (let n = 0; n < 50; n++) await keepDraft(desk, AUTHOR, newId(systemClock), 0, text(String(n)));
    await expect(keep(0, 'one')).rejects.toMatchObject({ code: 'E-TOO-MANY' });
  });
});
