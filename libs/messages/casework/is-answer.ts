import type { CaseData } from './case-data.js';
import { stopsAck } from './referral-steps.js';

/**
 * Whether messages of this kind answer what they name: they end a wait (a clock other than the acknowledgement's) or
 * bring the referral to ANSWERED. An acknowledgement alone answers nothing (wire.md "Receipt", level ANSWERED).
 */
export function isAnswer({ steps, stops }: Pick<CaseData, 'steps' | 'stops'>): boolean {
  return (
    stops.some((stop) => stop !== stopsAck) ||
    steps.some(({ lifecycle, to }) => lifecycle === 'referral' && to === 'ANSWERED')
  );
}
