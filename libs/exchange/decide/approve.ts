import { HsuError, newId, type MessageRef } from '#kernel';
import { brokenRule, isCodeOf } from '#messages';
import type { Approval, ApprovalStore } from '../ports/people/approval-port.js';
import { checkedMessage } from '../send/check-draft.js';
import { kindOf, type Caller } from '../send/draft.js';
import type { Ports } from '../ports/ports.js';
import { REVIEWER, reviewersOf } from './reviewers.js';
import {
  decidedBefore,
  idempotencyOf,
  keyTaken,
  type DecidedRequest,
  type Submitted,
  type SubmitRequest,
} from '../send/submit.js';
import type { SendStore } from '../ports/send-store.js';
import type { ReadStore } from '../ports/read-store.js';

type ReviewPorts = Pick<Ports, 'clock' | 'directory' | 'self'>;

/**
 * Checks a draft as `submit` would and keeps it for a second person: an author mends the draft, not the supervisor. The
 * id of the approval, the same for the same draft under the same key. Throws what `submit` throws.
 */
export async function propose(
  ports: Ports<SendStore & ReadStore>,
  approvals: ApprovalStore,
  request: SubmitRequest,
): Promise<string> {
  const { caller, draft } = request;
  const asked = idempotencyOf(request);
  // The key of an approval is no key of a message, whatever the draft.
  const idempotency = { ...asked, request: `approval ${asked.request}` };
  const kind = kindOf(draft);
  try {
    await checkedMessage(ports, caller, draft);
  } catch (error) {
    // What was taken stays taken, even where the same draft would be refused today.
    const earlier = await ports.store.replay(idempotency.caller, idempotency.key, idempotency.request);
    if (earlier === undefined) throw error;
    if (earlier.outcome !== 'REPLAY') throw keyTaken();
    return earlier.ref.id;
  }
  const { urgency } = draft;
  const kept = await approvals.propose(
    {
      id: newId(ports.clock),
      author: caller,
      draft,
      type: kind.type,
      urgency: isCodeOf('urgency', urgency) ? urgency : 'R',
      at: ports.clock.now(),
      state: 'PENDING',
      decided: null,
      ref: null,
    },
    idempotency,
  );
  if (kept === undefined) throw keyTaken();
  return kept;
}

/**
 * A supervisor who reviews for the author's unit releases it: it is signed and sent as its author's, and becomes
 * RELEASED in the transaction that stores the message. Throws `E-NOT-PERMITTED` for the author or another role,
 * `E-NOT-FOUND` for whoever reviews for others, and `E-NOT-NOW` where it was decided before, be it a moment ago.
 */
export async function release(
  ports: ReviewPorts,
  approvals: ApprovalStore,
  approver: Caller,
  id: string,
  submit: (request: DecidedRequest) => Promise<Submitted>,
): Promise<MessageRef> {
  const { author, draft } = await pending(ports, approvals, approver, id);
  const { name, unit } = approver;
  const { ref } = await submit({
    caller: author,
    draft,
    decision: { kind: 'RELEASE', approval: id, by: { name, unit }, at: ports.clock.now() },
  });
  return ref;
}

/**
 * A supervisor returns it. What the author reads is always the same words; the reason stays with the supervisors
 * (INV-01).
 */
export async function returnDraft(
  ports: ReviewPorts,
  approvals: ApprovalStore,
  approver: Caller,
  id: string,
  reason: string,
): Promise<void> {
  await pending(ports, approvals, approver, id);
  const decided = { by: approver.name, at: ports.clock.now(), reason };
  if (!(await approvals.giveBack(id, decided))) throw decidedBefore();
}

async function pending(
  { directory, self }: ReviewPorts,
  approvals: ApprovalStore,
  approver: Caller,
  id: string,
): Promise<Approval> {
  if (approver.role !== REVIEWER) throw brokenRule('second-person.supervisor');
  const approval = await approvals.approval(id);
  if (approval === undefined) throw new HsuError('E-NOT-FOUND');
  const { author } = approval;
  if (author.name === approver.name) throw brokenRule('second-person.not-own');
  if (!reviewersOf(directory.current(), self.member, author.unit).includes(approver.unit))
    throw new HsuError('E-NOT-FOUND');
  if (approval.state !== 'PENDING') throw decidedBefore();
  return approval;
}
