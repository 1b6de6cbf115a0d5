import { DAY, HsuError, rfc3339, type MessageRef } from '#kernel';
import { brokenRule, findKind } from '#messages';
import type { Conflict } from '../ports/conflict-port.js';
import type { Caller, Draft } from '../send/draft.js';
import type { Ports } from '../ports/ports.js';
import type { Thread } from '../ports/read-store.js';
import { REVIEWER, reviewersOf } from './reviewers.js';
import { decidedBefore, type DecidedRequest, type Submitted, type SubmitRequest } from '../send/submit.js';
import { GATEWAY_CALLER } from '../ports/gateway-caller.js';
import type { SendStore } from '../ports/send-store.js';
import type { ReadStore } from '../ports/read-store.js';

type Submit<Request> = (request: Request) => Promise<Submitted>;

/** What a human of a holding unit says of a conflict. `reason` goes sealed to the alert's owner, or stays here. */
export interface ConflictDecision {
  readonly decision: 'CHALLENGE' | 'DIFFERENT';
  readonly reason: string;
}

const KEPT_MS = 365 * DAY;
const REVIEWED_MS = 90 * DAY;

/**
 * A human of the holding unit decides (INV-02). CHALLENGE: the owner of the alert is asked, ground and reason sealed to
 * the unit that owns it; the open part is worded like any challenge. DIFFERENT: it is not the same person, and the
 * action stands again. Throws `E-NOT-FOUND` for other units, so that nobody learns that there is a conflict;
 * `E-NOT-NOW` where it was decided before.
 */
export async function decideConflict(
  ports: Ports<SendStore & ReadStore>,
  submit: Submit<DecidedRequest>,
  caller: Caller,
  id: string,
  { decision, reason }: ConflictDecision,
): Promise<Exclude<Conflict['state'], 'OPEN'>> {
  const conflict = await ports.conflicts.conflict(id);
  if (!conflict?.units.includes(caller.unit)) throw new HsuError('E-NOT-FOUND');
  if (conflict.state !== 'OPEN') throw decidedBefore();
  if (decision === 'DIFFERENT') {
    if (!(await ports.conflicts.setDifferent(id))) throw decidedBefore();
    return 'DIFFERENT';
  }
  const alert = await ports.store.conversation(conflict.sought);
  if (alert === undefined) throw new HsuError('E-NOT-FOUND');
  // An own alert cannot be out while its subject is protected here; its unit is told by the same words.
  await submit({
    caller,
    draft: challengeDraft(ports, caller, conflict, alert, reason),
    decision: { kind: 'CHALLENGE', conflict: id },
  });
  return 'CHALLENGED';
}

function challengeDraft(
  { directory }: Ports<SendStore & ReadStore>,
  caller: Caller,
  { sought: ref, at }: Conflict,
  alert: Thread,
  reason: string,
): Draft {
  const { owner } = alert.conversation;
  if (owner === null) throw new HsuError('E-NOT-FOUND');
  // A police system opens no sealed part: its country's desk reads the ground in its place.
  const desk = directory
    .current()
    .units(owner.member)
    .find(({ kind }) => kind === 'DESK');
  const to =
    desk === undefined || desk.unit === owner.unit
      ? [{ ...owner }]
      : [{ ...owner }, { member: owner.member, unit: desk.unit }];
  return {
    type: 'CT_CHALLENGE',
    status: alert.conversation.status,
    to,
    conversation: { ...ref },
    originUserRef: caller.name,
    urgency: 'U',
    urgencyReason: 'An answer is due within the day',
    handling: ['H1', 'H2'],
    expiresAt: rfc3339(at + KEPT_MS),
    reviewAt: rfc3339(at + REVIEWED_MS),
    body: { target: { ...ref }, alertVersion: versionInForce(alert), act: 'RAISE', pace: 'PROMPT' },
    sealed: [
      {
        part: 'challenge',
        units: to,
        content: { ground: 'VICTIM_CONFLICT', language: 'eng', text: reason },
      },
    ],
  };
}

function versionInForce({ conversation: { standing }, entries }: Thread): number {
  const { inForce } = standing;
  const facts = entries.find(({ ref }) => ref.id === inForce?.id && ref.member === inForce.member)?.facts;
  const version = facts?.['/body/alertVersion'];
  return typeof version === 'number' ? version : 1;
}

/**
 * A supervisor who reviews for the owning unit gives way to a challenge: the owner's GATEWAY unit tells everyone whom
 * the alert went to that its fallback holds, with the reason REVIEW and nothing else (INV-02). Safe to repeat. The role
 * is asked first and referrals are no alerts, so that nobody learns by it what is there (T46).
 * @throws HsuError E-NOT-PERMITTED, E-NOT-FOUND
 */
export async function suppressAlert(
  ports: Ports<SendStore & ReadStore>,
  submit: Submit<SubmitRequest>,
  caller: Caller,
  ref: MessageRef,
): Promise<MessageRef> {
  if (caller.role !== REVIEWER) throw brokenRule('review.supervisor');
  const [alert, opening] = await Promise.all([ports.store.conversation(ref), ports.store.view(ref)]);
  if (alert === undefined || opening === undefined || ref.member !== ports.self.member)
    throw new HsuError('E-NOT-FOUND');
  const { type, version, from, to } = opening.message;
  if (findKind(type, version)?.family !== 'alert') throw new HsuError('E-NOT-FOUND');
  if (!reviewersOf(ports.directory.current(), from.member, from.unit).includes(caller.unit))
    throw new HsuError('E-NOT-FOUND');
  const { ref: sent } = await submit({
    caller: GATEWAY_CALLER,
    draft: {
      type: 'CT_SUPPRESSION',
      status: alert.conversation.status,
      to: 'all' in to ? { all: true, except: to.except } : to.map(({ member, unit }) => ({ member, unit })),
      conversation: { ...ref },
      body: { target: { ...ref }, reason: 'REVIEW' },
    },
    idempotencyKey: `suppress/${ref.id}/${String(versionInForce(alert))}`,
  });
  return sent;
}
