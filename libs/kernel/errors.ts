/**
 * The closed list of error codes. A code never changes its meaning: integrators and receipts carry it.
 * `retry` says whether the same input may succeed later (`later`) or never will (`never`).
 * Where it is used a code says more: wire.md has those of the forms, docs/decisions the reasons of many others.
 */
export const ERROR_CODES = {
  // form: the bytes are not what the form demands (docs/wire.md)
  'E-TOO-LARGE': { retry: 'never', title: 'Larger than the form allows' },
  'E-JSON': { retry: 'never', title: 'Not strict JSON' },
  'E-FORM': { retry: 'never', title: 'Not in the required form' },
  'E-HEADER': { retry: 'never', title: 'A header member is missing, unknown or has a wrong value' },
  'E-NOT-SEALED-TO-ME': { retry: 'never', title: 'No entry for a key of this gateway' },
  'E-SEALED-UNREADABLE': { retry: 'never', title: 'A sealed part cannot be opened' },
  'E-COMMITMENT': { retry: 'never', title: 'A sealed part is not the one its message committed to' },
  'E-LINK-INVALID': { retry: 'never', title: 'The link is not signed by the member it claims' },
  // trust
  'E-SIG-INVALID': { retry: 'never', title: 'The signature does not verify' },
  'E-KEY-UNKNOWN': { retry: 'never', title: 'The directory lists no such key for this unit' },
  'E-KEY-REVOKED': { retry: 'never', title: 'The key was revoked or not valid when the message was sent' },
  'E-STATEMENT-INVALID': { retry: 'never', title: 'A directory statement is not signed by two officers' },
  'E-STATEMENT-OLD': { retry: 'never', title: 'A directory statement does not follow the version in force' },
  'E-PULSE-INVALID': { retry: 'never', title: "A pulse record is not signed by its member's directory key" },
  'E-PULSE-OLD': { retry: 'never', title: 'A pulse record is not newer than the last one accepted' },
  'E-DIRECTORY-OLD': { retry: 'later', title: 'This gateway holds an older directory than the sender' },
  'E-DIRECTORY-EXPIRED': { retry: 'later', title: 'The directory in force has expired' },
  // meaning
  'E-AUDIENCE': { retry: 'never', title: 'The message is not addressed to this member' },
  'E-NOT-PARTY': { retry: 'never', title: 'The sender is not a party of this conversation' },
  'E-CONVERSATION-UNKNOWN': {
    retry: 'later',
    title: 'The message that opens this conversation is not here yet',
  },
  'E-PARENT-UNKNOWN': { retry: 'later', title: 'A message that this one comes after is not here yet' },
  'E-CONVERSATION-FULL': {
    retry: 'never',
    title: 'This member has added all the messages that it may to this conversation',
  },
  'E-WAITING-FULL': { retry: 'later', title: 'Too much of this member waits here already' },
  'E-CONVERSATION-REFUSED': {
    retry: 'never',
    title: 'The message that opens this conversation was refused here',
  },
  'E-CLOCK-SKEW': { retry: 'never', title: 'Sent more than ten minutes in the future' },
  'E-EXPIRED': { retry: 'never', title: 'Past its expiry' },
  'E-SCHEMA-UNKNOWN': { retry: 'later', title: 'Unknown kind or version' },
  'E-SCHEMA-INVALID': { retry: 'never', title: 'A field is missing, unknown or has a wrong value' },
  'E-DUPLICATE-CONFLICT': { retry: 'never', title: 'The same id was used for other bytes' },
  'E-SEQUENCE-GAP': { retry: 'later', title: 'Numbers of a stream are missing' },
  'E-NOT-PERMITTED': { retry: 'never', title: 'Not permitted for this role, unit or kind' },
  'E-RECIPIENT-UNKNOWN': { retry: 'never', title: 'The directory lists no such member or unit' },
  'E-CHECKDIGIT': { retry: 'never', title: 'A check digit does not hold' },
  'E-LEAK-SUSPECTED': { retry: 'never', title: 'Open text looks like it holds personal data' },
  'E-NATIONALITY-MISSING': {
    retry: 'never',
    title: 'No nationality claim, or an unknown one without reason',
  },
  'E-CONSENT-SCOPE': { retry: 'never', title: 'The consent does not cover this' },
  'E-HANDLING': { retry: 'never', title: 'The handling code forbids this or lacks its note' },
  'E-RETENTION': { retry: 'never', title: 'Kept longer than the kind allows' },
  'E-CHILD-GUARDIAN': { retry: 'never', title: 'A child without a guardian and without a call for one' },
  'E-VICTIM-WANTED': { retry: 'never', title: 'A victim is never wanted' },
  'E-PROTECTION': {
    retry: 'never',
    title: 'A protection concern bars contact with the country of origin',
  },
  'E-NATIONALITY-UNVERIFIED': { retry: 'never', title: 'No return before the nationality is verified' },
  'E-UNFIT-TO-TRAVEL': { retry: 'never', title: 'No return of a person who is not fit to travel' },
  'E-RISK-UNMITIGATED': { retry: 'never', title: 'No return into a high risk without mitigations' },
  'E-COURT-DATE': { retry: 'never', title: 'No return before a court date that needs the person' },
  'E-STATUS-MIX': { retry: 'never', title: 'ACTUAL, EXERCISE and TEST must not mix' },
  'E-NOT-NOW': { retry: 'later', title: 'Not possible where this conversation stands now' },
  // attachments
  'E-ATTACHMENT-KIND': { retry: 'never', title: 'A file of a kind that does not travel here' },
  'E-ATTACHMENT-DIGEST': { retry: 'never', title: 'A file is not the one whose digest was told' },
  'E-ATTACHMENT-INFECTED': { retry: 'never', title: 'A scanner found harmful content in a file' },
  'E-SCANNER': { retry: 'later', title: 'The scanner of this gateway does not answer' },
  // the edge
  'E-UNAUTHENTICATED': { retry: 'never', title: 'No valid credential' },
  'E-TOO-MANY': {
    retry: 'later',
    title: 'More at once than is allowed: requests, refused credentials, open streams, subscriptions',
  },
  'E-CHANGED': { retry: 'never', title: 'It was changed since it was read' },
  'E-METHOD': { retry: 'never', title: 'This address takes other methods' },
  'E-NOT-FOUND': { retry: 'never', title: 'Nothing here that you may see' },
  'E-IDEMPOTENCY': {
    retry: 'never',
    title: 'The idempotency key is missing or was used for another request',
  },
  'E-UNAVAILABLE': { retry: 'later', title: 'A service that is needed does not answer' },
  'E-CONFIG': { retry: 'never', title: 'The configuration is not usable' },
  'E-INTERNAL': { retry: 'later', title: 'Internal error' },
} as const satisfies Record<string, { retry: 'never' | 'later'; title: string }>;

