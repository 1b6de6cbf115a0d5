import { asHsuError, GATEWAY_UNIT, refKey, rfc3339, sameUnit, type MessageRef } from '#kernel';
import { findKind } from '#messages';
import { GATEWAY_CALLER } from '../ports/gateway-caller.js';
import type { CaseStore } from '../ports/case-port.js';
import type { OwedCertificate } from '../ports/keeping-port.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore } from '../ports/read-store.js';
import type { SendStore } from '../ports/send-store.js';
import type { Draft } from '../send/draft.js';
import type { Submitted, SubmitRequest } from '../send/submit.js';
import { filesGone } from '../attach/end-files.js';
import { recalledBy } from './recalled-by.js';

const AT_ONCE = 50;
const MOST_ITEMS = 100;

/**
 * Sends the certificates that this member owes: what has expired or is recalled is unreadable here at every door. No
 * key is destroyed yet, and the certificate says so. Safe to stop and to run twice: each answers one notice once.
 */
export async function certifyErasures(
  ports: Ports<SendStore & ReadStore>,
  cases: CaseStore,
  submit: (request: SubmitRequest) => Promise<Submitted>,
): Promise<void> {
  // To the end each time: what cannot be certified, because its owner lies, keeps the turn from no honest one.
  for (let after: string | undefined, page = AT_ONCE; page === AT_ONCE;) {
    const owed: readonly OwedCertificate[] = await cases.owedCertificates('BY_US', AT_ONCE, after);
    for (const one of owed) await certify(ports, one, submit);
    after = owed.at(-1)?.clock.startedBy.id;
    page = owed.length;
  }
}

async function certify(
  ports: Ports<SendStore & ReadStore>,
  owed: OwedCertificate,
  submit: (request: SubmitRequest) => Promise<Submitted>,
): Promise<void> {
  try {
    const draft = await certificateOf(ports, owed);
    const idempotencyKey = `certificate/${owed.clock.startedBy.id}`;
    if (draft !== undefined) await submit({ caller: GATEWAY_CALLER, draft, idempotencyKey });
  } catch (error) {
    const { code } = asHsuError(error);
    if (code === 'E-UNAVAILABLE') throw error;
    ports.notices.note({ kind: 'KEEPING_WAITS', conversation: owed.conversation, code });
  }
}

/** Undefined: what it is to certify is not unreadable here, as long as the recall has not come. */
async function certificateOf(
  ports: Ports<SendStore & ReadStore>,
  { conversation, clock }: OwedCertificate,
): Promise<Draft | undefined> {
  const items = await itemsOf(ports, conversation, clock.startedBy);
  if (items.length === 0) return undefined;
  const certified = items.slice(0, MOST_ITEMS);
  const { attachments } = ports;
  // Its files go before it is said that it is unreadable: a process that ends between leaves the certificate owed.
  const files = attachments === undefined ? 0 : await filesGone({ ...ports, attachments }, certified);
  return {
    type: 'CT_ERASURE_CERTIFICATE',
    status: 'ACTUAL',
    to: [{ member: clock.startedBy.member, unit: GATEWAY_UNIT }],
    conversation: { ...conversation },
    body: {
      answers: { ...clock.startedBy },
      items: certified.map(({ member, id }) => ({ member, id })),
      ...(files === 0 ? {} : { filesDeleted: files }),
      keyIdsDestroyed: [],
      waitsForKeys: true,
      at: rfc3339(ports.clock.now()),
    },
  };
}

/** Only what the state of the conversation itself makes unreadable: a certificate claims nothing else. */
async function itemsOf(
  { store }: Ports<SendStore & ReadStore>,
  ref: MessageRef,
  notice: MessageRef,
): Promise<readonly MessageRef[]> {
  const thread = await store.conversation(ref);
  if (thread === undefined) return [];
  const gone = new Set((thread.conversation.standing.recalled ?? []).map(refKey));
  const asked = thread.entries.find((one) => refKey(one.ref) === refKey(notice))?.facts['/body/recall/id'];
  if (asked === undefined)
    return thread.entries
      .filter((one) => gone.has(refKey(one.ref)) && isOwners(thread, one.from))
      .map((one) => one.ref);
  const recall = thread.entries.find((one) => one.ref.member === notice.member && one.ref.id === asked);
  const pointer = recall && findKind(recall.type, recall.version)?.acts.recalls;
  const ids = recall === undefined || pointer === undefined ? undefined : recall.facts[pointer];
  if (recall === undefined || !Array.isArray(ids)) return [];
  const here = recalledBy(thread, recall, ids as readonly string[])
    .map((one) => one.ref)
    .filter((one) => gone.has(refKey(one)));
  const named = (ids as readonly string[]).map((id) => ({ member: notice.member, id }));
  const held = new Set((await store.views(named)).map(({ message }) => refKey(message.ref)));
  // What never came is unreadable here as well, and stays so should it come. What is here and not recalled, being of
  // another unit or another conversation, is read on.
  return [...here, ...named.filter((one) => !held.has(refKey(one)))];
}

function isOwners(
  {
    conversation: { owner },
  }: { readonly conversation: { readonly owner: { member: string; unit: string } | null } },
  from: { readonly member: string; readonly unit: string },
): boolean {
  return owner !== null && sameUnit(owner, from);
}
