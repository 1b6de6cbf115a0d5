import type { CodeListName } from '#messages';

/** Why a field or code of a standard is said in none of our messages. Closed: a new reason is a new sentence here. */
export const REASONS = {
  NOT_ASKED: 'No message asks for it: what nobody needs is not sent.',
  OWN_RECORD: 'It belongs to the system that keeps the record, and says nothing of the case.',
  SIGNED: 'The network says it itself: who sends, when, to whom, and what came of it are signed.',
  OWN_WORDS: 'Free text may name people, so a person reads it and writes what others need.',
  PERSON_DECIDES: 'None of our codes says the same, so a person decides.',
  PROTECTED: 'Told in the open it could lead to the person whom the message is to protect.',
  LOOKS_LIKE_A_LEAK:
    'It looks like a telephone, a document number or the like, which open text must not hold.',
  ATTACHMENT: 'Pictures, prints and files travel as sealed attachments, which a person adds.',
  OTHER_MESSAGE: 'Another kind of message says it.',
  SAID_ONCE: 'It says again, in another language or form, what is read already.',
  OTHER_ALERT: 'It speaks of another person or thing, which needs an alert of its own.',
  OUTSIDE: 'It lies outside what the network is for.',
  COUNT: 'It counts many people, and a message speaks of one case.',
  AGAINST_VICTIM: 'It says of a victim what is said of suspects.',
  RETIRED: 'The standard itself has given it up.',
  NOT_UNDERSTOOD: 'Its value is none that the standard lists, or cannot be read.',
  UNKNOWN_FIELD: 'The standard lists no such field.',
} as const;

export type Reason = keyof typeof REASONS;

/** One field of a standard, or one code of such a field (`value`). */
interface Theirs {
  readonly theirs: string;
  readonly value?: string;
  /** Where ours says less, more, or otherwise. */
  readonly note?: string;
}

/** `ours`: of a field `KIND [part] /pointer` (`*`: every item), of a code `list CODE`. */
export interface Said extends Theirs {
  readonly ours: readonly string[];
}

export interface Lost extends Theirs {
  readonly lost: Reason;
}

export type Row = Said | Lost;

/** A standard, with one row for each of its fields and codes. */
export interface Standard {
  readonly id: string;
  readonly title: string;
  /** What was read to make the rows. */
  readonly source: string;
  /** How many fields and codes that source lists, so that none goes missing unseen. */
  readonly lists: { readonly fields: number; readonly codes: number };
  readonly rows: readonly Row[];
}

export const isLost = (row: Row): row is Lost => 'lost' in row;

/** A field that several members of ours say. */
export const said = (theirs: string, ...ours: readonly string[]): Said => ({ theirs, ours });

/** A field that ours says less exactly, or otherwise. */
export const saidSo = (theirs: string, note: string, ...ours: readonly string[]): Said => ({
  theirs,
  ours,
  note,
});

export const lost = (reason: Reason, ...theirs: readonly string[]): Lost[] =>
  theirs.map((field) => ({ theirs: field, lost: reason }));

export const lostSo = (theirs: string, reason: Reason, note: string): Lost => ({
  theirs,
  lost: reason,
  note,
});

/** The codes of a field: theirs to one or more codes of a list of ours. */
export const codes = (theirs: string, list: CodeListName, table: Readonly<Record<string, string>>): Said[] =>
  Object.entries(table).map(([value, ours]) => ({
    theirs,
    value,
    ours: ours.split(' ').map((code) => `${list} ${code}`),
  }));

export const lostCodes = (theirs: string, reason: Reason, ...values: readonly string[]): Lost[] =>
  values.map((value) => ({ theirs, value, lost: reason }));