export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * One thing that is wrong. `path`: JSON pointer (RFC 6901) to it, `''` for the whole. `rule`: id of the rule that is
 * broken, for callers to branch on (docs/errors.md). `text` says what would be right, and holds no personal data.
 */
export interface Fault {
  readonly code: ErrorCode;
  readonly path: string;
  readonly rule?: string;
  readonly text?: string;
}

/** The one error class of the product. `message` is for logs and callers alike, so it never holds payload text. */
export class HsuError extends Error {
  readonly faults: readonly Fault[];

  constructor(
    readonly code: ErrorCode,
    text?: string,
    options: { readonly faults?: readonly Fault[]; readonly path?: string; readonly cause?: unknown } = {},
  ) {
    super(
      text === undefined ? code : `${code}: ${text}`,
      options.cause === undefined ? {} : { cause: options.cause },
    );
    this.name = 'HsuError';
    this.faults = options.faults ?? [
      { code, path: options.path ?? '', ...(text === undefined ? {} : { text }) },
    ];
  }

  get retry(): 'never' | 'later' {
    return ERROR_CODES[this.code].retry;
  }
}

/** Foreign errors become `E-INTERNAL` with the cause kept; never guessed at by their text. */
export function asHsuError(error: unknown): HsuError {
  return error instanceof HsuError ? error : new HsuError('E-INTERNAL', undefined, { cause: error });
}
