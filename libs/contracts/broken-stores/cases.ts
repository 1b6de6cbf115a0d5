import type { Escalation } from '#exchange';
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
    fault: 'takes the clock of an exercise for one of live work',
    caught: 'lists an exercise behind live work, and counts it never',
    breaking: (store) => ({
      work: async (unit, list, after, limit) =>
        (await store.work(unit, list, after, limit)).map((entry) => ({
          ...entry,
          dueAt: Date.parse(entry.conversation.standing.clocks[0]?.dueAt ?? ''),
        })),
    }),
  },
  {
    fault: 'counts exercises as work that waits',
    caught: 'lists an exercise behind live work, and counts it never',
    breaking: (store) => ({
      workCounts: async (unit, now) => ({
        ...(await store.workCounts(unit, now)),
        me: (await store.work(unit, 'me', undefined, 100)).length,
      }),
    }),
  },
  {
    fault: 'tells as overdue what was answered in time by a message that came late',
    caught:
      'lists no clock as overdue that was stopped before, or never was, though the message that says so came late',
    breaking: (store) => {
      const before = new Map<string, readonly Escalation[]>();
      return {
        becameOverdue: async (clock, since, limit) => {
          const asked = `${clock} ${String(since)} ${String(limit)}`;
          const first = before.get(asked) ?? (await store.becameOverdue(clock, since, limit));
          before.set(asked, first);
          return first;
        },
      };
    },
  },
  {
    fault: 'tells as overdue what only comes near its due time',
    caught: 'lists the clocks of a name that became overdue since then, whoever owes them, newest first',
    breaking: (store) => ({
      becameOverdue: async (clock, since, limit) => {
        const [one] = await store.work('ATU', 'open', undefined, 1);
        const rungs = one === undefined ? [] : await store.escalations(one.conversation.ref);
        return [...(await store.becameOverdue(clock, since, limit)), ...rungs];
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
