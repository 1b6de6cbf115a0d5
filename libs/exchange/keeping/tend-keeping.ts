import { asHsuError, GATEWAY_UNIT, HOUR, refKey, sameUnit, type Member, type MessageRef } from '#kernel';
import type { CaseMessage } from '#cases';
import { findKind } from '#messages';
import { GATEWAY_CALLER } from '../ports/gateway-caller.js';
import type { CaseStore } from '../ports/case-port.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore, Thread } from '../ports/read-store.js';
import type { SendStore } from '../ports/send-store.js';
import type { Draft } from '../send/draft.js';
import type { Submitted, SubmitRequest } from '../send/submit.js';
import { nextKeeping, NOTICES, retentionOf } from './next-keeping.js';

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
 * Says what is due about keeping: the notices before an expiry to the own unit, and to each holder of what has expired
 * or is recalled that its certificate is asked for. Safe to stop and to run twice at any point: each notice has a key,
 * and a conversation stays due until all of its notices are stored.
 */
export async function tendKeeping(ports: Reading, cases: CaseStore, submit: Submit): Promise<void> {
  for (const ref of await cases.keepingDue(ports.clock.now(), AT_ONCE)) {
    try {
      for (const { key, to, body } of await owedIn(ports, ref)) {
        const draft = {
          type: 'CT_RETENTION_NOTICE',
          status: 'ACTUAL',
          to: [{ ...to }],
          conversation: { ...ref },
          body,
        };
        await submit({ caller: GATEWAY_CALLER, draft, idempotencyKey: key });
      }
      await cases.keepingLater(ref, await nextIn(ports, ref));
    } catch (error) {
      const { code } = asHsuError(error);
      if (code === 'E-UNAVAILABLE') throw error;
      ports.notices.note({ kind: 'KEEPING_WAITS', conversation: ref, code });
      await cases.keepingLater(ref, ports.clock.now() + HOUR);
    }
  }
}

async function nextIn(ports: Reading, ref: MessageRef): Promise<number | null> {
  const found = await ports.store.conversation(ref);
  return found === undefined ? null : nextKeeping(found.conversation, ports.self.member);
}

async function owedIn(ports: Reading, ref: MessageRef): Promise<readonly Owed[]> {
  const thread = await ports.store.conversation(ref);
  if (thread === undefined) return [];
  return [...(await recalledIn(ports, thread)), ...(await expiringIn(ports, thread))];
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

/** What a recall names, as `recalledOf` of the fold reads it: with the opening, all that its unit wrote of persons. */
export function recalledBy(
  { conversation: { ref }, entries }: Thread,
  recall: Pick<CaseMessage, 'from'>,
  ids: readonly string[],
): readonly CaseMessage[] {
  const whole = recall.from.member === ref.member && ids.includes(ref.id);
  return entries.filter(
    (one) =>
      sameUnit(one.from, recall.from) &&
      (ids.includes(one.ref.id) || (whole && (one.expiresAt ?? null) !== null)),
  );
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

/** The other members to which any of these messages of ours went, as far as the directory still lists them. */
async function holdersOf(
  { store, directory, self }: Reading,
  messages: readonly CaseMessage[],
): Promise<readonly Member[]> {
  const views = await store.views(messages.map(({ ref }) => ref));
  const went = new Set(views.flatMap(({ deliveries }) => deliveries.map(({ destination }) => destination)));
  return directory.current().members.filter((member) => member !== self.member && went.has(member));
}
