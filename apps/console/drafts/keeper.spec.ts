import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Refusal } from '../api/client.js';
import type { Problem } from '../api/types.js';
import { DraftKeeper, type DraftBody, type DraftPlace, type Saving } from './keeper.js';

const body = (words: string): DraftBody => ({
  type: 'CT_CLOSE',
  conversation: null,
  subject: words,
  content: { words },
});

const refusal = (status: number, code: Problem['code']) => new Refusal({ title: '', status, code });

describe('what is being written', () => {
  let puts: { readonly place: DraftPlace; readonly words: string | null }[];
  let states: Saving['state'][];
  let moved: string[][];
  let answer: (place: DraftPlace) => Promise<number>;
  let keeper: DraftKeeper;
  beforeEach(() => {
    jest.useFakeTimers();
    [puts, states, moved] = [[], [], []];
    answer = ({ revision }) => Promise.resolve(revision + 1);
    keeper = new DraftKeeper(
      { id: 'mine', revision: 0 },
      {
        put: async (place, { subject }) => {
          puts.push({ place, words: subject });
          return { revision: await answer(place), savedAt: 'now', keptUntil: 'then' };
        },
        newId: () => 'another',
        onState: ({ state }) => states.push(state),
        onMoved: (id, other) => moved.push([id, other]),
      },
    );
  });
  afterEach(() => {
    keeper.stop();
    jest.useRealTimers();
  });
  const pause = (ms = 1_000) => jest.advanceTimersByTimeAsync(ms);

  it('is saved once after a pause, as it stands then, and each time on top of the last', async () => {
    let words = 'a';
    keeper.change(() => body(words));
    await pause(300);
    words = 'ab';
    keeper.change(() => body(words));
    expect(keeper.pending).toBe(true);
    await pause();
    expect(puts).toEqual([{ place: { id: 'mine', revision: 0 }, words: 'ab' }]);
    expect(keeper.pending).toBe(false);
    keeper.change(() => body('abc'));
    await pause();
    expect(puts.at(-1)).toEqual({ place: { id: 'mine', revision: 1 }, words: 'abc' });
    expect(states.at(-1)).toBe('SAVED');
  });

  it('is saved at once when the page is left', async () => {
    keeper.change(() => body('a'));
    expect(await keeper.flush()).toBe(true);
    expect(puts).toHaveLength(1);
    expect(await keeper.flush()).toBe(true);
    expect(puts).toHaveLength(1);
  });

  it('is not told as saved while the gateway is silent, and is tried again', async () => {
    answer = () => Promise.reject(refusal(0, 'E-OFFLINE'));
    keeper.change(() => body('a'));
    expect(await keeper.flush()).toBe(false);
    expect([states.at(-1), keeper.pending]).toEqual(['UNSAVED', true]);
    answer = ({ revision }) => Promise.resolve(revision + 1);
    await pause(5_000);
    expect(puts.map(({ words }) => words)).toEqual(['a', 'a']);
    expect([states.at(-1), keeper.pending]).toEqual(['SAVED', false]);
  });

  it('is saved in the order in which it was written, also while an answer is awaited', async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    answer = () => promise;
    keeper.change(() => body('a'));
    await pause();
    keeper.change(() => body('b'));
    await pause();
    expect(puts).toHaveLength(1);
    expect(states).not.toContain('SAVED');
    answer = ({ revision }) => Promise.resolve(revision + 1);
    resolve(1);
    await pause(2_000);
    expect(puts.at(-1)).toEqual({ place: { id: 'mine', revision: 1 }, words: 'b' });
    expect(states.at(-1)).toBe('SAVED');
  });

  it.each([
    ['another tab has changed it', 412, 'E-CHANGED'],
    ['another workstation has sent it', 404, 'E-NOT-FOUND'],
  ] as const)('goes on under an id of its own where %s', async (_, status, code) => {
    keeper.change(() => body('a'));
    await keeper.flush();
    answer = ({ id }) => (id === 'mine' ? Promise.reject(refusal(status, code)) : Promise.resolve(1));
    keeper.change(() => body('b'));
    expect(await keeper.flush()).toBe(true);
    expect(moved).toEqual([['another', 'mine']]);
    expect(puts.at(-1)).toEqual({ place: { id: 'another', revision: 0 }, words: 'b' });
  });

  it('is saved no more once it was sent', async () => {
    keeper.change(() => body('a'));
    await keeper.flush();
    keeper.change(() => body('b'));
    expect(await keeper.end()).toBe('mine');
    keeper.change(() => body('c'));
    await pause(10_000);
    expect(puts.map(({ words }) => words)).toEqual(['a']);
  });
});
