import { asHsuError, GATEWAY_UNIT, HOUR, refKey, sameUnit, type Member, type MessageRef } from '#kernel';
import type { CaseMessage } from '#cases';
import { findKind } from '#messages';
import { GATEWAY_CALLER } from '../ports/gateway-caller.js';
import type { CaseStore } from '../ports/case-port.js';
import type { Untold } from '../ports/keeping-port.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore, Thread } from '../ports/read-store.js';
import type { MessageView } from '../ports/records.js';
import type { SendStore } from '../ports/send-store.js';
import type { Draft } from '../send/draft.js';
import type { Submitted, SubmitRequest } from '../send/submit.js';
import { recalledBy } from './recalled-by.js';
import { forwardNotices } from './forward-notices.js';
import { forwardRecalls } from './recall-forwards.js';
import { hasUnits } from './keeping-fault.js';
import { nextOnceSaid, NOTICES, retentionOf } from './next-keeping.js';

const AT_ONCE = 50;

type Reading = Ports<SendStore & ReadStore>;
type Submit = (request: SubmitRequest) => Promise<Submitted>;

/** One notice, and the name under which it is sent once however often somebody tries. */
interface Owed {
  readonly key: string;
  readonly to: { readonly member: Member; readonly unit: string };
  readonly body: Draft;
}

/**
 * Says what is due about keeping: what has taken back, ended or changed what a forward passes on, the notices before an
 * expiry to the own unit, and to each holder of what has expired or is recalled that its certificate is asked for. Safe
 * to stop and to run twice at any point: each notice has a key, and a conversation stays due until all are stored.
 */
export async function tendKeeping(ports: Reading, cases: CaseStore, submit: Submit): Promise<void> {
  for (const due of await cases.keepingDue(ports.clock.now(), AT_ONCE)) {
    const { ref } = due;
    const { requests, untold: unheard } = await owedIn(ports, ref);
    const untold = [...unheard];
    let mayPass = false;
    for (const request of requests)
      try {
        await submit(request);
      } catch (error) {
        // One that cannot be said holds up no other: whoever forwarded a copy may have made it unwritable.
        const { code, retry } = asHsuError(error);
        if (code === 'E-UNAVAILABLE') throw error;
        ports.notices.note({ kind: 'KEEPING_WAITS', conversation: ref, code });
        if (retry === 'later') mayPass = true;
        else untold.push({ in: request.draft['conversation'] as unknown as MessageRef, code });
      }
    const at = mayPass ? ports.clock.now() + HOUR : await nextIn(ports, ref);
    if (untold.length === 0) await cases.keepingLater(due, at);
    else await cases.keepingRefused(due, untold, at, ports.clock.now());
  }
}

async function nextIn(ports: Reading, ref: MessageRef): Promise<number | null> {
  const found = await ports.store.conversation(ref);
  return found === undefined ? null : nextOnceSaid(found.conversation, ports.self.member, ports.clock.now());
}

/** What is to be said, and what cannot be said to anybody. */
interface OwedKeeping {
  readonly requests: readonly SubmitRequest[];
  readonly untold: readonly Untold[];
}

async function owedIn(ports: Reading, ref: MessageRef): Promise<OwedKeeping> {
  const thread = await ports.store.conversation(ref);
  if (thread === undefined) return { requests: [], untold: [] };
  // What is played has no certificates and no clocks, and whoever holds a copy of it is told all the same.
  const isLive = thread.conversation.status === 'ACTUAL';
  const notices = isLive ? [...(await recalledIn(ports, thread)), ...(await expiringIn(ports, thread))] : [];
  const untold: Untold[] = await unlistedHolders(ports, thread);
  const recalls = await forwardRecalls(ports, thread, untold);
  const changes = await forwardNotices(ports, thread);
  return { requests: [...notices.map((one) => requestOf(one, ref)), ...recalls, ...changes], untold };
}

/**
 * Members whose units the directory does not list any more, and that hold what was ended or changed here meanwhile:
 * nobody could write to them, so somebody has to tell them by another way.
 */
