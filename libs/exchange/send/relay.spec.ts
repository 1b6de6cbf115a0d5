import { beforeEach, describe, expect, it } from '@jest/globals';
import { HsuError } from '#kernel';
import { alertDraft, referralDraft, testMembers, type TestGateway } from '#testing';
import type { Store } from '../ports/ports.js';
import { Relay } from './relay.js';

// How one stream is sent is shown in relay-stream.spec.ts.

const GONE = new HsuError('E-UNAVAILABLE');

describe('the relay of a gateway', () => {
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  let th: TestGateway;
  let asked: string[];
  /** Answers the oldest lease that was asked for: nobody's, or a fault. */
  let answer: (fault?: HsuError) => Promise<void>;
  let relay: Relay;
  beforeEach(async () => {
    th = (await testMembers(['TH', 'KH'])).gateway('TH');
    await th.submit(referralDraft('KH'));
    const answers: ((fault?: HsuError) => void)[] = [];
    asked = [];
    const lease: Store['lease'] = (to, lane) => {
      asked.push(`${to} ${lane}`);
      return new Promise((resolve, reject) => {
        answers.push((fault) => {
          if (fault === undefined) resolve(undefined);
          else reject(fault);
        });
      });
    };
    answer = (fault) =>
      turn()
        .then(() => answers.shift()?.(fault))
        .then(turn);
    relay = new Relay({ ...th.ports, store: { ...th.ports.store, lease } }, 'one');
  });

  it('runs one loop for each stream that has something waiting', async () => {
    await th.submit(alertDraft());
    await relay.poll();
    await relay.poll();
    await turn();
    expect(asked).toEqual(['ALL normal', 'KH normal']);
  });

  it('looks once more where it was woken at work, and then ends', async () => {
    for (let times = 0; times < 3; times += 1) relay.wake('KH', 'normal');
    for (let times = 0; times < 3; times += 1) await answer();
    expect(asked).toHaveLength(2);
    relay.wake('KH', 'normal');
    await turn();
    expect(asked).toHaveLength(3);
  });

  it('tells of what fails, and tries again at the next poll', async () => {
    await relay.poll();
    relay.wake('KH', 'normal');
    await answer(GONE);
    expect(th.notices).toEqual([{ kind: 'RELAY_WAITS', to: 'KH', lane: 'normal', code: GONE.code }]);
    expect(asked).toHaveLength(1);
    await relay.poll();
    await turn();
    expect(asked).toHaveLength(2);
  });

  it('stops once its loops have ended, and takes up nothing more', async () => {
    relay.wake('KH', 'normal');
    relay.wake('KH', 'normal');
    let stopped = false;
    const stopping = relay.stop().then(() => (stopped = true));
    await turn();
    expect(stopped).toBe(false);
    await answer();
    await stopping;
    await relay.poll();
    relay.wake('KH', 'express');
    await turn();
    expect(asked).toHaveLength(1);
  });

  it('stops although more keeps coming: what waits then is sent by another process, or after the next start', async () => {
    const claimed: number[] = [];
    const { promise: busy, resolve: isBusy } = Promise.withResolvers<undefined>();
    const claim: Store['claim'] = async (...asked) => {
      await th.submit(referralDraft('KH'));
      if (claimed.length > 99) return [];
      const items = await th.ports.store.claim(...asked);
      claimed.push(items?.length ?? 0);
      if (claimed.length === 2) isBusy(undefined);
      return items;
    };
    const stopped = new Relay({ ...th.ports, store: { ...th.ports.store, claim } }, 'one', turn);
    stopped.wake('KH', 'normal');
    await busy;
    await stopped.stop();
    expect(claimed).toHaveLength(2);
    expect(th.notices).toEqual([]);
  });

  describe('that gathers for a busy stream', () => {
    /** The waits after a claim of a hundred rows, with the stream woken during the first so many of them. */
    async function waits(wokenDuring: number): Promise<readonly number[]> {
      for (let n = 1; n < 100; n += 1) await th.submit(referralDraft('KH'));
      const waited: number[] = [];
      await new Promise<void>((nothingLeft) => {
        const claim: Store['claim'] = async (...asked) => {
          const items = await th.ports.store.claim(...asked);
          if (items?.length === 0) nothingLeft();
          return items;
        };
        const busy = new Relay({ ...th.ports, store: { ...th.ports.store, claim } }, 'one', (ms) => {
          waited.push(ms);
          if (waited.length <= wokenDuring) busy.wake('KH', 'normal');
          return turn();
        });
        busy.wake('KH', 'normal');
      });
      return waited;
    }

    it('waits its whole time while the stream is woken, and no longer', async () => {
      expect(await waits(9)).toEqual([100, 100, 100, 100]);
    });

    it('sends at once what waits where nobody has woken the stream for 100 ms', async () => {
      expect(await waits(0)).toEqual([100]);
    });

    it('goes on waiting where it was woken once and then no more', async () => {
      expect(await waits(1)).toEqual([100, 100]);
    });
  });
});
