import { HsuError } from '#kernel';
import { Draw } from './draw.js';
import { as, isElsewhere, settled, type Host, type Owner, type Timer } from './machine.js';

/** A call of a port that waits for its turn. */
interface Call {
  readonly owner: Owner;
  readonly what: string;
  readonly readyAt: number;
  readonly order: number;
  readonly run: () => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * What befalls the next call of an owner: it fails, its answer is lost after it took effect, or its process dies there.
 */
export type Fate = 'FAILS' | 'ANSWER_LOST' | 'DIES_BEFORE' | 'DIES_AFTER';

export interface Armed {
  readonly owner: Owner;
  readonly fate: Fate;
  /** The beginning of the call's name, as `store.` or `broker.produce`. */
  readonly port: string;
  readonly died: () => void;
}

/** Something that may happen now: a delivery, for example. */
export interface Step {
  readonly readyAt: number;
  readonly order: number;
  readonly run: () => void;
}

export interface Pace {
  /** ms that pass with each step at most. */
  readonly stepMs: number;
  /** Of a thousand calls so many take up to 20 s. */
  readonly slow: number;
  /** Whatever waits longest goes first: no disorder but that of the plan. */
  readonly orderly: boolean;
}

/** Owns time and every order: nothing of a simulated network goes on but by a step of this. */
export class World implements Host {
  now: number;
  steps = 0;
  readonly bytes: Draw;
  readonly trace: string[] = [];
  /** Nobody disturbs any more: calls are answered at once, and everything goes in its order. */
  calm = false;
  readonly armed: Armed[] = [];
  /** What cannot be reached, until when (ms). `member`: for its processes alone. */
  readonly away: { readonly port: string; readonly member?: string; readonly until: number }[] = [];
  private readonly draw: Draw;
  private calls: Call[] = [];
  private readonly timers = new Set<Timer>();
  private order = 0;

  constructor(
    seed: number,
    readonly startedAt: number,
    private readonly pace: Pace,
    /** Whatever else may happen. */
    private readonly others: () => readonly Step[],
  ) {
    this.now = startedAt;
    this.bytes = new Draw(seed, 1);
    this.draw = new Draw(seed, 2);
  }

  say(line: string): void {
    this.trace.push(`${((this.now - this.startedAt) / 1000).toFixed(3).padStart(9)} ${line}`);
  }

  nextOrder(): number {
    this.order += 1;
    return this.order;
  }

  setTimer(ms: number, everyMs: number | null, owner: Owner | undefined, run: () => void): Timer {
    const timer = { at: this.now + Math.max(0, ms), order: this.nextOrder(), everyMs, owner, run };
    this.timers.add(timer);
    return timer;
  }

  clearTimer(timer: Timer): void {
    this.timers.delete(timer);
  }

  /** Runs at or after `at` (ms), whoever lives. */
  at(at: number, run: () => void): void {
    this.setTimer(at - this.now, null, undefined, run);
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.setTimer(ms, null, undefined, resolve);
    });
  }

  /** A port that answers when the scheduler lets it. */
  yielding<T extends object>(target: T, port: string, owner: Owner, only?: readonly string[]): T {
    const made = new Map<string | symbol, unknown>();
    return new Proxy(target, {
      get: (of, name) => {
        const value: unknown = Reflect.get(of, name);
        if (typeof value !== 'function' || typeof name === 'symbol') return value;
        const kept = made.get(name);
        if (kept !== undefined) return kept;
        const method = value as (...args: unknown[]) => Promise<unknown>;
        const wrapped =
          only === undefined || only.includes(name)
            ? (...args: unknown[]) =>
                this.call(owner, `${port}.${name}`, () => Reflect.apply(method, of, args))
            : (...args: unknown[]) => Reflect.apply(method, of, args);
        made.set(name, wrapped);
        return wrapped;
      },
    });
  }

  private call(owner: Owner, what: string, run: () => Promise<unknown>): Promise<unknown> {
    if (isElsewhere()) return run();
    if (!owner.alive) return new Promise(() => undefined);
    if (this.calm) return run();
    const roll = this.draw.int(1000);
    const latency =
      roll < this.pace.slow
        ? this.draw.int(20_000)
        : roll < 100
          ? this.draw.int(200)
          : this.draw.int(2 * this.pace.stepMs);
    return new Promise((resolve, reject) => {
      const readyAt = this.now + latency;
      this.calls.push({ owner, what, readyAt, order: this.nextOrder(), run, resolve, reject });
    });
  }

  /** One step; false where nothing is left to do before `until` (ms). */
  async step(until: number): Promise<boolean> {
    const ready = this.ready();
    if (ready.length === 0) {
      const next = this.nextAt();
      if (next > until) {
        this.now = until;
        return false;
      }
      this.now = Math.max(this.now, next);
      return true;
    }
    this.steps += 1;
    const orderly = this.calm || this.pace.orderly;
    const chosen = orderly ? ready.reduce(first) : this.draw.pick(ready);
    chosen.run();
    await settled();
    if (!this.calm) this.now += this.draw.int(this.pace.stepMs + 1);
    return true;
  }

  private ready(): Step[] {
    this.calls = this.calls.filter(({ owner }) => owner.alive);
    const steps: Step[] = [];
    for (const call of this.calls)
      if (call.readyAt <= this.now)
        steps.push({ readyAt: call.readyAt, order: call.order, run: () => this.answer(call) });
    for (const timer of this.timers) {
      if (timer.owner?.alive === false) this.timers.delete(timer);
      else if (timer.at <= this.now)
        steps.push({ readyAt: timer.at, order: timer.order, run: () => this.fire(timer) });
    }
    for (const other of this.others()) if (other.readyAt <= this.now) steps.push(other);
    return steps;
  }

  private nextAt(): number {
    let next = Infinity;
    for (const { readyAt } of this.calls) next = Math.min(next, readyAt);
    for (const { at } of this.timers) next = Math.min(next, at);
    for (const { readyAt } of this.others()) next = Math.min(next, readyAt);
    return next;
  }

  private fire(timer: Timer): void {
    if (timer.everyMs === null) this.timers.delete(timer);
    else timer.at = this.now + Math.max(1, timer.everyMs);
    timer.run();
  }

  private answer(call: Call): void {
    this.calls.splice(this.calls.indexOf(call), 1);
    const { owner, what, run, resolve, reject } = call;
    const lost = (): void => reject(new HsuError('E-UNAVAILABLE', `${what} is out of reach`));
    if (this.isAway(owner, what)) {
      lost();
      return;
    }
    const armed = this.armed.findIndex((one) => one.owner === owner && what.startsWith(one.port));
    const [fate] = armed < 0 ? [] : this.armed.splice(armed, 1);
    if (fate !== undefined) this.say(`${owner.name}: ${what} ${fate.fate}`);
    switch (fate?.fate) {
      case 'FAILS':
        lost();
        return;
      case 'ANSWER_LOST':
        as(owner, run).then(lost, reject);
        return;
      case 'DIES_BEFORE':
        fate.died();
        return;
      case 'DIES_AFTER':
        void as(owner, run).catch(() => undefined);
        fate.died();
        return;
      case undefined:
        as(owner, run).then(resolve, reject);
    }
  }

  isAway(owner: Owner | undefined, what: string): boolean {
    return (
      !this.calm &&
      this.away.some(
        ({ port, member, until }) =>
          this.now < until && what.startsWith(port) && (member === undefined || member === owner?.member),
      )
    );
  }
}

function first(a: Step, b: Step): Step {
  return a.readyAt < b.readyAt || (a.readyAt === b.readyAt && a.order < b.order) ? a : b;
}
