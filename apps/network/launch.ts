import { HsuError } from '#kernel';

/** What the launcher needs to know of a row: the table's order comes from `needs` alone. */
export interface Startable {
  readonly name: string;
  readonly needs: readonly string[];
  /** The network goes on without it, once it stands: others must bear that one member is away. */
  readonly mayEnd?: boolean;
}

/**
 * A started row that stays. `ended` settles with what is to be told (how it ended, its last lines) when it ends by
 * itself or by `stop`.
 */
export interface Running {
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

export interface Launched {
  /**
   * Rejects, once everything else has been stopped, when a row that should stay has ended; resolves when the signal has
   * stopped all.
   */
  readonly ended: Promise<void>;
  /** Starts a row again that has ended. False: it runs, or there is none of this name. */
  revive(name: string): Promise<boolean>;
  /** Stops every row after those that need it. */
  stop(): Promise<void>;
}

export interface LaunchOptions<Row extends Startable> {
  /** Starts a row; answers undefined for a step that is done when it returns. */
  readonly start: (row: Row) => Promise<Running | undefined>;
  readonly progress: (row: Row) => void;
  /** A row that may end has ended by itself; `how`: its exit and last lines. */
  readonly away: (row: Row, how: string) => void;
  /** Aborted: nothing more is begun and what runs is stopped. */
  readonly signal: AbortSignal;
}

/**
 * Starts all rows, each as soon as what it needs stands. When one cannot start, or ends meanwhile, everything is
 * stopped and its error thrown. Throws `E-INTERNAL` for a table with a circle or an unknown need.
 */
export async function launch<Row extends Startable>(
  rows: readonly Row[],
  options: LaunchOptions<Row>,
): Promise<Launched> {
  const order = inOrder(rows);
  const running = new Map<string, Running>();
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  let stopping: Promise<void> | undefined;
  let stands = false;
  const stop = (): Promise<void> => (stopping ??= stopAll(order, running));

  const ready = new Map<string, Promise<void>>();
  for (const row of order) ready.set(row.name, begin(row));

  async function begin(row: Row): Promise<void> {
    for (const need of row.needs) await ready.get(need);
    signal.throwIfAborted();
    try {
      const started = await options.start(row);
      if (started !== undefined) keep(row, started);
    } catch (error) {
      failed.abort(error);
      throw error;
    }
    options.progress(row);
  }

  function keep(row: Row, started: Running): void {
    running.set(row.name, started);
    void started.ended.then((how) => {
      if (stopping !== undefined) return;
      if (stands && row.mayEnd === true) {
        running.delete(row.name);
        options.away(row, how);
      } else failed.abort(new HsuError('E-UNAVAILABLE', `${row.name} ended by itself: ${how}`));
    });
  }

  const isStopping = (): boolean => signal.aborted || stopping !== undefined;

  const reviving = new Map<string, Promise<boolean>>();
  function revive(name: string): Promise<boolean> {
    const going = reviving.get(name) ?? restart(name).finally(() => reviving.delete(name));
    reviving.set(name, going);
    return going;
  }

  async function restart(name: string): Promise<boolean> {
    const row = order.find((one) => one.name === name);
    if (row === undefined || running.has(name) || isStopping()) return false;
    const started = await options.start(row);
    if (started === undefined) return false;
    keep(row, started);
    // Everything was told to stop while it started, and `stopAll` may have gone past it: nobody else knows of it.
    if (!isStopping()) return true;
    await started.stop();
    return false;
  }

  await Promise.allSettled(ready.values());
  if (signal.aborted) {
    await stop();
    throw signal.reason;
  }
  stands = true;
  const ended = new Promise<void>((resolve, reject) => {
    failed.signal.addEventListener(
      'abort',
      () => void stop().then(() => reject(failed.signal.reason as Error), reject),
      { once: true },
    );
    options.signal.addEventListener('abort', () => void stop().then(resolve, reject), { once: true });
  });
  return { ended, revive, stop };
}

async function stopAll(order: readonly Startable[], running: ReadonlyMap<string, Running>): Promise<void> {
  const stopped = new Map<string, Promise<void>>();
  const stopRow = async (row: Startable): Promise<void> => {
    for (const { name, needs } of order) if (needs.includes(row.name)) await stopped.get(name);
    await running.get(row.name)?.stop();
  };
  for (const row of order.toReversed()) stopped.set(row.name, stopRow(row));
  await Promise.all(stopped.values());
}

/** The rows with every row after those it needs; otherwise as they stand. */
export function inOrder<Row extends Startable>(rows: readonly Row[]): Row[] {
  const order: Row[] = [];
  const placed = new Set<string>();
  let waiting = [...rows];
  while (waiting.length > 0) {
    const next = waiting.filter(({ needs }) => needs.every((need) => placed.has(need)));
    if (next.length === 0) {
      throw new HsuError(
        'E-INTERNAL',
        `the service table has a circle or an unknown need in ${waiting.map(({ name }) => name).join(', ')}`,
      );
    }
    for (const row of next) placed.add(row.name);
    order.push(...next);
    waiting = waiting.filter((row) => !placed.has(row.name));
  }
  return order;
}
