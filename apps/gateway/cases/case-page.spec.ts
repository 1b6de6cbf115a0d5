import { describe, expect, it } from '@jest/globals';
import type { MessageView, Store, Thread } from '#exchange';
import type { MessageRef } from '#kernel';
import { casePage } from './case-page.js';

const ref = (n: number): MessageRef => ({
  member: 'TH',
  id: `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`,
});
const numberOf = ({ message }: MessageView): number => Number(message.ref.id.slice(-12));

/** A case of so many messages, of which message 0 opened it, and how often its store was asked. */
function caseOf(messages: number, inForce = 0) {
  const asked: number[] = [];
  const store: Pick<Store, 'views'> = {
    views: (refs) => {
      asked.push(refs.length);
      return Promise.resolve(refs.map((one) => ({ message: { ref: one } }) as MessageView));
    },
  };
  const thread = {
    conversation: { ref: ref(0), standing: { inForce: ref(inForce) } },
    entries: Array.from({ length: messages }, (_, n) => ({ ref: ref(n) })),
  } as unknown as Thread;
  return { store, thread, asked };
}

const everything = (): boolean => true;
const FIRST = { after: undefined, limit: 10 };

describe('the page of a case', () => {
  it('shows the newest messages and the opening, and leads back to the first', async () => {
    const { store, thread } = caseOf(25);
    const pages: number[][] = [];
    let after: string | undefined;
    do {
      const { seen, next } = await casePage(store, thread, everything, { after, limit: 10 });
      pages.push(seen.map(numberOf));
      after = next ?? undefined;
    } while (after !== undefined);
    expect(pages).toEqual([
      [0, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
      [0, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
      [0, 1, 2, 3, 4],
    ]);
  });

  it('always shows the message in force, whose text the alert has now', async () => {
    const { store, thread } = caseOf(25, 3);
    expect((await casePage(store, thread, everything, FIRST)).seen.map(numberOf).slice(0, 3)).toEqual([
      0, 3, 15,
    ]);
  });

  it('fills a page over what the caller may not see, and its cursor tells nothing of it', async () => {
    const { store, thread } = caseOf(60);
    const even = (view: MessageView): boolean => numberOf(view) % 20 === 0;
    expect(await casePage(store, thread, even, FIRST)).toMatchObject({ next: null });
    expect((await casePage(store, thread, even, { after: undefined, limit: 2 })).next).toBe(
      `TH.${ref(20).id}`,
    );
  });

  it('asks the store once for each chunk, never once for each message', async () => {
    const { store, thread, asked } = caseOf(2401);
    await casePage(store, thread, () => false, { after: undefined, limit: 200 });
    expect(asked).toHaveLength(1 + Math.ceil(2401 / 200));
    expect(Math.max(...asked)).toBe(200);
  });

  it('refuses a cursor that names no message of this case', async () => {
    const { store, thread } = caseOf(3);
    await expect(
      casePage(store, thread, everything, { after: `KH.${ref(1).id}`, limit: 10 }),
    ).rejects.toMatchObject({
      code: 'E-FORM',
      faults: [{ path: '/query/after' }],
    });
  });
});