async function unlistedHolders(ports: Reading, { conversation, entries }: Thread): Promise<Untold[]> {
  const { self, store, directory } = ports;
  const acts = entries.filter(
    ({ type, version, ref }) =>
      ref.member === self.member && findKind(type, version)?.acts.toEveryHolder === true,
  );
  if (acts.length === 0 || conversation.ref.member !== self.member) return [];
  const [opening] = await store.views([conversation.ref]);
  const told = (await store.views(acts.map(({ ref }) => ref))).map((view) => heldBy(view));
  const left = (opening === undefined ? [] : heldBy(opening)).filter(
    (member) => member !== self.member && told.some((members) => !members.includes(member)),
  );
  const unlisted = left.filter((member) => !hasUnits(directory.current(), member));
  return unlisted.length === 0 ? [] : [{ in: conversation.ref, code: 'E-RECIPIENT-UNKNOWN' }];
}

function requestOf({ key, to, body }: Owed, ref: MessageRef): SubmitRequest {
  const draft = {
    type: 'CT_RETENTION_NOTICE',
    status: 'ACTUAL',
    to: [{ ...to }],
    conversation: { ...ref },
    body,
  };
  return { caller: GATEWAY_CALLER, draft, idempotencyKey: key };
}

/** For each own recall: every holder of what it names. */
async function recalledIn(ports: Reading, thread: Thread): Promise<readonly Owed[]> {
  const { member } = ports.self;
  const { crossed } = thread.conversation.standing;
  const isCrossed = new Set(crossed.map(refKey));
  const owed: Owed[] = [];
  for (const recall of thread.entries) {
    const pointer = findKind(recall.type, recall.version)?.acts.recalls;
    if (pointer === undefined || recall.ref.member !== member || isCrossed.has(refKey(recall.ref))) continue;
    const items = recall.facts[pointer];
    const ids = Array.isArray(items) ? (items as readonly string[]) : [];
    const named = recalledBy(thread, recall, ids);
    for (const holder of await holdersOf(ports, named))
      owed.push({
        key: `recall/${recall.ref.id}/${holder}`,
        to: { member: holder, unit: GATEWAY_UNIT },
        body: { target: { ...thread.conversation.ref }, stage: 'RECALLED', recall: { ...recall.ref } },
      });
  }
  return owed;
}

async function expiringIn(ports: Reading, { conversation, entries }: Thread): Promise<readonly Owed[]> {
  const { ref, owner, standing } = conversation;
  const { kept } = standing;
  if (ref.member !== ports.self.member || kept === undefined || owner === null) return [];
  if (standing.state === 'RECALLED') return [];
  const now = ports.clock.now();
  const end = Date.parse(kept.until);
  const about = { target: { ...ref }, expiresAt: kept.until };
  if (now >= end) {
    const own = entries.filter((one) => sameUnit(one.from, owner) && (one.expiresAt ?? null) !== null);
    return (await holdersOf(ports, own)).map((holder) => ({
      key: `expired/${ref.id}/${holder}`,
      to: { member: holder, unit: GATEWAY_UNIT },
      body: { ...about, stage: 'EXPIRED' },
    }));
  }
  const state = retentionOf(standing);
  // After an outage the later of two notices says it all.
  const notice = NOTICES.toReversed().find(
    ({ before, after }) =>
      now >= end - before &&
      end - before > Date.parse(kept.since) &&
      (state === null || after.some((one) => one === state)),
  );
  if (notice === undefined || !standing.open) return [];
  const key = `notice/${ref.id}/${notice.stage}/${String(end)}`;
  return [{ key, to: { ...owner }, body: { ...about, stage: notice.stage } }];
}

/** The other members that hold any of these messages, as far as the directory still lists them. */
async function holdersOf(
  { store, directory, self }: Reading,
  messages: readonly CaseMessage[],
): Promise<readonly Member[]> {
  const views = await store.views(messages.map(({ ref }) => ref));
  const went = new Set(views.flatMap((view) => [...heldBy(view)]));
  return directory.current().members.filter((member) => member !== self.member && went.has(member));
}

/** One of ours went where it was delivered; a copy that another member passed on, where that member says. */
function heldBy({ direction, message: { from, to }, deliveries }: MessageView): readonly Member[] {
  if (direction === 'OUT' || 'all' in to) return deliveries.map(({ destination }) => destination);
  return [from.member, ...to.map(({ member }) => member)];
}
