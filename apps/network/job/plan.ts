import type { Member } from '#kernel';
import type { CtdcRow } from './rows.js';

/** A corridor with fewer rows than this makes no alert (CTDC's own k: smaller groups could tell who somebody is). */
const ALERT_ROWS = 11;

/** Why a row makes no referral. */
export type SkipReason =
  'CITIZENSHIP_UNKNOWN' | 'EXPLOITATION_UNKNOWN' | 'SAME_COUNTRY' | 'OUTSIDE_RUN' | 'YEAR_UNKNOWN';

/** From the country of exploitation, which found the person, to the country of citizenship. */
export interface Corridor {
  readonly from: Member;
  readonly to: Member;
  readonly rows: readonly CtdcRow[];
}

export interface Plan {
  readonly rows: number;
  readonly referrals: readonly { readonly row: CtdcRow; readonly from: Member; readonly to: Member }[];
  /** Corridors with enough rows for one alert to all, in the order of the file. */
  readonly alerts: readonly Corridor[];
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
}

/**
 * What the rows become among these members: one referral a row whose two countries are two different members of the
 * run.
 */
export function planImport(rows: readonly CtdcRow[], members: readonly Member[]): Plan {
  const run = new Set(members);
  const referrals: { row: CtdcRow; from: Member; to: Member }[] = [];
  const skipped: Partial<Record<SkipReason, number>> = {};
  const corridors = new Map<string, { from: Member; to: Member; rows: CtdcRow[] }>();
  for (const row of rows) {
    const to = row.citizenship;
    const from = row.CountryOfExploitation;
    const reason = skipReason(row, run);
    if (reason !== undefined) {
      skipped[reason] = (skipped[reason] ?? 0) + 1;
      continue;
    }
    referrals.push({ row, from, to });
    const corridor = corridors.get(`${from} ${to}`) ?? { from, to, rows: [] };
    corridor.rows.push(row);
    corridors.set(`${from} ${to}`, corridor);
  }
  return {
    rows: rows.length,
    referrals,
    alerts: [...corridors.values()].filter((corridor) => corridor.rows.length >= ALERT_ROWS),
    skipped,
  };
}

function skipReason(row: CtdcRow, run: ReadonlySet<Member>): SkipReason | undefined {
  const { citizenship: to, CountryOfExploitation: from, yearOfRegistration: year } = row;
  if (to === '') return 'CITIZENSHIP_UNKNOWN';
  if (from === '') return 'EXPLOITATION_UNKNOWN';
  if (from === to) return 'SAME_COUNTRY';
  if (!run.has(from) || !run.has(to)) return 'OUTSIDE_RUN';
  return /^\d{4}$/.test(year) ? undefined : 'YEAR_UNKNOWN';
}
