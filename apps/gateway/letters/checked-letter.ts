import { countsNow, type Caller, type StoredMessage } from '#exchange';
import { checkLetter, digestBeginning, hasCode, type CheckedLetter } from '#letters';
import { brokenRule } from '#messages';
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

/** What the code on a letter tells to somebody who holds its message; null: not here, or not for the caller. */
export interface CodeFound {
  readonly standing: Exclude<LetterStanding, 'OTHER'>;
  readonly message: Pick<StoredMessage, 'ref' | 'type' | 'from' | 'sentAt'> | null;
}

/**
 * The message of which a letter with this code was printed: a forged letter has one of none, or of another message than
 * it shows. @throws HsuError E-FORM for what is no code
 */
export async function letterOfCode(
  { ports, log }: Pick<Gateway, 'ports' | 'log'>,
  caller: Caller,
  code: string,
): Promise<CodeFound> {
  const { clock, conflicts, self, store } = ports;
  const beginning = digestBeginning(code);
  if (beginning === undefined) throw brokenRule('letter.code');
  const stand = ownMember({ ports });
  for (const view of await store.views(await store.withDigest(beginning))) {
    const { message } = view;
    if (!hasCode(message.jws, code)) continue;
    const [conversation] = await store.conversations([message.conversation]);
    const leftOut = conversation !== undefined && isLeftOut(conversation, stand, caller);
    if (leftOut || !maySee(view, stand, caller)) continue;
    const suppressed = await conflicts.suppressed([message.conversation]);
    const counts = suppressed.length === 0 && countsNow(view, self.member, clock.now());
    log.info({ caller: caller.name, unit: caller.unit, standing: counts }, 'code of a letter looked up');
    return { standing: counts ? 'COUNTS' : 'OVER', message };
  }
  log.info({ caller: caller.name, unit: caller.unit }, 'code of a letter looked up and not found');
  return { standing: 'UNKNOWN', message: null };
}
