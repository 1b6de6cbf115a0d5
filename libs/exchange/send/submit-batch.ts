import { setImmediate as giveWay } from 'node:timers/promises';
import { asHsuError, HsuError } from '#kernel';
import type { GroupCommit } from './group-commit.js';
import type { Ports } from '../ports/ports.js';
import type { Submission, SubmitOutcome } from '../ports/records.js';
import {
  idempotencyOf,
  prepareAll,
  resultOf,
  unlessReplayed,
  type Submitted,
  type SubmitRequest,
} from './submit.js';
import type { SendStore } from '../ports/send-store.js';
import type { ReadStore } from '../ports/read-store.js';

/** Drafts that are checked and signed before other work gets its turn: about five milliseconds of processor. */
const AT_ONCE = 10;

/**
 * What became of one draft of a batch. Undefined: nothing is wrong with it, but another of the batch was refused, and
 * all were to go or none.
 */
export type BatchResult = Submitted | HsuError | undefined;

/**
 * Submits many drafts as if each had been posted alone at the same moment, but commits them together; what became of
 * each, in their order. An entry may have been refused before. `all`: where one is refused none is stored; what was
 * accepted before under the same key stays accepted.
 */
export async function submitBatch(
  ports: Ports<SendStore & ReadStore>,
  commits: GroupCommit<Submission, SubmitOutcome>,
  requests: readonly (SubmitRequest | HsuError)[],
  all: boolean,
): Promise<readonly BatchResult[]> {
  const checked: Checked[] = [];
  for (const request of requests) {
    checked.push(request instanceof HsuError ? request : await check(ports, request));
    if (checked.length % AT_ONCE === 0) await giveWay();
  }
  return all ? commitTogether(ports, checked) : commitEach(ports, commits, checked);
}

/** A draft with what is committed with it, or what became of it already. */
type Checked = readonly [Submission, ...Submission[]] | Submitted | HsuError;

async function check(ports: Ports<SendStore & ReadStore>, request: SubmitRequest): Promise<Checked> {
  try {
    const idempotency = idempotencyOf(request);
    return await unlessReplayed(ports, idempotency, () => prepareAll(ports, request, idempotency));
  } catch (error) {
    return asHsuError(error);
  }
}

async function commitEach(
  ports: Ports<SendStore & ReadStore>,
  commits: GroupCommit<Submission, SubmitOutcome>,
  checked: readonly Checked[],
): Promise<readonly BatchResult[]> {
  return Promise.all(
    checked.map(async (one): Promise<BatchResult> => {
      if (!isToCommit(one)) return one;
      const [submission, ...told] = one;
      if (told.length > 0) return (await commitTogether(ports, [one]))[0] ?? new HsuError('E-UNAVAILABLE');
      try {
        return resultOf(await commits.add(submission), submission);
      } catch (error) {
        return asHsuError(error);
      }
    }),
  );
}

async function commitTogether(
  ports: Ports<SendStore & ReadStore>,
  checked: readonly Checked[],
): Promise<readonly BatchResult[]> {
  if (checked.some((one) => one instanceof HsuError))
    return checked.map((one) => (isToCommit(one) ? undefined : one));
  const submissions = checked.flatMap((one) => (isToCommit(one) ? one : []));
  const outcomes = await ports.store.submitTogether(submissions, ports.clock.now());
  const told = new Map(submissions.map((one, index) => [one, outcomes[index]]));
  return checked.map((one): BatchResult => {
    if (!isToCommit(one)) return one;
    const [submission] = one;
    const outcome = told.get(submission);
    if (outcome === undefined || outcome.outcome === 'WITHHELD') return undefined;
    try {
      return resultOf(outcome, submission);
    } catch (error) {
      return asHsuError(error);
    }
  });
}

function isToCommit(one: Checked): one is readonly [Submission, ...Submission[]] {
  return Array.isArray(one);
}
