import {
  digest,
  HsuError,
  rfc3339,
  utf8,
  type Fault,
  type Member,
  type MessageRef,
  type Unit,
  type UnitAddress,
} from '#kernel';
import { checkMessage, checkPart, sealedLeaks, type Kind } from '#messages';
import { mayAddress, maySend } from '#policy';
import type { JsonObject, JsonValue } from '#envelope';
import {
  composeMessage,
  kindOf,
  recipientFaults,
  type Caller,
  type ComposedMessage,
  type Draft,
} from './draft.js';
import { claimOf } from '../protect/claim-identity.js';
import type { GroupCommit } from './group-commit.js';
import { addressees, factsOf, text } from '../conversation/facts.js';
import { partyFault } from '../conversation/party.js';
import { handlingFaults } from '../conversation/quoting.js';
import { needsSecondPerson } from '../protect/second-person.js';
import { notNow } from '../conversation/not-now.js';
import type { Ports } from '../ports/ports.js';
import type { Thread } from '../ports/read-store.js';
import type { Decision, Idempotency, StoredMessage, Submission, SubmitOutcome } from '../ports/records.js';
import { roomFault } from '../conversation/room.js';
import { laneOf, routesOf } from './routes.js';
import type { HeadMessage } from '../conversation/thread.js';
import { signOwn } from './sign-own.js';
import { travelFaults } from './travel-size.js';

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
 * Steps 2 to 5 of design.md section 3: check, sign, commit. When it resolves the message is durable.
 * Throws HsuError whose `faults` point at everything that is wrong; nothing is stored then. `E-IDEMPOTENCY`: the key was used
 * for another draft. `E-NOT-NOW`: it was decided before.
 */
export async function submit(
  ports: Ports,
  commits: GroupCommit<Submission, SubmitOutcome>,
  request: SubmitRequest | DecidedRequest,
): Promise<Submitted> {
  if ('decision' in request) {
    const submission = await prepare(ports, request, null, request.decision);
    return resultOf(await commits.add(submission), submission);
  }
  const idempotency = idempotencyOf(request);
  return unlessReplayed(ports, idempotency, async () => {
    const submission = await prepare(ports, request, idempotency, null);
    return resultOf(await commits.add(submission), submission);
  });
}

