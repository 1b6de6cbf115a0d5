import assert from 'node:assert/strict';
import { HOUR, MINUTE } from '#kernel';
import type { SessionStore, StoredSession } from '#exchange';

const NOW = Date.parse('2026-11-24T03:00:00Z');
const IDLE = 30 * MINUTE;
const SESSION: StoredSession = {
  id: 'session-one',
  name: 'th-atu-analyst-1',
  unit: 'ATU',
  role: 'ANALYST',
  shownName: 'Anong',
  expiresAt: NOW + 8 * HOUR,
};

export interface SessionCase {
  readonly name: string;
  /** Takes an empty store; throws where it fails. */
  readonly run: (store: SessionStore) => Promise<void>;
}

/** What every `SessionStore` must do. */
export const sessionContract: readonly SessionCase[] = [
  {
    name: 'gives a session back whole, and no other',
    run: async (store) => {
      await store.addSession(SESSION, NOW);
      await store.addSession({ ...SESSION, id: 'session-two', shownName: null }, NOW);
      assert.deepEqual(await store.seeSession(SESSION.id, NOW, NOW - IDLE), SESSION);
      assert.equal((await store.seeSession('session-two', NOW, NOW - IDLE))?.shownName, null);
      assert.equal(await store.seeSession('session', NOW, NOW - IDLE), undefined);
    },
  },
  {
    name: 'keeps a session alive while it is seen, and not longer',
    run: async (store) => {
      await store.addSession(SESSION, NOW);
      for (const at of [20, 40, 60].map((minutes) => NOW + minutes * MINUTE))
        assert.notEqual(await store.seeSession(SESSION.id, at, at - IDLE), undefined);
      const late = NOW + 90 * MINUTE;
      assert.equal(await store.seeSession(SESSION.id, late, late - IDLE), undefined);
    },
  },
  {
    name: 'tells whether a session lasts, and keeps none alive by that',
    run: async (store) => {
      await store.addSession(SESSION, NOW);
      for (const at of [10, 20, 29].map((minutes) => NOW + minutes * MINUTE))
        assert.equal(await store.hasSession(SESSION.id, at, at - IDLE), true);
      const late = NOW + 31 * MINUTE;
      assert.equal(await store.hasSession(SESSION.id, late, late - IDLE), false);
      assert.equal(await store.seeSession(SESSION.id, late, late - IDLE), undefined);
      assert.equal(await store.hasSession('session', NOW, NOW - IDLE), false);
      assert.equal(await store.hasSession(SESSION.id, SESSION.expiresAt, NOW - IDLE), false);
      await store.endSession(SESSION.id);
      assert.equal(await store.hasSession(SESSION.id, NOW, NOW - IDLE), false);
    },
  },
  {
    name: 'ends a session at its hour, however often it is seen',
    run: async (store) => {
      await store.addSession(SESSION, NOW);
      const last = SESSION.expiresAt - 1;
      for (let at = NOW; at < last; at += 10 * MINUTE) await store.seeSession(SESSION.id, at, at - IDLE);
      assert.notEqual(await store.seeSession(SESSION.id, last, last - IDLE), undefined);
      assert.equal(await store.seeSession(SESSION.id, last + 1, last + 1 - IDLE), undefined);
    },
  },
  {
    name: 'ends a session when it is told to, and only that one',
    run: async (store) => {
      await store.addSession(SESSION, NOW);
      await store.addSession({ ...SESSION, id: 'session-two' }, NOW);
      await store.endSession(SESSION.id);
      assert.equal(await store.seeSession(SESSION.id, NOW, NOW - IDLE), undefined);
      assert.notEqual(await store.seeSession('session-two', NOW, NOW - IDLE), undefined);
    },
  },
];
