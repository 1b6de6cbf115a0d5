import { DAY, MINUTE, SECOND } from '#kernel';

/** A heartbeat to each peer when anything changed, and when nothing did (wire.md "Heartbeat"). */
export const BEAT_CHANGED_MS = 30 * SECOND;
export const BEAT_IDLE_MS = 5 * MINUTE;
/** A peer silent for this long is AWAY: three idle heartbeats. */
export const AWAY_MS = 15 * MINUTE;
/**
 * A heartbeat dated further ahead of our clock than this does not keep later ones, dated rightly, from counting for
 * longer.
 */
export const BEAT_AHEAD_MS = 10 * MINUTE;
/** Streams of this many epochs of a peer are kept, the highest ones: its pulse may name as many as it likes. */
export const MOST_EPOCHS = 4;
/** One process of a member speaks for it for this long, and goes on while it says so. */
export const SPEAK_MS = 15 * SECOND;
/** A receipt is due this long after the heartbeat that shows its message received. */
export const RECEIPT_MS = MINUTE;
/** A number is missing only this long after every partition was read past its mark. */
export const MISSING_GRACE_MS = 5 * SECOND;
/** A partition that is looked at and hands out nothing for this long has nothing more up to its end. */
export const UNMOVED_MS = 30 * SECOND;
/** Looks that are further apart than this say nothing of the time between them. */
export const UNLOOKED_MS = 15 * SECOND;
/**
 * No order to send again waits longer than this. One that is due later was written before a clock was set back: it is
 * due now, else what a peer lacks would wait for as long as the clock was ahead.
 */
export const RESEND_WAIT_MS = 90 * SECOND;
/** Resends of one message to one member before it becomes an incident. */
export const MOST_RESENDS = 5;
/**
 * A process holds a web address to be told for so long at most; a round is far shorter, for one post takes 10 s at
 * most.
 */
export const ADDRESS_HELD_MS = 120 * SECOND;
/** Refusals older than this are no longer told. */
export const REFUSED_MS = DAY;
