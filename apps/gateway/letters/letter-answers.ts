import type { CheckedLetter } from '#letters';
import { Reference, UnitAddress } from '../http/references.js';
import { ref, Says, type Told } from '../openapi/says.js';
import {
  among,
  list,
  member,
  orNull,
  shape,
  text,
  textOrNull,
  time,
  type ValueOf,
} from '../openapi/schema-shapes.js';
import type { CodeFound, LetterStanding } from './checked-letter.js';

const verdict = among(
  'GENUINE',
  'ALTERED',
  'EXPIRED',
  'KEY-REVOKED',
  'KEY-UNKNOWN',
  'OTHER-FORM',
  'DIRECTORY-OLD',
  'UNREADABLE',
);
const of = among('LETTER', 'CODE');
const standing = among('COUNTS', 'OVER', 'OTHER', 'UNKNOWN');
const says = shape({
  by: member,
  at: time,
  until: time,
  of: ref(Reference),
  type: text,
  from: ref(UnitAddress),
  sentAt: time,
  handling: list(text),
  parts: list(text),
});

/** What a check tells of a letter (docs/letters.md). */
export class LetterCheck {
  @Says(verdict) readonly verdict: ValueOf<typeof verdict>;
  /** CODE: of the text of a QR code, which tells nothing of the paper around it. */
  @Says(of) readonly checked: ValueOf<typeof of>;
  /** What this gateway knows of its message since: COUNTS, OVER, OTHER (not that message), UNKNOWN (not here). */
  @Says(standing) readonly standing: ValueOf<typeof standing>;
  /** What a person compares with the paper; null where nothing of it can be believed. */
  @Says(orNull(says)) readonly says: ValueOf<typeof says> | null;
  /** The verification code; null where only the text of a QR code was brought. */
  @Says(textOrNull) readonly code: string | null;
}

export function letterCheck(found: CheckedLetter & { readonly standing: LetterStanding }): Told<LetterCheck> {
  const { verdict: told, of: checked, standing: since, statement, code } = found;
  if (statement === undefined) return { verdict: told, checked, standing: since, says: null, code: null };
  const { by, at, until, of: message, type, from, sentAt, handling, parts } = statement;
  return {
    verdict: told,
    checked,
    standing: since,
    says: { by, at, until, of: message, type, from, sentAt, handling, parts },
    code: code ?? null,
  };
}

const known = among('COUNTS', 'OVER', 'UNKNOWN');
const shown = shape({ of: ref(Reference), type: text, from: ref(UnitAddress), sentAt: time });

/** The message of which a letter with this code was printed: compare it with the paper. */
export class LetterCode {
  /** UNKNOWN: no message here that the caller may read has this code. */
  @Says(known) readonly standing: ValueOf<typeof known>;
  @Says(orNull(shown)) readonly message: ValueOf<typeof shown> | null;
}

export function letterCode({ standing: since, message }: CodeFound): Told<LetterCode> {
  if (message === null) return { standing: since, message: null };
  const { ref: of, type, from, sentAt } = message;
  return {
    standing: since,
    message: { of, type, from: { member: from.member, unit: from.unit }, sentAt },
  };
}
