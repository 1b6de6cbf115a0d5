import type { IndexSeat, NameQuestion, OpenSeat, SeatedState } from '#finding';
import { asHsuError, SECOND } from '#kernel';
import { BUILD } from './lookup-built.js';
import type { Database, SqlStatement } from '../sql/database.js';

/**
 * What the index of names holds by now. COMPLETE: all names that can be read; until then, and while one is set aside, a
 * name that is not found means nothing.
 */
export interface FollowedState extends SeatedState {
  readonly state: 'LOADING' | 'COMPLETE' | 'FULL' | 'LOST';
  /** Why it was lost: a code, or undefined. */
  readonly code?: string;
}

/** Names of one page while all are loaded. */
const PAGE = 20_000;
/** More changes than this at once, and all is loaded anew. */
const MOST_CHANGES = 50_000;
const RETRY_MS = SECOND;

const PACKED = `int8send(number) || int2send(coalesce(from_year, 0::smallint)) || int2send(coalesce(to_year, 0::smallint)) || int4send(length(hashes)) || hashes`;

/** The moment from which on changes are read, taken before the first page. */
const PLACE: SqlStatement = {
  name: 'names-place',
  text: `SELECT ${BUILD} AS build, pg_current_snapshot()::text AS snapshot`,
};
/** Of one birth year together, so that a search for it finds them side by side. */
const NEXT_PAGE: SqlStatement = {
  name: 'names-page',
  text: `
SELECT string_agg(${PACKED}, ''::bytea ORDER BY from_year, number) AS names, max(number) AS last, count(*) AS count
FROM (SELECT number, from_year, to_year, hashes FROM lookup_terms WHERE number > $1::bigint ORDER BY number LIMIT ${PAGE}) t`,
};
/**
 * What is committed by now and was not when the last snapshot was taken: whatever the order of commits, each change is
 * read once, and nothing hangs on a notification that may be lost. Statements see one moment, so the snapshot told is
 * that of the rows.
 */
const unseen = (table: string): string =>
  `FROM ${table} WHERE xid >= pg_snapshot_xmin($1::pg_snapshot) AND NOT pg_visible_in_snapshot(xid, $1::pg_snapshot)`;
const CHANGES: SqlStatement = {
  name: 'names-changed',
  text: `
SELECT ${BUILD} AS build, pg_current_snapshot()::text AS snapshot, a.names, a.count, g.gone,
  pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax($1::pg_snapshot) AS back
FROM (SELECT string_agg(${PACKED}, ''::bytea) AS names, count(*) AS count FROM (
  SELECT number, from_year, to_year, hashes ${unseen('lookup_terms')} AND hashes IS NOT NULL LIMIT ${MOST_CHANGES + 1}) t) a,
  (SELECT json_agg(number) AS gone FROM (SELECT number ${unseen('lookup_gone')} LIMIT ${MOST_CHANGES + 1}) t) g`,
};

interface Place {
  /** The build of the terms that were loaded; another one means that all were written anew. */
  readonly build: string;
  readonly snapshot: string;
}

interface ChangeRow {
  readonly build: string | null;
  readonly snapshot: string;
  readonly names: Uint8Array | null;
  readonly count: number;
  /** Numbers of transactions went back, as after a failover: by them nothing tells what is new. */
  readonly back: boolean;
  readonly gone: number[] | null;
}

/**
 * The index of names in this process, kept as the database has them: by this process's transactions and by those of
 * every other replica alike.
 */
export class FollowedNames {
  private seat: IndexSeat | undefined;
  private place: Place | undefined;
  private loading: Promise<void> | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private queued: Promise<Place | undefined> | undefined;
  private retry: NodeJS.Timeout | undefined;
  private held: SeatedState = NO_NAMES;
  private closed = false;

  constructor(
    private readonly db: Database,
    private readonly open: OpenSeat,
    private readonly told: (state: FollowedState) => void,
  ) {}

  /**
   * Rows of names alike, of all that were committed before the call. Undefined while the index is not complete; then it
   * is being loaded, or holds a name that it cannot read. `build`: see `Place`.
   */
  async search(
    asked: readonly NameQuestion[],
    limit: number,
  ): Promise<{ readonly build: string; readonly numbers: readonly (readonly number[])[] } | undefined> {
    const place = await this.freshen();
    if (place === undefined || this.seat === undefined) return undefined;
    try {
      const numbers = await this.seat.search(asked, limit);
      return this.held.aside > 0 ? undefined : { build: place.build, numbers };
    } catch {
      // The seat itself tells that it is lost.
      return undefined;
    }
  }

