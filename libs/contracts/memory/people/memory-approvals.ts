import { type Approval, approvalPlace, type ApprovalStore, type Decision, waitingFirst } from '#exchange';
import { callerKey, type MemoryState } from '../memory-state.js';

/** Approvals of the store in memory. */
export function memoryApprovals({ approvals: kept, idempotency }: MemoryState): ApprovalStore {
  return {
    propose: (approval, { caller, key, request }) => {
      const name = callerKey({ caller, key });
      const earlier = idempotency.get(name);
      if (earlier !== undefined) return Promise.resolve(earlier.request === request ? earlier.id : undefined);
      idempotency.set(name, { request, id: approval.id });
      kept.set(approval.id, approval);
      return Promise.resolve(approval.id);
    },
    approval: (id) => Promise.resolve(kept.get(id)),
    approvals: ({ author, units }, after, limit) => {
      const seen = [...kept.values()]
        .filter(
          (one) =>
            units.includes(one.author.unit) ||
            (one.author.name === author.name && one.author.unit === author.unit),
        )
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      return waitingFirst(after, limit, (part, key, most) => {
        const of = seen.filter((one) => approvalPlace(one).part === part);
        const order = part === 'WAITING' ? of : of.reverse();
        const next = order.filter(
          ({ id }) => key === undefined || (part === 'WAITING' ? id > key : id < key),
        );
        return Promise.resolve(next.slice(0, most));
      });
    },
    giveBack: (id, decided) => Promise.resolve(move(kept, id, { state: 'RETURNED', decided, ref: null })),
  };
}

/** Whether the decision is the first on its approval; then it counts. `id`: of the message that is stored. */
export function releaseApproval(
  { approvals }: MemoryState,
  { approval, by, at }: Extract<Decision, { kind: 'RELEASE' }>,
  ref: NonNullable<Approval['ref']>,
): boolean {
  return move(approvals, approval, {
    state: 'RELEASED',
    decided: { by: by.name, at, reason: null },
    ref,
  });
}

function move(
  kept: Map<string, Approval>,
  id: string,
  to: Pick<Approval, 'state' | 'decided' | 'ref'>,
): boolean {
  const approval = kept.get(id);
  if (approval?.state !== 'PENDING') return false;
  kept.set(id, { ...approval, ...to });
  return true;
}
