import type { JsonObject, JsonValue } from '#envelope';
import {
  HsuError,
  rfc3339,
  sameUnit,
  type Fault,
  type Member,
  type MessageRef,
  type UnitAddress,
} from '#kernel';
import { brokenRule, type Kind, ruleFault } from '#messages';
import { maySend, type Sharing } from '#policy';
import { attach, keyed } from '../attach/attach.js';
import type { OwnAttachment } from '../ports/attach/attachment-records.js';
import {
  completeDraft,
  kindOf,
  recipientFaults,
  type Caller,
  type CompletedDraft,
  type Draft,
} from './draft.js';
import { formFaults } from './form-faults.js';
import { withQuoted } from './quote.js';
import { addressees } from '../conversation/facts.js';
import { barredFaults } from '../conversation/barred.js';
import { notNow } from '../conversation/not-now.js';
import { partyFault } from '../conversation/party.js';
import { handlingFaults } from '../conversation/quoting.js';
import { keepingFault } from '../keeping/keeping-fault.js';
import { roomFault } from '../conversation/room.js';
import { consentFault, holdersFault, sharingOf, told } from '../protect/consent.js';
import { fearedFault } from '../protect/feared.js';
import { forwardFaults } from '../protect/forward.js';
import { leaveFaults, onwardFault } from '../protect/leave.js';
import type { HeadMessage } from '../conversation/thread.js';
import type { Ports } from '../ports/ports.js';
import type { Thread } from '../ports/read-store.js';
import type { FearsSeen, StoredMessage } from '../ports/records.js';
import type { SendStore } from '../ports/send-store.js';
import type { ReadStore } from '../ports/read-store.js';

/** A draft that may be signed: what it takes along, and what of it rests on somebody's consent. */
export interface CheckedDraft extends CompletedDraft {
  readonly attachments: readonly OwnAttachment[];
  readonly sharing: Sharing | null;
  readonly fears: FearsSeen | null;
}

const NOBODY = { fault: undefined, seen: null };

/**
 * Makes a message of a draft and checks it, as `submit` does before it signs. Stores nothing. Throws HsuError whose
 * `faults` point at everything that is wrong.
 */
export async function checkedMessage(
  ports: Ports<SendStore & ReadStore>,
  caller: Caller,
  written: Draft,
): Promise<CheckedDraft> {
  const quoting = await withQuoted(ports, caller, written, kindOf(written));
  const { draft, named } = await keyed(ports.attachments, caller, quoting);
  const { composed, thread } = await compose(ports, caller, draft);
  const attached = await attach(ports.attachments, composed, named);
  check(ports, caller, attached, thread);
  if (thread !== undefined) {
    const { kind, message } = attached;
    const missed = await keepingFault(ports, kind, thread, message);
    if (missed !== undefined) throw new HsuError(missed.code, undefined, { faults: [missed] });
  }
  const { kind, message, parts, contents } = attached;
  const faults = [...(thread === undefined ? [] : await leaveFaults(ports.store, thread, kind, message))];
  for (const { index, content } of kind.quotes === undefined ? [] : contents) {
    const units = parts[index]?.units ?? [];
    const forwarded = { kind, message, units, content: content as JsonObject };
    faults.push(...(await forwardFaults(ports.directory.current(), forwarded, ports.clock.now())));
  }
  const [first] = faults;
  if (first !== undefined) throw new HsuError(first.code, undefined, { faults });
  const outgoing = {
    kind,
    message,
    sealed: contents.map(({ index, content }) => ({ units: parts[index]?.units ?? [], content })),
    from: { member: ports.self.member, unit: caller.unit, role: caller.role },
    entries: thread?.entries ?? [],
  };
  const all = told(outgoing);
  const { fault: feared, seen: fears } =
    all === null ? NOBODY : await fearedFault(ports.store, all, statusOf(message));
  if (feared !== undefined) throw new HsuError(feared.code, undefined, { faults: [feared] });
  const sharing = sharingOf(outgoing);
  if (sharing !== null) {
    const words = await ports.store.consents(sharing.persons, statusOf(message));
    const fault = consentFault(sharing, words);
    if (fault !== undefined) throw new HsuError(fault.code, undefined, { faults: [fault] });
  }
  return { ...attached, sharing, fears };
}

