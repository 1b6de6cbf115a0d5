import type { Matcher } from '../matchers/matcher.js';
import type { Listed } from '../pairs/population.js';
import { lettersOf, writtenAlike, type Letters } from '../pairs/writing.js';

/** Birth years further apart than this are not compared, by any matcher: the same narrowing for all. */
const NEAR_YEARS = 1;
const STEPS = 1000;
/** What the goals are set for. */
export const OF_ALERTS = 20_000;

/** How often persons of other names reach a score, in checks of a list. */
export class FalseAlarms {
  private readonly reached = new Float64Array(STEPS + 2);

  /** @param alerts how many were compared with; what is told is for 20,000, as it grows in step with them */
  constructor(
    private readonly checks: number,
    private readonly alerts: number,
  ) {}

  private get each(): number {
    return (1000 * OF_ALERTS) / (this.checks * this.alerts);
  }

  add(score: number): void {
    const step = Math.min(STEPS, Math.max(0, Math.floor(score * (STEPS / 100))));
    this.reached[step] = (this.reached[step] ?? 0) + 1;
  }

  /** False candidates at this score or more, of 1,000 checks. */
  perThousand(found: number): number {
    let sum = 0;
    for (let step = Math.ceil(found * (STEPS / 100) - 1e-6); step <= STEPS; step += 1)
      sum += this.reached[step] ?? 0;
    return sum * this.each;
  }

  /** The least score at which there are no more than so many false candidates of 1,000 checks. */
  scoreFor(perThousand: number): number {
    let sum = 0;
    for (let step = STEPS; step >= 0; step -= 1) {
      sum += this.reached[step] ?? 0;
      if (sum * this.each > perThousand) return (step + 1) / (STEPS / 100);
    }
    return 0;
  }
}

/** Each check against each alert of a near birth year; who bears the same name, or writes it the same, is not false. */
export function falseAlarms(
  matcher: Matcher,
  alerts: readonly Listed[],
  checks: readonly Listed[],
): FalseAlarms {
  const alarms = new FalseAlarms(checks.length, alerts.length);
  const byYear = new Map<number, { listed: Listed; letters: Letters; read: unknown }[]>();
  for (const listed of alerts) {
    const year = listed.birthYear ?? 0;
    const own = byYear.get(year) ?? [];
    own.push({ listed, letters: lettersOf(listed.name), read: matcher.read(listed) });
    byYear.set(year, own);
  }
  for (const check of checks) {
    const asked = matcher.read(check);
    const letters = lettersOf(check.name);
    for (let apart = -NEAR_YEARS; apart <= NEAR_YEARS; apart += 1)
      for (const alert of byYear.get((check.birthYear ?? 0) + apart) ?? []) {
        if (alert.listed.identity === check.identity || writtenAlike(alert.letters, letters)) continue;
        const score = matcher.score(asked, alert.read);
        if (score > 0) alarms.add(score);
      }
  }
  return alarms;
}
