import { EntryNumbers } from './entry-numbers.js';
import { grown } from './grown.js';
import {
  isNear,
  NEAR_YEARS,
  stirred,
  type BirthYears,
  type IndexedName,
  type NameQuestion,
} from './indexed-name.js';
import { Best } from './best.js';
import { KeptTerms } from './kept-terms.js';
import { Postings } from './postings.js';
import { RankedQuestion, ReachedRanks } from './question.js';
import { countsOf, Tally } from './tally.js';

/** Lists besides those of one birth year each: of names whose year is not known as one, and of whole names. */
const [SPREAD, WHOLE] = [0, 0xffff];
/** Higher than anybody ranks who shares terms. */
const WHOLE_NAME = 3;
/** Keys whose lists are swept at each change while a round of sweeping is on. */
const SWEPT_AT_ONCE = 256;
/** A round begins when one in so many names is gone. */
const GONE_PART = 8;
const LEAST_GONE = 1_000;
const LEAST_NAMES = 1_024;
/** Of the arrays that have one place for each entry, those of the tally included. */
const ENTRY_BYTES = 25;

export interface NameIndexState {
  readonly names: number;
  readonly bytes: number;
  /** A name was refused, because the index would have grown beyond its bound. */
  readonly full: boolean;
}

/**
 * Names by their terms, in flat arrays: for each birth year and term the list of names that have it. It finds all that
 * a scan by `isFoundBy` finds, and by chance of hashing a few more; a name is judged by whoever asked.
 */
export class NameIndex {
  private readonly postings = new Postings();
  private readonly kept = new KeptTerms();
  private readonly tally = new Tally();
  private readonly byNumber = new EntryNumbers((entry) => this.numbers[entry] ?? 0);
  private numbers = new Float64Array(LEAST_NAMES);
  private from = new Int16Array(LEAST_NAMES);
  private to = new Int16Array(LEAST_NAMES);
  /** How many terms an entry has; 0: it is gone. */
  private sizes = new Uint8Array(LEAST_NAMES);
  private places = new Uint32Array(LEAST_NAMES);
  private readonly years = new Set<number>();
  private next = 1;
  private alive = 0;
  private full = false;
  /** Entries to be used again: at once, after the round of sweeping that is on, after the next. */
  private free: number[] = [];
  private sweeping: number[] | undefined;
  private gone: number[] = [];

  /** @param mostBytes beyond which no name is added */
  constructor(private readonly mostBytes: number) {}

  get state(): NameIndexState {
    const own = this.numbers.length * ENTRY_BYTES + this.byNumber.bytes;
    const waiting = (this.next - this.alive) * 8;
    return {
      names: this.alive,
      bytes: own + this.postings.bytes + this.kept.bytes + waiting,
      full: this.full,
    };
  }

  /** A row that is here already is taken anew. Where the index is full it does nothing, and `state` says so. */
  add(name: IndexedName): void {
    this.remove(name.number);
    const { wholes, terms, birthYears } = name;
    if (this.state.bytes + this.growth(wholes.length + terms.length) > this.mostBytes) {
      this.full = true;
      return;
    }
    const entry = this.takeEntry();
    this.numbers[entry] = name.number;
    this.sizes[entry] = Math.max(1, terms.length);
    this.places[entry] = this.kept.keep(terms.length === 0 ? [0] : terms);
    this.from[entry] = birthYears?.[0] ?? 0;
    this.to[entry] = birthYears?.[1] ?? 0;
    this.byNumber.set(name.number, entry);
    this.alive += 1;
    const year = birthYears !== null && birthYears[0] === birthYears[1] ? birthYears[0] : SPREAD;
    if (year !== SPREAD) this.years.add(year);
    for (const term of terms) this.postings.add(keyOf(year, term), entry);
    for (const whole of wholes) this.postings.add(keyOf(WHOLE, whole), entry);
    this.sweep();
  }

  remove(number: number): void {
    const entry = this.byNumber.entryOf(number);
    if (entry === 0) return;
    this.byNumber.delete(number);
    this.kept.drop(this.places[entry] ?? 0, this.sizes[entry] ?? 0);
    this.sizes[entry] = 0;
    this.alive -= 1;
    this.gone.push(entry);
    this.sweep();
  }

  /**
   * Rows of at most `limit` names, those that share most and rarest terms first. Whoever bears the whole name comes
   * before everybody else.
   */
  search(asked: NameQuestion, limit: number): number[] {
    const best = new Best(limit);
    for (const whole of asked.wholes) this.postings.tally(keyOf(WHOLE, whole), this.tally, 1);
    const bearers = new Set<number>();
    this.tally.each((entry) => {
      if (this.sizes[entry] === 0) return;
      bearers.add(entry);
      best.offer(entry, WHOLE_NAME + (isNear(this.yearsOf(entry), asked.birthYear) ? 1 : 0));
    }, true);
    this.rankAll(this.questionOf(asked), limit, (entry, rank) => {
      if (!bearers.has(entry)) best.offer(entry, rank);
    });
    return best.drain().map((entry) => this.numbers[entry] ?? 0);
  }

