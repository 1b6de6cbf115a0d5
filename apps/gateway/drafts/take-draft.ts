import { needsSecondPerson, propose, type Draft, type Submitted, type SubmitRequest } from '#exchange';
import { latestKind } from '#messages';
import { refuseHiddenConversation } from '../callers/reading-rights.js';
import type { Gateway } from '../gateway.js';

/**
 * Submits a draft, or lays it before a second person where its kind asks for one; by whichever interface it came in.
 */
export async function takeDraft(
  { ports, approvals, exchange, log }: Pick<Gateway, 'ports' | 'approvals' | 'exchange' | 'log'>,
  posted: SubmitRequest,
): Promise<Submitted | { readonly approval: string }> {
  const { caller, draft } = posted;
  if (draft['conversation'] !== undefined)
    await refuseHiddenConversation({ ports, log }, caller, draft['conversation']);
  if (waitsForSecondPerson(draft)) return { approval: await propose(ports, approvals, posted) };
  return exchange.submit(posted);
}

/** Of an unknown kind nobody knows; the exchange refuses it. */
export function waitsForSecondPerson(draft: Draft): boolean {
  const kind = typeof draft['type'] === 'string' ? latestKind(draft['type']) : undefined;
  return kind !== undefined && needsSecondPerson(kind, draft);
}
