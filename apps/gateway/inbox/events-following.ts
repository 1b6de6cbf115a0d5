import { readable, type Caller, type InboxEntry } from '#exchange';
import type { HeldSession } from '#identity';
import { type MessageRef } from '#kernel';
import { brokenRule } from '#messages';
import { mayRead } from '#policy';
import { Wakes } from './events-wakes.js';
import type { Gateway } from '../gateway.js';
import { draftsSeenBy } from '../drafts/draft-rights.js';
import { maySee, ownMember, type OwnMember } from '../callers/reading-rights.js';

const PAGE = 100;

/**
 * BEGUN: from here on no change goes unheard. LOOKED: everything that is here has been told; comes every few seconds at
 * least.
 */
export type Followed =
  | { readonly kind: 'BEGUN' }
  | { readonly kind: 'ENTRY'; readonly entry: InboxEntry }
  | { readonly kind: 'WORK'; readonly conversation: MessageRef }
  | { readonly kind: 'APPROVAL' }
  | { readonly kind: 'LOOKED' };

/**
 * What comes into the inbox of the caller's unit after the cursor, in its order and without a gap, for as long as the
 * directory lists the caller's role; which conversations of the unit change, and that approvals change which the caller
 * may see. It reads only when the last thing was taken. It ends with the session by which the caller came, where there
 * is one: at its hour, when it was idle for too long, and at sign-out.
 * @throws HsuError E-NOT-PERMITTED, E-UNAVAILABLE
 */
export async function* follow(
  { ports, signals }: Pick<Gateway, 'ports' | 'signals'>,
  caller: Caller,
  after: string | undefined,
  end: AbortSignal,
  session?: HeldSession,
): AsyncGenerator<Followed, void> {
  const { store, clock } = ports;
  const { unit } = caller;
  // One entry for a conversation, however often it changes while nobody takes it.
  const changed = new Map<string, MessageRef>();
  const toldOfWork = mayFollowWork(caller);
  // Once, however many drafts came or were decided meanwhile.
  const owed = new Set<'APPROVAL'>();
  const wakes = new Wakes(signals, (signal) => {
    if (signal.kind === 'ANY') {
      owed.add('APPROVAL');
      return true;
    }
    if (signal.kind === 'APPROVAL') {
      const { author, units } = draftsSeenBy(ports, caller);
      const own = signal.author === author.name && signal.unit === author.unit;
      if (!own && !units.includes(signal.unit)) return false;
      owed.add('APPROVAL');
      return true;
    }
    if (signal.kind === 'SESSION') return signal.id === session?.id;
    if (signal.unit !== unit) return false;
    if (signal.kind === 'INBOX') return true;
    if (!toldOfWork) return false;
    const { member, id } = signal.conversation;
    changed.set(`${member}/${id}`, signal.conversation);
    return true;
  });
  let cursor = after;
  try {
    yield { kind: 'BEGUN' };
    while (!end.aborted) {
      if (session !== undefined && !(await session.lasts())) return;
      const stand = ownMember({ ports });
      if (!isListed(stand, caller)) throw brokenRule('role.of-unit');
      const entries = await store.inbox(unit, cursor, PAGE, clock.now());
      for (const entry of await readable(store, entries, clock.now())) {
        cursor = entry.cursor;
        if (maySee(entry, stand, caller)) yield { kind: 'ENTRY', entry };
      }
      cursor = entries.at(-1)?.cursor ?? cursor;
      if (entries.length === PAGE) continue;
      for (const [key, conversation] of changed) {
        changed.delete(key);
        yield { kind: 'WORK', conversation };
      }
      if (owed.delete('APPROVAL')) yield { kind: 'APPROVAL' };
      yield { kind: 'LOOKED' };
      await wakes.next(end);
    }
  } finally {
    wakes.close();
  }
}

/** Whether the unit has the role still: streams and subscriptions outlive the moment in which the caller was asked. */
export function isListed(
  { self, directory }: OwnMember,
  { unit, role }: Pick<Caller, 'unit' | 'role'>,
): boolean {
  return directory.unit({ member: self, unit })?.roles.includes(role) === true;
}

/** Work is of referrals; whose role reads none is not told that there are some. */
function mayFollowWork({ role }: Caller): boolean {
  return mayRead({ reader: role, relation: 'PARTY', family: 'referral', section: 'METADATA' }) !== undefined;
}