async function compose(
  ports: Ports<SendStore & ReadStore>,
  caller: Caller,
  draft: Draft,
): Promise<{ composed: CompletedDraft; thread: OwnThread | undefined }> {
  const kind = kindOf(draft);
  const { member } = ports.self;
  const ref = kind.opensConversation ? undefined : readRef(draft['conversation']);
  if (ref === undefined) {
    if (kind.opensConversation && draft['conversation'] !== undefined)
      throw brokenRule('draft.own-conversation', '/conversation');
    if (!kind.opensConversation) throw brokenRule('draft.conversation', '/conversation');
    return {
      composed: completeDraft(draft, kind, caller, member, [], ports.clock),
      thread: undefined,
    };
  }
  const thread = await ports.store.conversation(ref);
  if (thread === undefined)
    throw new HsuError('E-NOT-FOUND', 'no such conversation', { path: '/conversation' });
  const heads = await ports.store.heads(ref, { member, unit: caller.unit }, addressed(draft));
  // Whatever this member's clock says, it comes after what its unit has read: where a receiver holds less, ids are the
  // order.
  const last = thread.entries.map(({ ref: { id } }) => id).reduce((a, b) => (a > b ? a : b), '');
  const composed = completeDraft(
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
  const isParty = conversation.parties.some((party) => sameUnit(party, from));
  return heads.length === 0 && (fault === undefined || (fault.code === 'E-NOT-PARTY' && isParty))
    ? ruleFault('conversation.shared', '/to')
    : fault;
}

function check(
  ports: Ports<SendStore & ReadStore>,
  caller: Caller,
  composed: CompletedDraft,
  thread: OwnThread | undefined,
): void {
  const { kind, message, parts } = composed;
  const directory = ports.directory.current();
  const now = ports.clock.now();
  if (directory.expired(now)) throw new HsuError('E-DIRECTORY-EXPIRED');
  const self: Member = ports.self.member;
  const faults = formFaults(composed);
  const isForm = faults.length === 0;
  const { status } = message;
  faults.push(...maySend(kind, caller.role));
  if (directory.unit({ member: self, unit: caller.unit })?.roles.includes(caller.role) !== true)
    faults.push(ruleFault('role.listed', ''));
  faults.push(...recipientFaults(message, parts, directory, now));
  const expiresAt = message['expiresAt'];
  if (typeof expiresAt === 'string' && Date.parse(expiresAt) <= now)
    faults.push(ruleFault('expiry.later', '/expiresAt', `expiresAt is after now, ${rfc3339(now)}.`));
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
    const onward = fault ?? onwardFault(conversation, message, { member: self, unit: caller.unit });
    if (onward !== undefined && onward !== fault && kind.quotes === undefined) faults.push(onward);
    const full = roomFault(conversation, self, written, kind);
    if (full !== undefined) faults.push(full);
    if (kind.acts.consents !== undefined && isForm) {
      const isListed = (unit: UnitAddress): boolean => directory.unit(unit) !== undefined;
      const untold = holdersFault(conversation, message, { member: self, unit: caller.unit }, isListed);
      if (untold !== undefined) faults.push(untold);
    }
    // Only a message whose form holds can be tried: its facts are read from it.
    const late =
      faults.length > 0 ? undefined : notNow(conversation.ref, entries, message, kind, ports.rules);
    if (late !== undefined) faults.push(late);
    else if (faults.length === 0) faults.push(...barredFaults(conversation.standing, message, kind, now));
  }
  const [first] = faults;
  if (first !== undefined) throw new HsuError(first.code, undefined, { faults });
}

function statusOf({ status }: JsonObject): StoredMessage['status'] {
  return status === 'EXERCISE' || status === 'TEST' ? status : 'ACTUAL';
}

function readRef(value: JsonValue | undefined): MessageRef | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { member, id } = value as JsonObject;
  return typeof member === 'string' && typeof id === 'string' ? { member, id } : undefined;
}
