import { digest, HsuError, utf8, type MessageRef, type Unit } from '#kernel';
import { brokenRule } from '#messages';
import { factsOf, repliedTo, text } from '../conversation/facts.js';
import type { Ports } from '../ports/ports.js';
import type { Decision, Idempotency, Submission, SubmitOutcome } from '../ports/records.js';
import { answeredBy } from '../receive/unit-receipts.js';
import { claimOf } from '../protect/claim-identity.js';
import { consentFault } from '../protect/consent.js';
import { needsSecondPerson } from '../protect/second-person.js';
import { checkedMessage } from './check-draft.js';
import type { Caller, CompletedDraft, Draft } from './draft.js';
import type { GroupCommit } from './group-commit.js';
import { laneOf, routesOf } from './routes.js';
import { signOwn } from './sign-own.js';
import { tellHolders } from './tell-holders.js';
import { travelFaults } from './travel-size.js';
import type { SendStore } from '../ports/send-store.js';
import type { ReadStore } from '../ports/read-store.js';

/** How often a message is checked while what it is checked by changes; then whoever sends it is told to ask again. */
const TRIES = 5;

export interface SubmitRequest {
  readonly caller: Caller;
  /** 1 to 100 visible characters, chosen by the caller; the same key and draft give the same message (202 twice). */
  readonly idempotencyKey: string;
  readonly draft: Draft;
}

/** What somebody decides by sending this: it takes effect with the message, once, and needs no key. */
export interface DecidedRequest extends Omit<SubmitRequest, 'idempotencyKey'> {
  readonly decision: Decision;
}

export interface Submitted {
  readonly ref: MessageRef;
  /** True when this request had been accepted before. */
  readonly replayed: boolean;
}

/**
 * Steps 2 to 5 of wire.md "Steps of a message": check, sign, commit. When it resolves the message is durable. Throws
 * HsuError whose `faults` point at everything that is wrong; nothing is stored then. `E-IDEMPOTENCY`: the key was used
 * for another draft. `E-NOT-NOW`: it was decided before.
 */
export async function submit(
  ports: Ports<SendStore & ReadStore>,
  commits: GroupCommit<Submission, SubmitOutcome>,
  request: SubmitRequest | DecidedRequest,
): Promise<Submitted> {
  if ('decision' in request)
    return settled(async () => {
      const submission = await prepare(ports, request, null, request.decision);
      return [await commits.add(submission), submission];
    });
  const idempotency = idempotencyOf(request);
  return unlessReplayed(ports, idempotency, () =>
    settled(async () => {
      const [submission, ...told] = await prepareAll(ports, request, idempotency);
      if (told.length === 0) return [await commits.add(submission), submission];
      const [outcome, ...others] = await ports.store.submitTogether([submission, ...told], ports.clock.now());
      if (others.some((one) => one.outcome === 'CHANGED')) return [{ outcome: 'CHANGED' }, submission];
      if (outcome === undefined || outcome.outcome === 'WITHHELD') throw new HsuError('E-UNAVAILABLE');
      return [outcome, submission];
    }),
  );
}

/** Checks and commits, and both again where something that the check went by had changed before the commit. */
async function settled(once: () => Promise<readonly [SubmitOutcome, Submission]>): Promise<Submitted> {
  for (let left = TRIES - 1; ; left -= 1) {
    const [outcome, submission] = await once();
    if (outcome.outcome !== 'CHANGED' || left === 0) return resultOf(outcome, submission);
  }
}

/** A draft as it is to be committed, and what is committed with it or not at all (`tellHolders`). */
export async function prepareAll(
  ports: Ports<SendStore & ReadStore>,
  request: SubmitRequest,
  idempotency: Idempotency,
): Promise<readonly [Submission, ...Submission[]]> {
  const submission = await prepare(ports, request, idempotency, null);
  const told = await tellHolders(ports, request, submission, (draft, key) =>
    prepare(ports, { caller: request.caller, draft }, key, null),
  );
  return [submission, ...told];
}

/**
 * What was accepted stays accepted, even where the same draft would be refused today (an expiry has passed meanwhile).
 */
export async function unlessReplayed<T>(
  ports: Ports<SendStore & ReadStore>,
  { caller, key, request }: Idempotency,
  work: () => Promise<T>,
): Promise<T | Submitted> {
  try {
    return await work();
  } catch (error) {
    const earlier = await ports.store.replay(caller, key, request);
    if (earlier === undefined) throw error;
    return resultOf(earlier, undefined);
  }
}

/** The message that this very request became before; undefined: it has not been sent. */
export async function sentBefore(
  { store }: Ports<SendStore & ReadStore>,
  asked: SubmitRequest,
): Promise<MessageRef | undefined> {
  const { caller, key, request } = idempotencyOf(asked);
  const earlier = await store.replay(caller, key, request);
  return earlier?.outcome === 'REPLAY' ? earlier.ref : undefined;
}

