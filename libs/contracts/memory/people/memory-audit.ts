import type { AuditRow, AuditStore } from '#exchange';
import type { MemoryState } from '../memory-state.js';

/** The audit of the store in memory. Look-ups in memory are a double of their own and keep their log themselves. */
export function memoryAudit({ audit }: Pick<MemoryState, 'audit'>): AuditStore {
  return {
    note: (entries, now) => {
      for (const entry of entries) audit.push({ ...entry, at: now, number: String(audit.length + 1) });
      return Promise.resolve();
    },
    rows: (acts, after, limit) =>
      Promise.resolve(
        audit
          .filter(({ act, number }) => acts.includes(act) && isBefore(number, after))
          .reverse()
          .slice(0, limit),
      ),
    lookups: () => Promise.resolve([]),
  };
}

function isBefore(number: AuditRow['number'], after: string | undefined): boolean {
  return after === undefined || Number(number) < Number(after);
}
