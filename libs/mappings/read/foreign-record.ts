import { leakScan, type CodeListName } from '#messages';
import { isLost, type Reason, type Standard } from '../row.js';

/** A text of a foreign record, with the standard's name for its field and its place in the file. */
export interface Leaf {
  readonly field: string;
  readonly place: string;
  readonly text: string;
}

/** What of a record stands in no draft. Never the text itself: this is printed, and may be logged. */
export interface LostValue {
  readonly field: string;
  readonly place: string;
  readonly reason: Reason;
  /** What the standard's row says of the field besides. */
  readonly note?: string;
}

/** A code of ours that a text of theirs means. */
export interface FoundCode {
  readonly list: string;
  readonly code: string;
}

/** The codes of one list among them, each once. */
export const codesIn = (list: CodeListName, found: readonly FoundCode[]): string[] => [
  ...new Set(found.filter((one) => one.list === list).map(({ code }) => code)),
];

/**
 * One record of another system while a draft is made of it. Whatever a reader does not take ends among what is lost, so
 * nothing is left behind unseen.
 */
export class ForeignRecord {
  private readonly waiting: Leaf[];
  private readonly gone: LostValue[] = [];

  constructor(
    readonly standard: Standard,
    readonly place: string,
    leaves: readonly Leaf[],
  ) {
    this.waiting = leaves.filter(({ text }) => text.trim() !== '');
  }

  /** Whether a field that begins so has a text that nobody has taken. */
  has(prefix: string): boolean {
    return this.waiting.some(({ field }) => field.startsWith(prefix));
  }

  /** The first text of a field, once. */
  take(field: string): Leaf | undefined {
    const at = this.waiting.findIndex((leaf) => leaf.field === field);
    return at < 0 ? undefined : this.waiting.splice(at, 1)[0];
  }

  /** All texts of a field, in their order. */
  takeAll(field: string): Leaf[] {
    const taken: Leaf[] = [];
    for (let leaf = this.take(field); leaf !== undefined; leaf = this.take(field)) taken.push(leaf);
    return taken;
  }

  lose({ field, place }: Leaf, reason: Reason): void {
    const note = this.standard.rows.find(
      (row) => isLost(row) && row.theirs === field && row.value === undefined && row.lost === reason,
    )?.note;
    this.gone.push({ field, place, reason, ...(note !== undefined && { note }) });
  }

  loseAll(field: string, reason: Reason): void {
    for (const leaf of this.takeAll(field)) this.lose(leaf, reason);
  }

  /** What `read` makes of the first text of a field; what it cannot read is lost. */
  read<T>(field: string, read: (text: string) => T | undefined): T | undefined {
    const leaf = this.take(field);
    return leaf && this.readLeaf(leaf, read);
  }

  /** The same of every text of a field. */
  readAll<T>(field: string, read: (text: string) => T | undefined): T[] {
    return this.takeAll(field).flatMap((leaf) => this.readLeaf(leaf, read) ?? []);
  }

  private readLeaf<T>(leaf: Leaf, read: (text: string) => T | undefined): T | undefined {
    const value = read(leaf.text.trim());
    if (value === undefined) this.lose(leaf, 'NOT_UNDERSTOOD');
    return value;
  }

  /** A text for an open member of at most `max` characters; not where it tells what no open text may. */
  openText(field: string, max: number): string | undefined {
    const leaf = this.take(field);
    return leaf && this.open(leaf, max);
  }

  open(leaf: Leaf, max: number): string | undefined {
    const text = leaf.text.trim().replace(/\s+/g, ' ');
    const reason =
      leakScan(text).length > 0 ? 'LOOKS_LIKE_A_LEAK' : text.length > max ? 'OWN_WORDS' : undefined;
    if (reason !== undefined) this.lose(leaf, reason);
    return reason === undefined ? text : undefined;
  }

  /** The first text of a field as a code of `list`, by the rows of the standard. */
  code(field: string, list: CodeListName): string | undefined {
    const leaf = this.take(field);
    return leaf && this.codesOf(leaf, leaf.text.trim(), [list])[0]?.code;
  }

  /** Every code that the texts of a field mean in these lists; `separator`: between choices of one text. */
  choices(field: string, lists: readonly CodeListName[], separator?: RegExp): readonly FoundCode[] {
    return this.takeAll(field).flatMap((leaf) => {
      const values = separator === undefined ? [leaf.text.trim()] : leaf.text.split(separator);
      return values.flatMap((value) => (value === '' ? [] : this.codesOf(leaf, value, lists)));
    });
  }

  private codesOf(leaf: Leaf, value: string, lists: readonly CodeListName[]): readonly FoundCode[] {
    const rows = this.standard.rows.filter(
      (row) => row.theirs === leaf.field && row.value?.toLowerCase() === value.toLowerCase(),
    );
    const found = rows
      .flatMap((row) => (isLost(row) ? [] : row.ours))
      .map((ours) => ours.split(' '))
      .flatMap(([list = '', code = '']) => (lists.some((one) => one === list) ? [{ list, code }] : []));
    if (found.length === 0)
      this.lose(leaf, rows.find(isLost)?.lost ?? (rows.length > 0 ? 'PERSON_DECIDES' : 'NOT_UNDERSTOOD'));
    return found;
  }

  /** What the draft of this kind does not say, each once: what was lost on the way, and what nobody took. */
  lost(kind: string): readonly LostValue[] {
    for (const leaf of this.waiting.splice(0)) this.lose(leaf, this.reasonOf(leaf, kind));
    return this.gone.filter(
      (one, at) =>
        this.gone.findIndex(({ place, reason }) => place === one.place && reason === one.reason) === at,
    );
  }

  private reasonOf({ field, text }: Leaf, kind: string): Reason {
    const rows = this.standard.rows.filter(({ theirs }) => theirs === field);
    const code = rows.filter(isLost).find(({ value }) => value === text.trim());
    const whole = rows.find(({ value }) => value === undefined);
    if (whole === undefined) return 'UNKNOWN_FIELD';
    if (isLost(whole)) return whole.lost;
    if (code !== undefined) return code.lost;
    return whole.ours.some((ours) => ours.startsWith(`${kind} `)) ? 'PERSON_DECIDES' : 'OTHER_MESSAGE';
  }
}