/** @throws HsuError E-IDEMPOTENCY for what is no key */
export function idempotencyOf({ caller, draft, idempotencyKey: key }: SubmitRequest): Idempotency {
  if (!/^[\x21-\x7e]{1,100}$/.test(key)) throw brokenRule('idempotency.key');
  return { caller: `${caller.unit}/${caller.name}`, key, request: digest(utf8(JSON.stringify(draft))) };
}

/** @throws HsuError E-IDEMPOTENCY */
export function keyTaken(): HsuError {
  return brokenRule('idempotency.one-request');
}

/** Checks and signs a draft: what is to be committed. Changes nothing. */
export async function prepare(
  ports: Ports<SendStore & ReadStore>,
  { caller, draft }: Pick<SubmitRequest, 'caller' | 'draft'>,
  idempotency: Idempotency | null,
  decision: Decision | null,
): Promise<Submission> {
  const composed = await checkedMessage(ports, caller, draft);
  const { message, kind } = composed;
  const releasedBy = decision?.kind === 'RELEASE' ? decision.by : undefined;
  if (needsSecondPerson(kind, message) && (releasedBy === undefined || releasedBy.name === caller.name))
    throw brokenRule('second-person.release', '/type');
  const payload = utf8(JSON.stringify(message));
  const identity = claimOf(kind, message, ownParts(ports, caller, composed), ports.self.tokenKey);
  // INV-01, without exception: whoever releases it, and whatever route it took. The commit asks again, for who was
  // stored meanwhile.
  if (identity?.side === 'SOUGHT' && message['status'] === 'ACTUAL') {
    const holders = await ports.conflicts.holders(identity.tokens);
    if (holders.length > 0) throw protectedHere(holders, releasedBy);
  }
  const tooLarge = travelFaults(payload.length, composed.parts, ports.self.member);
  if (tooLarge.length > 0) throw new HsuError('E-TOO-LARGE', undefined, { faults: tooLarge });
  const jws = await signOwn(ports, caller.unit, 'sign', 'hsu-msg+jws', payload, text(message['id'], '/id'));
  const stored = factsOf(message, jws, digest(jws), kind.acts.facts);
  const routing = routesOf(
    stored.to,
    laneOf(stored.urgency, kind.express),
    composed.parts.length > 0,
    ports.directory.current(),
    ports.self,
  );
  const answered = await answeredBy(ports, caller, kind, {
    inReplyTo: repliedTo(message),
    conversation: stored.conversation,
  });
  // The commit itself knows a key that was used before: nothing is stored then.
  const { parts, sharing, fears, attachments } = composed;
  return {
    message: stored,
    parts,
    ...routing,
    identity,
    sharing,
    fears,
    idempotency,
    decision,
    answered,
    attachments,
  };
}

/**
 * Only a supervisor of a unit that holds the person hears why; the words to everyone else are those of any other
 * return.
 */
function protectedHere(holders: readonly Unit[], releasedBy: { readonly unit: Unit } | undefined): HsuError {
  return releasedBy !== undefined && holders.includes(releasedBy.unit)
    ? brokenRule('wanted.not-protected')
    : brokenRule('second-person.not-released', '', 'reviewed, not released');
}

/** Parts of an own draft in clear, with the own units that hold each: those it names, and the one that writes it. */
function ownParts(
  { self }: Ports<SendStore & ReadStore>,
  { unit }: Caller,
  { parts, contents }: CompletedDraft,
) {
  return contents.map(({ index, part, content }) => {
    const named = (parts[index]?.units ?? []).filter(({ member }) => member === self.member);
    return { part, content, units: [...new Set([unit, ...named.map((one) => one.unit)])] };
  });
}

/** What became of a submission; undefined where an earlier request under the same key was found instead of one. */
export function resultOf(outcome: SubmitOutcome, submission: Submission | undefined): Submitted {
  switch (outcome.outcome) {
    case 'STORED':
      if (submission === undefined) throw new HsuError('E-INTERNAL');
      return { ref: submission.message.ref, replayed: false };
    case 'REPLAY':
      return { ref: outcome.ref, replayed: true };
    case 'CONFLICT':
      throw keyTaken();
    case 'DECIDED':
      throw decidedBefore();
    // Whoever asks again is answered by what holds then.
    case 'CHANGED':
      throw new HsuError('E-UNAVAILABLE');
    case 'UPLOAD_GONE':
      throw brokenRule('attachments.uploaded', '/attachments');
    case 'WITHDRAWN': {
      const fault = consentFault(submission?.sharing ?? null, outcome.words);
      throw fault === undefined
        ? new HsuError('E-INTERNAL')
        : new HsuError(fault.code, undefined, { faults: [fault] });
    }
    case 'PROTECTED': {
      const decision = submission?.decision;
      throw protectedHere(outcome.units, decision?.kind === 'RELEASE' ? decision.by : undefined);
    }
  }
}

/** @throws HsuError E-NOT-NOW */
export function decidedBefore(): HsuError {
  return brokenRule('decision.once');
}