  /** Loads all where that is not done, and resolves when it is, or cannot be done now. */
  async load(): Promise<void> {
    if ((await this.freshen()) === undefined) await this.loading;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    // What is being loaded or looked at stops at its next step.
    await this.forget();
    await this.last;
    await this.loading?.catch(() => undefined);
  }

  /** Reads what has changed; who comes while a look is on shares the next one, which sees all that was before. */
  private freshen(): Promise<Place | undefined> {
    this.queued ??= this.last.then(() => {
      this.queued = undefined;
      return this.look();
    });
    this.last = this.queued.catch(() => undefined);
    return this.queued;
  }

  private async look(): Promise<Place | undefined> {
    const { place, seat } = this;
    if (this.closed) return undefined;
    if (place === undefined || seat === undefined) {
      this.begin();
      return undefined;
    }
    const [row] = await this.db.run<ChangeRow & Record<string, unknown>>(CHANGES, [place.snapshot]);
    // Lost meanwhile: what was read belongs to no index any more.
    if (this.seat !== seat || this.place !== place) return undefined;
    if (
      row === undefined ||
      row.back ||
      row.build !== place.build ||
      Math.max(row.count, row.gone?.length ?? 0) > MOST_CHANGES
    ) {
      await this.forget();
      this.begin();
      return undefined;
    }
    if (row.names !== null || row.gone !== null) {
      try {
        this.hold(await seat.change({ added: row.names ?? NOTHING, gone: row.gone ?? [] }));
      } catch {
        return undefined;
      }
      if (this.held.full || this.seat !== seat) return undefined;
    }
    this.place = { build: place.build, snapshot: row.snapshot };
    return this.place;
  }

  private begin(): void {
    if (this.closed || this.held.full) return;
    this.loading ??= this.loadAll()
      .catch((error: unknown) => {
        this.again(asHsuError(error).code);
      })
      .finally(() => {
        this.loading = undefined;
      });
  }

  private async loadAll(): Promise<void> {
    const [from] = await this.db.run<{ build: string | null; snapshot: string }>(PLACE, []);
    if (from === undefined || from.build === null) return;
    await this.forget();
    if (this.closed) return;
    const seat = this.open(() => {
      if (this.seat === seat) this.again('E-INTERNAL');
    });
    this.seat = seat;
    for (let after = 0; ;) {
      const [page] = await this.db.run<{ names: Uint8Array | null; last: number | null; count: number }>(
        NEXT_PAGE,
        [after],
      );
      if (this.seat !== seat) return;
      const state = page?.names ? await seat.change({ added: page.names, gone: [] }) : this.held;
      if (this.seat !== seat) return;
      this.hold(state);
      if (state.full) return;
      if (page?.last == null || page.count < PAGE) break;
      after = page.last;
    }
    this.place = { build: from.build, snapshot: from.snapshot };
    this.told({ ...this.held, state: 'COMPLETE' });
  }

  private hold(state: SeatedState): void {
    const before = this.held;
    this.held = state;
    if (state.full && !before.full) {
      this.place = undefined;
      this.told({ ...state, state: 'FULL' });
    } else this.told({ ...state, state: this.place === undefined ? 'LOADING' : 'COMPLETE' });
  }

  private async forget(): Promise<void> {
    const { seat } = this;
    this.place = this.seat = undefined;
    this.held = NO_NAMES;
    await seat?.close().catch(() => undefined);
  }

  /** The index is gone; a new one is loaded soon, and checks say meanwhile that names may be missing. */
  private again(code: string): void {
    this.place = this.seat = undefined;
    this.told({ ...this.held, state: 'LOST', code });
    clearTimeout(this.retry);
    if (this.closed) return;
    this.retry = setTimeout(() => {
      this.begin();
    }, RETRY_MS);
    this.retry.unref();
  }
}

const NOTHING = new Uint8Array(0);
const NO_NAMES: SeatedState = { names: 0, bytes: 0, full: false, aside: 0 };
