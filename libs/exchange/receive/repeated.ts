import type { MessageRef } from '#kernel';
import type { Judgement } from '../ports/judgement.js';

/**
 * What these judgements of one record repeat and the record does not bring itself. It must still be here when they are
 * committed; what the record brings counts for its own copies, however its storing ends.
 */
export function repeated(judgements: readonly Judgement[]): readonly MessageRef[] {
  const brought = new Set(judgements.map(broughtBy));
  return judgements.flatMap((one) =>
    one.outcome === 'DUPLICATE' && !brought.has(one.of.id) ? [one.of] : [],
  );
}

function broughtBy(judgement: Judgement): string | null {
  switch (judgement.outcome) {
    case 'ACCEPTED':
      return judgement.message.ref.id;
    case 'RECEIPT':
      return judgement.receipt.ref.id;
    case 'RECEIPTS':
      return judgement.receipts[0]?.ref.id ?? null;
    case 'REJECTED':
      return judgement.id;
    case 'DEFERRED':
      return judgement.entry.id;
    case 'DUPLICATE':
    case 'UNAUTHENTIC':
      return null;
  }
}