/** What was accepted stays accepted, even where the same draft would be refused today (an expiry has passed meanwhile). */
export async function unlessReplayed<T>(
  ports: Ports,
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

/** @throws HsuError E-IDEMPOTENCY for what is no key */
export function idempotencyOf({ caller, draft, idempotencyKey: key }: SubmitRequest): Idempotency {
  if (!/^[\x21-\x7e]{1,100}$/.test(key))
    throw new HsuError('E-IDEMPOTENCY', 'the key must be 1 to 100 visible ASCII characters');
  return { caller: `${caller.unit}/${caller.name}`, key, request: digest(utf8(JSON.stringify(draft))) };
}

/** @throws HsuError E-IDEMPOTENCY */
export function keyTaken(): HsuError {
  return new HsuError('E-IDEMPOTENCY', 'this key was used for another request');
}

/** Checks and signs a draft: what is to be committed. Changes nothing. */
export async function prepare(
  ports: Ports,
  { caller, draft }: Pick<SubmitRequest, 'caller' | 'draft'>,
  idempotency: Idempotency | null,
  decision: Decision | null,
): Promise<Submission> {
  const { composed, thread } = await compose(ports, caller, draft);
  check(ports, caller, composed, thread);
  const { message, kind } = composed;
  const releasedBy = decision?.kind === 'RELEASE' ? decision.by : undefined;
  if (needsSecondPerson(kind, message) && (releasedBy === undefined || releasedBy.name === caller.name))
    throw new HsuError('E-NOT-PERMITTED', 'second-person: a supervisor must release this', { path: '/type' });
  const payload = utf8(JSON.stringify(message));
  const identity = claimOf(kind, message, ownParts(ports, caller, composed), ports.self.tokenKey);
  // INV-01, without exception: whoever releases it, and whatever route it took. The commit asks again, for who was stored meanwhile.
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
  // The commit itself knows a key that was used before: nothing is stored then.
  return { message: stored, parts: composed.parts, ...routing, identity, idempotency, decision };
}

/** Only a supervisor of a unit that holds the person hears why; the words to everyone else are those of any other return. */
function protectedHere(holders: readonly Unit[], releasedBy: { readonly unit: Unit } | undefined): HsuError {
  return releasedBy !== undefined && holders.includes(releasedBy.unit)
    ? new HsuError('E-VICTIM-WANTED')
    : new HsuError('E-NOT-PERMITTED', 'reviewed, not released');
}

/** Parts of an own draft in clear, with the own units that hold each: those it names, and the one that writes it. */
function ownParts({ self }: Ports, { unit }: Caller, { parts, contents }: ComposedMessage) {
  return contents.map(({ index, part, content }) => {
    const named = (parts[index]?.units ?? []).filter(({ member }) => member === self.member);
    return { part, content, units: [...new Set([unit, ...named.map((one) => one.unit)])] };
  });
}

/** Everything that `submit` checks, and nothing that it does. */
export async function checkDraft(ports: Ports, caller: Caller, draft: Draft): Promise<void> {
  const { composed, thread } = await compose(ports, caller, draft);
  check(ports, caller, composed, thread);
}

async function compose(
  ports: Ports,
  caller: Caller,
  draft: Draft,
): Promise<{ composed: ComposedMessage; thread: OwnThread | undefined }> {
  const kind = kindOf(draft);
  const { member } = ports.self;
  const ref = kind.opensConversation ? undefined : readRef(draft['conversation']);
  if (ref === undefined) {
    if (kind.opensConversation && draft['conversation'] !== undefined)
      throw new HsuError('E-SCHEMA-INVALID', 'this kind opens its own conversation', {
        path: '/conversation',
      });
    if (!kind.opensConversation)
      throw new HsuError('E-SCHEMA-INVALID', 'the conversation {member, id} is missing', {
        path: '/conversation',
      });
    return {
      composed: composeMessage(draft, kind, caller, member, [], ports.clock),
      thread: undefined,
    };
  }
  const thread = await ports.store.conversation(ref);
  if (thread === undefined)
    throw new HsuError('E-NOT-FOUND', 'no such conversation', { path: '/conversation' });
  const heads = await ports.store.heads(ref, { member, unit: caller.unit }, addressed(draft));
  // Whatever this member's clock says, it comes after what its unit has read: where a receiver holds less, ids are the order.
  const last = thread.entries.map(({ ref: { id } }) => id).reduce((a, b) => (a > b ? a : b), '');
  const composed = composeMessage(
    draft,
    kind,
    caller,
    member,
    heads.map(({ ref: head }) => head),
    ports.clock,
    last,
  );
  return { composed, thread: { ...thread, heads } };
}

/** A conversation, and what the next message of a unit in it comes after. */
interface OwnThread extends Thread {
  readonly heads: readonly HeadMessage[];
}

/** Whom a draft addresses; what is no address is a fault that `check` finds. */
function addressed(draft: Draft): StoredMessage['to'] {
  try {
    return addressees(draft['to']);
  } catch {
    return [];
  }
}

/** Every receiver judges by the same: the opening, and what the message comes after. */
function threadFault(
  { conversation, heads }: OwnThread,
  from: UnitAddress,
  kind: Kind,
  status: string,
): Fault | undefined {
  const { owner, broadcaster } = conversation;
  if (owner === null) return { code: 'E-NOT-FOUND', path: '/conversation' };
  const to = broadcaster === null ? [] : { all: true as const, except: [] };
  const fault = partyFault(
    { opening: { from: owner, to, status: conversation.status }, parents: heads },
    from,
    kind,
    status,
  );
  const isParty = conversation.parties.some(
    ({ member, unit }) => member === from.member && unit === from.unit,
  );
  return heads.length === 0 && (fault === undefined || (fault.code === 'E-NOT-PARTY' && isParty))
    ? {
        code: 'E-CONVERSATION-UNKNOWN',
        path: '/to',
        text: 'an addressed member was not sent what opens this conversation',
      }
    : fault;
}

function check(ports: Ports, caller: Caller, composed: ComposedMessage, thread: OwnThread | undefined): void {
  const { kind, message, parts, contents } = composed;
  const directory = ports.directory.current();
  const now = ports.clock.now();
  if (directory.expired(now)) throw new HsuError('E-DIRECTORY-EXPIRED');
  const self: Member = ports.self.member;
  const faults: Fault[] = [];
  const checked = checkMessage(message, kind);
  if ('faults' in checked) faults.push(...checked.faults);
  const status = message['status'];
  for (const { index, part, content } of contents)
    for (const fault of checkPart(
      kind,
      part,
      content,
      status === 'ACTUAL' || status === 'EXERCISE' || status === 'TEST' ? status : 'ACTUAL',
    ))
      faults.push({ ...fault, path: `/sealed/${index}/content${fault.path}` });
  if ('message' in checked) {
    for (const { content } of contents) faults.push(...sealedLeaks(kind, checked.message, content));
    faults.push(...mayAddress(kind, checked.message));
  }
  faults.push(...maySend(kind, caller.role));
  if (directory.unit({ member: self, unit: caller.unit })?.roles.includes(caller.role) !== true)
    faults.push({
      code: 'E-NOT-PERMITTED',
      path: '',
      text: 'the directory does not list this role for this unit',
    });
  faults.push(...recipientFaults(message, parts, directory, now));
  const expiresAt = message['expiresAt'];
  if (typeof expiresAt === 'string' && Date.parse(expiresAt) <= now)
    faults.push({ code: 'E-EXPIRED', path: '/expiresAt', text: `already past at ${rfc3339(now)}` });
  if (thread !== undefined) {
    const { conversation, entries } = thread;
    const fault = threadFault(
      thread,
      { member: self, unit: caller.unit },
      kind,
      typeof status === 'string' ? status : '',
    );
    // It is the reason why there is nothing to come after, and says more.
    if (fault === undefined) faults.push(...handlingFaults(conversation, entries, message));
    else faults.unshift(fault);
    const written = entries.filter(({ ref }) => ref.member === self).length;
    const full = roomFault(conversation, self, written, kind);
    if (full !== undefined) faults.push(full);
    // Only a message whose form holds can be tried: its facts are read from it.
    const late =
      faults.length > 0 ? undefined : notNow(conversation.ref, entries, message, kind, ports.rules);
    if (late !== undefined) faults.push(late);
  }
  const [first] = faults;
  if (first !== undefined) throw new HsuError(first.code, undefined, { faults });
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
    case 'PROTECTED': {
      const decision = submission?.decision;
      throw protectedHere(outcome.units, decision?.kind === 'RELEASE' ? decision.by : undefined);
    }
  }
}

/** @throws HsuError E-NOT-NOW */
export function decidedBefore(): HsuError {
  return new HsuError('E-NOT-NOW', 'this was decided before');
}

function readRef(value: JsonValue | undefined): MessageRef | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { member, id } = value as JsonObject;
  return typeof member === 'string' && typeof id === 'string' ? { member, id } : undefined;
}
