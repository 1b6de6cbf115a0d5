import { describe, expect, it } from '@jest/globals';
import type { SessionStore } from '#exchange';
import { memorySessions } from '../memory/people/memory-sessions.js';
import { sessionContract } from './session-contract.js';

describe('sessions in memory', () => {
  for (const { name, run } of sessionContract) it(name, () => run(memorySessions()));
});

/** Stores that are wrong in one way, and the case that must say so. */
const broken: readonly [
  fault: string,
  caught: RegExp,
  breaking: (store: SessionStore) => Partial<SessionStore>,
][] = [
  ['does not note when a session is seen', /while it is seen/, noteOnce],
  [
    'never forgets a session that nobody uses',
    /while it is seen/,
    (store) => ({
      seeSession: (id, now) => store.seeSession(id, now, -Infinity),
    }),
  ],
  [
    'lets use lengthen a session',
    /at its hour/,
    (store) => ({
      seeSession: (id, now, seenAfter) => store.seeSession(id, Math.min(now, seenAfter + 1), seenAfter),
    }),
  ],
  ['ends nothing', /told to/, () => ({ endSession: () => Promise.resolve() })],
];

function noteOnce(store: SessionStore): Partial<SessionStore> {
  let added = 0;
  return {
    addSession: (session, now) => {
      added = now;
      return store.addSession(session, now);
    },
    seeSession: (id, now, seenAfter) =>
      added > seenAfter ? store.seeSession(id, now, seenAfter) : Promise.resolve(undefined),
  };
}

describe('the contract of sessions', () => {
  for (const [fault, caught, breaking] of broken)
    it(`tells a store that ${fault}`, async () => {
      const store = memorySessions();
      const judge = sessionContract.find(({ name }) => caught.test(name));
      await expect(judge?.run({ ...store, ...breaking(store) })).rejects.toMatchObject({
        code: 'ERR_ASSERTION',
      });
    });
});
