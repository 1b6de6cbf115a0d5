import {
  asHsuError,
  DAY,
  HsuError,
  SECOND,
  type ErrorCode,
  type Fault,
  type MessageRef,
  type Unit,
} from '#kernel';
import type { Draft } from '../send/draft.js';
import type { BatchResult } from '../send/submit-batch.js';
import type { SubmitRequest } from '../send/submit.js';
import { MOST_PERSONS } from './person-row.js';
import type { HeldRescue, ReferralOutcome, RescueStore, WaitingReferral } from './rescue-port.js';

/** Referrals that are committed together. */
const AT_ONCE = 100;
const LEASE_MS = 15 * SECOND;
/** Drafts that were refused are kept as long, for the same request to be sent again. */
const KEPT_MS = 7 * DAY;
/** One that could not go on for so long is stopped: the next of its unit has waited long enough. */
const STUCK_MS = DAY;

const REFERRED = { code: 'E-SCHEMA-INVALID', path: '/rows', rule: 'rescue-row.referred' } as const;

export interface RescueSending {
  readonly store: RescueStore;
  readonly now: () => number;
  /** Of this process. */
  readonly holder: string;
  /** Numbers of those whose persons the unit has referred by now (`waitingReferred`). */
  readonly referred: (unit: Unit, waiting: readonly WaitingReferral[]) => Promise<readonly number[]>;
  /** The message that this very request became before; undefined: it has not been sent. */
  readonly sentBefore: (request: SubmitRequest) => Promise<MessageRef | undefined>;
  readonly submitBatch: (requests: readonly SubmitRequest[], all: boolean) => Promise<readonly BatchResult[]>;
}

/**
 * Sends what is open, the mass rescue first and then its referrals in the order of the rows, until nothing waits or
 * `ended`. Every message has the key of its row: whatever a crash has left undone is done at the next turn, and what it
 * had done is answered as a replay. Throws what may pass, such as `E-UNAVAILABLE`; the next turn goes on. What does not
 * pass in a day (a key that is gone) stops the rescue, with that code, and the next of its unit has its turn.
 */
export async function sendRescues(sending: RescueSending, ended: () => boolean): Promise<void> {
  await sending.store.forget(sending.now() - KEPT_MS);
  while (!ended()) {
    const held = await sending.store.hold(sending.holder, sending.now(), LEASE_MS);
    if (held === undefined) return;
    try {
      const ref = held.ref ?? (await begin(sending, held));
      if (ref !== undefined) await sendSome(sending, held, ref);
    } catch (error) {
      if (!(await isOver(sending, held, asHsuError(error).code))) throw error;
    }
  }
}

/** Notes that it cannot go on, and stops it where it could not for too long, or never will. */
async function isOver(
  { store, now }: RescueSending,
  { id, ref, massRescue }: HeldRescue,
  code: ErrorCode,
): Promise<boolean> {
  const never = ref === null && massRescue === null;
  if (!never && now() < (await store.stuck(id, now())) + STUCK_MS) return false;
  await store.stopped(id, [{ code, path: '' }]);
  return true;
}

/**
 * The mass rescue. Undefined: it was refused, and nothing follows. Two officers may have posted one file at the same
 * moment, when neither had sent anything: the rescues of a unit are sent one after the other, and the second asks here.
 */
async function begin(
  { store, submitBatch, referred }: RescueSending,
  held: HeldRescue,
): Promise<MessageRef | undefined> {
  const twice = await referred(held.author.unit, await store.waiting(held.id, MOST_PERSONS));
  if (twice.length > 0) {
    await store.stopped(held.id, [REFERRED]);
    await store.settled(
      held.id,
      twice.map((n): ReferralOutcome => ({ n, faults: [REFERRED] })),
    );
    return undefined;
  }
  // Its draft is forgotten only where it is sent, or where it was refused and is not open any more.
  if (held.massRescue === null) throw new HsuError('E-INTERNAL', 'an open rescue has no mass rescue');
  const [result] = await submitBatch([requestOf(held, 0, held.massRescue)], false);
  const told = outcomeOf(result);
  if ('faults' in told) {
    await store.stopped(held.id, told.faults);
    return undefined;
  }
  await store.began(held.id, told.ref);
  return told.ref;
}

/** The next of its referrals. They point at the mass rescue, by which an origin finds those of one incident. */
async function sendSome(
  { store, submitBatch, referred, sentBefore }: RescueSending,
  held: HeldRescue,
  ref: MessageRef,
): Promise<void> {
  const next = await store.waiting(held.id, AT_ONCE);
  const asked = next.map(({ n, draft }) => ({
    n,
    request: requestOf(held, n, { ...draft, references: [{ ...ref }] }),
  }));
  // A row that is tried again may have been mended and sent by another rescue meanwhile.
  const again = new Set(await referred(held.author.unit, next));
  const twice: number[] = [];
  for (const { n, request } of asked)
    if (again.has(n) && (await sentBefore(request)) === undefined) twice.push(n);
  const sent = asked.filter(({ n }) => !twice.includes(n));
  const results =
    sent.length === 0
      ? []
      : await submitBatch(
          sent.map(({ request }) => request),
          false,
        );
  await store.settled(held.id, [
    ...twice.map((n): ReferralOutcome => ({ n, faults: [REFERRED] })),
    ...sent.map(({ n }, index): ReferralOutcome => ({ n, ...outcomeOf(results[index]) })),
  ]);
}

/** `n`: 0 of the mass rescue, then those of the referrals. The key is the row's for ever. */
function requestOf({ id, author }: HeldRescue, n: number, draft: Draft): SubmitRequest {
  return { caller: author, idempotencyKey: `rescue/${id}/${n}`, draft };
}

/** @throws HsuError for what may succeed later */
function outcomeOf(
  result: BatchResult,
): { readonly ref: MessageRef } | { readonly faults: readonly Fault[] } {
  if (result === undefined) throw new HsuError('E-INTERNAL', 'a referral was withheld for nothing');
  if (!(result instanceof HsuError)) return { ref: result.ref };
  const { retry, code, faults } = asHsuError(result);
  // What fails inside every time would hold up all rows behind it, so it counts as refused and is told with its row.
  if ((retry === 'later' && code !== 'E-INTERNAL') || code === 'E-KEY-UNKNOWN') throw result;
  // Words may quote the draft; codes, rules and pointers do not.
  const bare = faults.map(({ code: own, path, rule }) => ({
    code: own,
    path,
    ...(rule === undefined ? {} : { rule }),
  }));
  return { faults: bare.length > 0 ? bare : [{ code, path: '' }] };
}
