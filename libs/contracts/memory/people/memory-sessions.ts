import type { SessionStore, StoredSession } from '#exchange';

/** Sessions in memory, for tests. */
export function memorySessions(): SessionStore {
  const rows = new Map<string, { readonly session: StoredSession; seenAt: number }>();
  return {
    addSession: (session, now) => {
      for (const [id, row] of rows) if (row.session.expiresAt <= now) rows.delete(id);
      rows.set(session.id, { session, seenAt: now });
      return Promise.resolve();
    },
    seeSession: (id, now, seenAfter) => {
      const row = rows.get(id);
      if (row === undefined || row.session.expiresAt <= now || row.seenAt <= seenAfter)
        return Promise.resolve(undefined);
      row.seenAt = now;
      return Promise.resolve(row.session);
    },
    hasSession: (id, now, seenAfter) => {
      const row = rows.get(id);
      return Promise.resolve(row !== undefined && row.session.expiresAt > now && row.seenAt > seenAfter);
    },
    endSession: (id) => {
      rows.delete(id);
      return Promise.resolve();
    },
  };
}
