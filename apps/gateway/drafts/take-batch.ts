import { propose, type BatchResult, type SubmitRequest } from '#exchange';
import { asHsuError, HsuError, type ErrorCode, type Fault } from '#kernel';
import { brokenRule } from '#messages';
import { waitsForSecondPerson } from './take-draft.js';
import type { Gateway } from '../gateway.js';
import type { Batch } from './posted-batch.js';
import { refuseHiddenConversation } from '../callers/reading-rights.js';

/** What became of one draft of a batch. Undefined: withheld, since another was refused and all were to go or none. */
export type Taken = BatchResult | { readonly approval: string };

/**
 * Takes a batch, each draft as `takeDraft` takes one; by whichever interface it came in. Faults point into the batch.
 */
export async function takeBatch(
  gateway: Pick<Gateway, 'ports' | 'approvals' | 'exchange' | 'log'>,
  { all, entries }: Batch,
): Promise<readonly Taken[]> {
  const first: (SubmitRequest | HsuError | { readonly approval: string })[] = [];
  for (const entry of entries) first.push(await judged(gateway, entry, all));
  const sent = first.filter((one): one is SubmitRequest | HsuError => !('approval' in one));
  const results = await gateway.exchange.submitBatch(sent, all);
  const resultOf = new Map(sent.map((one, index) => [one, results[index]]));
  return first.map((one, index): Taken => {
    const taken = 'approval' in one ? one : resultOf.get(one);
    return taken instanceof HsuError ? inBatch(taken, index, entries[index]) : taken;
  });
}

/**
 * Of a batch that all was to be sent of, or none: one refusal with every fault. Undefined where nothing was refused.
 */
export function refusalOf(taken: readonly Taken[]): HsuError | undefined {
  const refused = taken.filter((one) => one instanceof HsuError);
  // The worst first: where the gateway cannot answer, the faults of others are no news.
  const first = refused.find(({ retry }) => retry === 'later') ?? refused[0];
  return (
    first &&
    new HsuError(first.code, 'nothing of this batch was sent', {
      faults: refused.flatMap(({ faults }) => faults),
      cause: first,
    })
  );
}

async function judged(
  gateway: Pick<Gateway, 'ports' | 'approvals' | 'log'>,
  entry: SubmitRequest | HsuError,
  all: boolean,
): Promise<SubmitRequest | HsuError | { readonly approval: string }> {
  if (entry instanceof HsuError) return entry;
  const { caller, draft } = entry;
  try {
    if (draft['conversation'] !== undefined)
      await refuseHiddenConversation(gateway, caller, draft['conversation']);
    if (!waitsForSecondPerson(draft)) return entry;
    // It is not sent before somebody else says so, so it cannot be sent together with the others.
    if (all) throw brokenRule('second-person.not-with-others', '/type');
    return { approval: await propose(gateway.ports, gateway.approvals, entry) };
  } catch (error) {
    return asHsuError(error);
  }
}

const OF_KEY: ErrorCode = 'E-IDEMPOTENCY';

/**
 * The same refusal with pointers into the batch. What was wrong with an entry's own members points into the entry
 * already.
 */
function inBatch(error: HsuError, index: number, entry: SubmitRequest | HsuError | undefined): HsuError {
  const place = `/drafts/${index}`;
  const under = entry instanceof HsuError ? place : `${place}/draft`;
  const faults = error.faults.map(({ path, ...rest }): Fault => {
    if (rest.code === OF_KEY) return { ...rest, path: `${place}/idempotencyKey` };
    return { ...rest, path: `${under}${path}` };
  });
  const text = error.message.slice(error.code.length + 2);
  return new HsuError(error.code, text === '' ? undefined : text, { faults, cause: error });
}
