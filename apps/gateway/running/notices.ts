import type { Notice, Notices } from '#exchange';
import type { Log, Metrics } from '#telemetry';

const LEVELS = {
  RECORD: 'debug',
  REFUSED: 'warn',
  REFUSALS: 'error',
  // Every broadcast of our own comes back to us, sealed to the others.
  NOT_SEALED_TO_ME: 'debug',
  JUNK: 'warn',
  NOT_SEALABLE: 'error',
  CONTESTED_KEY: 'error',
  STATEMENT_EARLY: 'error',
  OLD_HEARTBEAT: 'warn',
  EXTRA_HEARTBEATS: 'warn',
  OFFSET: 'error',
  RESEND: 'info',
  INCIDENT: 'error',
  HELD_BY_PEER: 'warn',
  ESCALATION: 'warn',
  TOPICS_MISSING: 'warn',
  ESCALATION_WAITS: 'error',
  KEEPING_WAITS: 'error',
  HOLDERS_NOT_TOLD: 'error',
  PEER_AWAY: 'warn',
  PEER_BACK: 'info',
  UNKNOWN_CONTROL: 'info',
  BACKGROUND: 'warn',
  ATTACHMENT_WHOLE: 'info',
  ATTACHMENT_REFUSED: 'error',
  CHUNKS_AGAIN: 'warn',
  RELAY_WAITS: 'warn',
} as const satisfies Record<Notice['kind'], 'debug' | 'info' | 'warn' | 'error'>;

/** Tells operators what the exchange notices: a line in the log and a count. */
export function operatorNotices(log: Log, metrics: Metrics): Notices {
  return {
    note: (notice) => {
      if (notice.kind === 'RECORD') metrics.judged(notice.place.topic, notice.outcomes);
      else metrics.noticed(notice.kind);
      if (notice.kind === 'REFUSED') metrics.messageRefused(notice.place.topic, notice.code);
      log[LEVELS[notice.kind]](notice, 'notice');
    },
  };
}
