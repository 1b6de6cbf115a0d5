import type { Approval, ApprovalStore } from './approval-port.js';

/** Approvals in memory, for tests. */
export function memoryApprovals(): ApprovalStore {
  const kept = new Map<string, Approval>();
  const keys = new Map<string, string>();
  return {
    propose: (approval, key) => {
      const name = JSON.stringify([approval.author.unit, approval.author.name, key]);
      const id = keys.get(name) ?? approval.id;
      if (!keys.has(name)) kept.set(id, approval);
      keys.set(name, id);
      return Promise.resolve(id);
    },
    approval: (id) => Promise.resolve(kept.get(id)),
    approvals: (author, after, limit) =>
      Promise.resolve(
        [...kept.values()]
          .filter((one) => author === undefined || one.author.name === author)
          .filter(({ id }) => after === undefined || id < after)
          .sort((a, b) => (a.id < b.id ? 1 : -1))
          .slice(0, limit),
      ),
    decide: (id, decision) => {
      const approval = kept.get(id);
      if (approval?.state !== 'PENDING') return Promise.resolve(false);
      kept.set(id, { ...approval, ...decision });
      return Promise.resolve(true);
    },
  };
}