  private questionOf(asked: NameQuestion): RankedQuestion {
    const years = this.yearsNear(asked.birthYear);
    const terms = asked.terms.map((term) => {
      const keys = years.map((year) => keyOf(year, term));
      const borne = keys.reduce((sum, key) => sum + this.postings.count(key), 0);
      // A term that few bear tells more: 16 for each halving of those who bear it.
      const weight = Math.round(16 * Math.log2(2 + this.alive / (1 + borne)));
      return { term, keys, borne, counts: countsOf(weight) };
    });
    return new RankedQuestion(
      asked,
      terms.sort((a, b) => a.borne - b.borne),
    );
  }

  /**
   * Reads the lists of the rarest terms first; once `limit` names stand as high as a name could that is in none of the
   * lists so far, those alone that may still reach that rank are counted on, by the terms that are kept with them.
   */
  private rankAll(
    question: RankedQuestion,
    limit: number,
    tell: (entry: number, rank: number) => void,
  ): void {
    const { terms } = question;
    for (const [at, { borne, keys, counts }] of terms.entries()) {
      // Looked at now and then only: it is itself a way over all that are counted.
      if (this.tally.size >= limit && borne > this.tally.size / 4) {
        const reached = new ReachedRanks();
        this.tally.each((entry, counted) => {
          reached.add(this.rankOf(entry, counted, question));
        }, false);
        const least = reached.of(limit);
        if (question.highest(at) < least) {
          this.rankKept(question, at, least, tell);
          return;
        }
      }
      if (borne > 0) for (const key of keys) this.postings.tally(key, this.tally, counts);
    }
    this.tally.each((entry, counted) => {
      const rank = this.rankOf(entry, counted, question);
      if (rank > 0) tell(entry, rank);
    }, true);
  }

  private rankKept(
    question: RankedQuestion,
    at: number,
    least: number,
    tell: (entry: number, rank: number) => void,
  ): void {
    const more = question.terms.slice(at).reduce((sum, { counts }) => sum + counts, 0);
    for (const { term, counts } of question.terms) this.kept.mark(term, counts);
    this.tally.each((entry, counted) => {
      if (this.rankOf(entry, counted + more, question) < least) return;
      const rank = this.rankOf(
        entry,
        this.kept.count(this.places[entry] ?? 0, this.sizes[entry] ?? 0),
        question,
      );
      if (rank > 0) tell(entry, rank);
    }, true);
    for (const { term } of question.terms) this.kept.mark(term, 0);
  }

  /** 0 also for one who was born in another year. */
  private rankOf(entry: number, counted: number, question: RankedQuestion): number {
    const rank = question.rank(this.sizes[entry] ?? 0, counted);
    if (rank === 0 || this.from[entry] === this.to[entry]) return rank;
    return isNear(this.yearsOf(entry), question.asked.birthYear) ? rank : 0;
  }

  private yearsNear(birthYear: number | null): number[] {
    if (birthYear === null) return [SPREAD, ...this.years];
    const near = Array.from({ length: 2 * NEAR_YEARS + 1 }, (_, at) => birthYear - NEAR_YEARS + at);
    return [SPREAD, ...near.filter((year) => this.years.has(year))];
  }

  private yearsOf(entry: number): BirthYears {
    const [from, to] = [this.from[entry] ?? 0, this.to[entry] ?? 0];
    return from === 0 ? null : [from, to];
  }

  private takeEntry(): number {
    const again = this.free.pop();
    if (again !== undefined) return again;
    const entry = this.next;
    this.next += 1;
    if (entry >= this.numbers.length) {
      const length = this.longer();
      this.numbers = grown(this.numbers, length);
      this.from = grown(this.from, length);
      this.to = grown(this.to, length);
      this.sizes = grown(this.sizes, length);
      this.places = grown(this.places, length);
    }
    this.tally.hold(this.numbers.length);
    return entry;
  }

  private longer(): number {
    return Math.ceil(this.numbers.length * 1.5);
  }

  /** Bytes that one more name may need. */
  private growth(terms: number): number {
    const isLast = this.free.length === 0 && this.next >= this.numbers.length;
    const entries = isLast ? (this.longer() - this.numbers.length) * ENTRY_BYTES : 0;
    return this.postings.growth(terms) + this.kept.growth(terms) + this.byNumber.growth() + entries;
  }

  /** Lists are freed of names that are gone little by little, so that no change takes long. */
  private sweep(): void {
    if (this.sweeping === undefined) {
      if (this.gone.length < Math.max(LEAST_GONE, this.alive / GONE_PART)) return;
      [this.sweeping, this.gone] = [this.gone, []];
    }
    if (!this.postings.sweep(SWEPT_AT_ONCE, (entry) => this.sizes[entry] === 0)) return;
    for (const entry of this.sweeping) this.free.push(entry);
    this.sweeping = undefined;
  }
}

function keyOf(year: number, term: number): number {
  return stirred(term ^ Math.imul(year + 1, 0x9e3779b1));
}
