import type { ErrorCode } from '#kernel';

const TROUBLE =
  'This gateway, or a service that it needs, is in trouble: nothing in the request would be mended.';
const RECEIVED =
  'It is said of what another member sent, in receipts, in the quarantine and in the log, and never answers a request.';

/** Codes that no rule stands behind, each with the reason; docs/errors.md tells it. A test holds every other refusal
 * to a rule. */
export const codesWithoutRule: Readonly<Partial<Record<ErrorCode, string>>> = {
  'E-UNAUTHENTICATED': 'A stranger is not told what is wrong with a credential.',
  'E-NOT-FOUND': 'Whether it is not there or not for the caller, the answer is the same.',
  'E-CONFIG': TROUBLE,
  'E-DIRECTORY-EXPIRED': TROUBLE,
  'E-DIRECTORY-OLD': TROUBLE,
  'E-INTERNAL': TROUBLE,
  'E-KEY-UNKNOWN': TROUBLE,
  'E-UNAVAILABLE': TROUBLE,
  'E-AUDIENCE': RECEIVED,
  'E-CLOCK-SKEW': RECEIVED,
  'E-COMMITMENT': RECEIVED,
  'E-CONVERSATION-REFUSED': RECEIVED,
  'E-DUPLICATE-CONFLICT': RECEIVED,
  'E-HEADER': RECEIVED,
  'E-KEY-REVOKED': RECEIVED,
  'E-LINK-INVALID': RECEIVED,
  'E-NOT-SEALED-TO-ME': RECEIVED,
  'E-PARENT-UNKNOWN': RECEIVED,
  'E-PULSE-INVALID': RECEIVED,
  'E-PULSE-OLD': RECEIVED,
  'E-SEALED-UNREADABLE': RECEIVED,
  'E-SEQUENCE-GAP': RECEIVED,
  'E-STATEMENT-INVALID': RECEIVED,
  'E-STATEMENT-OLD': RECEIVED,
  'E-WAITING-FULL': RECEIVED,
};
