/** All that a letter says by itself, in one language. */
export interface LetterWords {
  /** BCP 47, for the browser's shaping and line breaks. */
  readonly tag: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly everyone: string;
  readonly kind: string;
  readonly reference: string;
  readonly case: string;
  readonly sent: string;
  readonly until: string;
  readonly printed: string;
  readonly subject: string;
  readonly text: string;
  readonly purpose: string;
  readonly urgency: string;
  readonly limits: string;
  readonly basis: string;
  readonly code: string;
  /** What is asked: the same of every kind, since each says the rest itself. */
  readonly ask: string;
  /** Only where the message may speak of a victim. */
  readonly protect: string;
  readonly ends: string;
  readonly check: string;
  readonly exercise: string;
  readonly urgencies: Readonly<Record<'E' | 'U' | 'R' | 'P', string>>;
  readonly handlings: Readonly<Record<'H0' | 'H1' | 'H2' | 'H3', string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly members: Readonly<Record<string, string>>;
}

export type Purpose =
  | 'PREVENT'
  | 'DETECT'
  | 'INVESTIGATE'
  | 'PROSECUTE_PREP'
  | 'LOCATE_PERSON'
  | 'PROTECT_VICTIM'
  | 'IDENTIFY_VICTIM'
  | 'VERIFY_NATIONALITY'
  | 'REPATRIATE'
  | 'BORDER_CHECK'
  | 'STATISTICS'
  | 'CAPACITY'
  | 'SYSTEM_TEST';
