import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import type { Member } from '#kernel';
import { errorFields } from './error-fields.js';

export type Log = Logger;
export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

// Nobody is to log these; should somebody do so by mistake, the value does not come out.
const REDACTED = [
  'authorization',
  '*.authorization',
  '*.*.authorization',
  'cookie',
  '*.cookie',
  'password',
  '*.password',
  '*.*.password',
  'body',
  '*.body',
  'headers',
  '*.headers',
  'url',
  '*.url',
];

/**
 * One JSON object a line: `level` and `time` (RFC 3339 UTC) in words, `member`, `msg` (a fixed text), fields. Errors
 * under `err` lose whatever a foreign error says (see `errorFields`). No bodies, headers or URLs (SECURITY.md "Where
 * nothing personal may stand", T42).
 */
export function openLog(
  level: LogLevel,
  member: Member,
  destination: DestinationStream = pino.destination({ fd: 1, sync: true }),
): Log {
  return pino(
    {
      level,
      base: { member },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: REDACTED, censor: '[redacted]' },
      serializers: { err: (error: unknown) => errorFields(error) },
    },
    destination,
  );
}
