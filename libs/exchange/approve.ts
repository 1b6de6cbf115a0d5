import { HsuError, newId, type MessageRef } from '#kernel';
import type { Approval, ApprovalStore } from './approval-port.js';
import { kindOf, type Caller } from './draft.js';
import type { Ports } from './ports.js';
import { checkDraft, type Submitted, type SubmitRequest } from './submit.js';

const APPROVER = 'SUPERVISOR';

/**
 * Checks a draft as `submit` would and keeps it for a second person. Throws what `submit` throws: an author mends the draft, not
 * the supervisor. The id of the approval.
 */
export async function propose(
  ports: Ports,
  approvals: ApprovalStore,
  { caller, draft, idempotencyKey }: SubmitRequest,
): Promise<string> {
  const kind = kindOf(draft);
  await checkDraft(ports, caller, draft);
  const { urgency } = draft;
  return approvals.propose(
    {
      id: newId(ports.clock),
      author: caller,
      draft,
      type: kind.type,
      urgency: typeof urgency === 'string' ? urgency : 'R',
      at: ports.clock.now(),
      state: 'PENDING',
      decided: null,
      ref: null,
    },
    idempotencyKey,
  );
}

/**
 * A supervisor releases it: it is signed and sent as its author's. Throws `E-NOT-PERMITTED` for the author or another role, and
 * `E-NOT-NOW` where it was decided before. A crash between sending and marking sends nothing twice: the key names the approval.
 */
export async function release(
  approvals: ApprovalStore,
  approver: Caller,
  id: string,
  now: number,
  submit: (request: SubmitRequest) => Promise<Submitted>,
): Promise<MessageRef> {
  const approval = await pending(approvals, approver, id);
  const { ref } = await submit({
    caller: approval.author,
    draft: approval.draft,
    idempotencyKey: `approval/${id}`,
    releasedBy: approver,
  });
  await approvals.decide(id, {
    state: 'RELEASED',
    decided: { by: approver.name, at: now, reason: null },
    ref,
  });
  return ref;
}

/** A supervisor returns it. What the author reads is always the same words; the reason stays with the supervisors (INV-01). */
export async function returnDraft(
  approvals: ApprovalStore,
  approver: Caller,
  id: string,
  reason: string,
  now: number,
): Promise<void> {
  await pending(approvals, approver, id);
  const decided = { by: approver.name, at: now, reason };
  if (!(await approvals.decide(id, { state: 'RETURNED', decided, ref: null }))) throw decidedBefore();
}

async function pending(approvals: ApprovalStore, approver: Caller, id: string): Promise<Approval> {
  if (approver.role !== APPROVER)
    throw new HsuError('E-NOT-PERMITTED', 'second-person: a supervisor decides');
  const approval = await approvals.approval(id);
  if (approval === undefined) throw new HsuError('E-NOT-FOUND');
  if (approval.author.name === approver.name)
    throw new HsuError('E-NOT-PERMITTED', 'second-person: nobody decides on an own draft');
  if (approval.state !== 'PENDING') throw decidedBefore();
  return approval;
}

function decidedBefore(): HsuError {
  return new HsuError('E-NOT-NOW', 'this draft was decided before');
}
