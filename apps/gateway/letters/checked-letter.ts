import { countsNow, type Caller } from '#exchange';
import { checkLetter, type CheckedLetter } from '#letters';
import { maySee, isLeftOut, ownMember } from '../callers/reading-rights.js';
import type { Gateway } from '../gateway.js';

/**
 * COUNTS: the message is here, the same, and as it was. OVER: here, and taken back, replaced, contested or over since.
 * OTHER: here under this reference, and not the one of the letter. UNKNOWN: not here, or not for the caller.
 */
export type LetterStanding = 'COUNTS' | 'OVER' | 'OTHER' | 'UNKNOWN';

/** What the directory tells of a letter, and what this gateway knows of its message since. */
export async function checkedLetter(
  { ports, log }: Pick<Gateway, 'ports' | 'log'>,
  caller: Caller,
  bytes: Uint8Array,
): Promise<CheckedLetter & { readonly standing: LetterStanding }> {
  const { clock, conflicts, directory, self, store } = ports;
  const now = clock.now();
  const checked = await checkLetter(bytes, directory.current(), now);
  log.info({ caller: caller.name, unit: caller.unit, verdict: checked.verdict }, 'letter checked');
  const { statement } = checked;
  if (statement === undefined) return { ...checked, standing: 'UNKNOWN' };
  const view = await store.view(statement.of);
  if (view === undefined) return { ...checked, standing: 'UNKNOWN' };
  const stand = ownMember({ ports });
  const [conversation] = await store.conversations([view.message.conversation]);
  const hidden = conversation !== undefined && isLeftOut(conversation, stand, caller);
  if (hidden || !maySee(view, stand, caller)) return { ...checked, standing: 'UNKNOWN' };
  if (view.message.digest !== statement.digest) return { ...checked, standing: 'OTHER' };
  const suppressed = await conflicts.suppressed([view.message.conversation]);
  const counts = suppressed.length === 0 && countsNow(view, self.member, now);
  return { ...checked, standing: counts ? 'COUNTS' : 'OVER' };
}
