import type { BrokenStore } from './broken-store.js';

export const brokenCases: readonly BrokenStore[] = [
  {
    fault: 'rings a rung for everyone who asks',
    caught: 'rings a clock at its rungs, once each, until it is answered',
    breaking: (store) => ({
      ring: async (rung, next) => {
        await store.ring(rung, next);
        return true;
      },
    }),
  },
  {
    fault: 'rings through a pause',
    caught: 'rings no clock that is paused, and goes on from the moved due time when the pause ends',
    breaking: (store) => ({
      ringing: async (now, limit) => {
        const rung = await store.ringing(now, limit);
        if (rung.length > 0) return rung;
        const [one] = await store.work('ATU', 'open', undefined, 1);
        const clock = one?.conversation.standing.clocks[0];
        return clock === undefined || one === undefined
          ? []
          : [{ conversation: one.conversation.ref, clock, level: 50, at: now }];
      },
    }),
  },
  {
    fault: 'keeps a conversation with a unit after the ball has left it',
    caught:
      'lists a conversation with the unit that has the ball, by due time, and moves it when the ball moves',
    breaking: (store) => ({
      work: (unit, list, after, limit) => store.work(unit, list === 'them' ? 'closed' : list, after, limit),
    }),
  },
];
