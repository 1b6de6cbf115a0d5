import { setTimeout as delay } from 'node:timers/promises';
import { SECOND, type Member } from '#kernel';
import { firstRun } from './first-run.js';
import { alertDraft, canaryOf, referralDraft } from './mapping.js';
import { planImport, type Plan } from './plan.js';
import { postAll, type Order, type Outlet } from './post.js';
import { builtInRows } from './profile.js';
import { ProgressBar } from './progress-bar.js';
import type { Import } from './references.js';
import { readRows, type CtdcFile, type CtdcRow } from './rows.js';
import { Tallies, type MemberDatabase, type Tally } from './tally.js';

export { playDemo, type DemoPlaces } from './demo.js';
export { demoWork } from './demo-stories.js';
export type { Outlet } from './post.js';
export type { CtdcFile } from './rows.js';

export interface JobPlaces {
  readonly members: readonly Member[];
  readonly input: CtdcFile;
  readonly stateDir: string;
  /** Where each member's specialist unit posts. */
  readonly outlets: ReadonlyMap<Member, Outlet>;
  readonly databases: readonly MemberDatabase[];
  readonly out: NodeJS.WriteStream;
  readonly signal: AbortSignal;
}

/** The last line of `npm start -- --once` (docs/commands.md "The statistical import"). */
export interface JobResult {
  readonly rows: number;
  readonly referrals: number;
  readonly alerts: number;
  readonly messages: number;
  readonly delivered: number;
  readonly receipted: number;
  readonly opened: number;
  readonly skipped: Plan['skipped'];
  readonly rejected: Readonly<Record<string, number>>;
  readonly lost: number;
  readonly p50ms: number;
  readonly p99ms: number;
  readonly seconds: number;
}

const CONCURRENCY = 32;
/** Without any new receipt for this long the job stops waiting and tells what is missing. */
const PATIENCE_MS = 120 * SECOND;

/** The rows of a file, or where none is given the built-in ones. @throws HsuError E-CONFIG for another kind of file */
export async function readInput(file: string | undefined): Promise<CtdcFile> {
  return file === undefined ? builtInRows() : await readRows(file);
}

/**
 * Runs the main job: every row of the input becomes what docs/mapping-ctdc.md says, and the receivers' databases are
 * counted.
 */
export async function runJob(places: JobPlaces): Promise<JobResult> {
  const started = performance.now();
  const { digest, rows } = places.input;
  const plan = planImport(rows, places.members);
  const run: Import = { digest, startedAt: firstRun(places.stateDir, digest) };
  const orders = ordersOf(run, plan, places.outlets);
  const tallies = await Tallies.open(
    places.databases,
    orders.map(({ idempotencyKey }) => idempotencyKey),
  );
  try {
    const posting = new ProgressBar(places.out, 'posted', orders.length);
    const posted = await postAll(orders, CONCURRENCY, (done) => posting.show(done), places.signal);
    await waitForReceipts(tallies, places);
    const canaries = new Map(plan.referrals.map(({ row }) => [rowKey(run, row), canaryOf(run, row)]));
    const tally = await tallies.count((key) => canaries.get(key));
    return result(plan, posted.rejected, tally, (performance.now() - started) / 1000);
  } finally {
    await tallies.close();
  }
}

/** Idempotency key: file digest and row number, since many rows have the same content. */
function rowKey({ digest }: Import, row: CtdcRow): string {
  return `${digest}-${row.number}`;
}

function ordersOf(run: Import, plan: Plan, outlets: ReadonlyMap<Member, Outlet>): Order[] {
  const outlet = (member: Member): Outlet[] => {
    const found = outlets.get(member);
    return found === undefined ? [] : [found];
  };
  const alerts = plan.alerts.flatMap((corridor) =>
    outlet(corridor.from).map((from): Order => ({
      outlet: from,
      path: '/v1/alerts',
      idempotencyKey: `${run.digest}-${corridor.from}-${corridor.to}`,
      draft: alertDraft(run, corridor),
    })),
  );
  const referrals = plan.referrals.flatMap(({ row, from, to }) =>
    outlet(from).map((sender): Order => ({
      outlet: sender,
      path: '/v1/referrals',
      idempotencyKey: rowKey(run, row),
      draft: referralDraft(run, row, from, to),
    })),
  );
  return [...alerts, ...referrals];
}

async function waitForReceipts(tallies: Tallies, { out, signal }: JobPlaces): Promise<void> {
  let last = -1;
  let since = performance.now();
  let bar: ProgressBar | undefined;
  for (;;) {
    const { pairs, receipted } = await tallies.receipted();
    bar ??= new ProgressBar(out, 'receipted', pairs);
    bar.show(receipted);
    if (receipted >= pairs) return;
    if (receipted !== last) {
      last = receipted;
      since = performance.now();
    } else if (performance.now() - since > PATIENCE_MS) return;
    await delay(200, undefined, { signal });
  }
}

function result(
  plan: Plan,
  rejected: Readonly<Record<string, number>>,
  tally: Tally,
  seconds: number,
): JobResult {
  const all: Record<string, number> = { ...rejected };
  for (const [code, n] of Object.entries(tally.refused)) all[code] = (all[code] ?? 0) + n;
  return {
    rows: plan.rows,
    referrals: plan.referrals.length,
    alerts: plan.alerts.length,
    messages: tally.messages,
    delivered: tally.delivered,
    receipted: tally.receipted,
    opened: tally.opened,
    skipped: plan.skipped,
    rejected: all,
    lost: tally.pairs - tally.delivered + (plan.referrals.length + plan.alerts.length - tally.messages),
    p50ms: quantile(tally.latencies, 0.5),
    p99ms: quantile(tally.latencies, 0.99),
    seconds: Math.round(seconds * 10) / 10,
  };
}

function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? 0;
}
